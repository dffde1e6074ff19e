import type { FunctionComponent, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { RoutesProps } from './routes-body';

/** The routes beyond the shop, fetched when they are first shown: most looks at the popup open no order. */
export function RoutesLater(props: RoutesProps): JSX.Element | null {
  const [fetched, setFetched] = useState<{ Fold: FunctionComponent<RoutesProps> } | null>(null);
  useEffect(() => {
    void import('./routes-fold').then(({ RoutesFold }) => setFetched({ Fold: RoutesFold }));
  }, []);
  return fetched && <fetched.Fold {...props} />;
}
