import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { useHere } from '../here';
import { RoutesBody, type RoutesProps } from './routes-body';

/** The routes beyond the shop as a section of an order's page. */
export function RoutesSection(props: RoutesProps): JSX.Element {
  const title = useId();
  return (
    <section class="panel" aria-labelledby={title}>
      <h2 id={title}>{useHere().words.say('routeTitle')}</h2>
      <RoutesBody {...props} />
    </section>
  );
}
