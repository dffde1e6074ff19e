import type { JSX } from 'preact';
import { useHere } from '../here';
import { RoutesBody, type RoutesProps } from './routes-body';

/**
 * The routes beyond the shop, folded away behind one line: second to everything above it. Open where nothing is left
 * above.
 */
export function RoutesFold(props: RoutesProps): JSX.Element {
  const { words } = useHere();
  const { view, beyond } = props;
  const open = beyond.routes.filter(({ state }) => state !== 'over').length;
  return (
    <details class="routes-fold" open={view.urgency === 'over'}>
      <summary>{open > 0 ? words.count('routeFold', open) : words.say('routeTitle')}</summary>
      <RoutesBody {...props} />
    </details>
  );
}
