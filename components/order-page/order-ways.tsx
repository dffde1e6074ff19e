import type { JSX } from 'preact';
import { useEffect } from 'preact/hooks';
import type { OrderKey } from '../../lib/core/facts/order';
import { orderPageOf } from '../../lib/core/facts/order-page';
import { useHere } from '../here';

export interface OrderWaysProps {
  /** The address of the list as it was left. */
  readonly list: string;
  /** The orders before and after this one in the list; null where there is none. */
  readonly previous: OrderKey | null;
  readonly next: OrderKey | null;
}

/** The ways from an order: back to the list, and to its neighbours there. */
export function OrderWays({ list, previous, next }: OrderWaysProps): JSX.Element {
  const { words } = useHere();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      // In a field of choices it opens them.
      const inChoices = event.target instanceof Element && event.target.closest('select');
      if (!event.altKey || event.ctrlKey || inChoices) return;
      const to = { ArrowUp: previous, ArrowDown: next }[event.key];
      if (!to) return;
      event.preventDefault();
      location.href = orderPageOf(to);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [previous, next]);
  return (
    <nav class="order-ways" aria-label={words.say('waysName')}>
      <a class="button" href={list}>
        {words.say('waysList')}
      </a>
      <Way to={previous} name={words.say('waysPrevious')} keys="Alt+ArrowUp" />
      <Way to={next} name={words.say('waysNext')} keys="Alt+ArrowDown" />
    </nav>
  );
}

interface WayProps {
  readonly to: OrderKey | null;
  readonly name: string;
  readonly keys: string;
}

function Way({ to, name, keys }: WayProps): JSX.Element | null {
  if (to === null) return null;
  return (
    <a class="button" href={orderPageOf(to)} aria-keyshortcuts={keys} title={`${name} (${keys})`}>
      {name}
    </a>
  );
}
