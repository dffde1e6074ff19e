import type { JSX } from 'preact';
import type { OrderView } from '../lib/core/views/order-view';
import { shopName } from '../lib/wording/clocks/clock-names';
import { useHere } from './here';

/** Says so where little is known of the pages that an order was read from. */
export function WeakNote({ view }: { readonly view: OrderView }): JSX.Element | null {
  const { words } = useHere();
  return view.weak ? (
    <p class="soft">{words.say('weakEvidence', shopName(view.marketplace, words))}</p>
  ) : null;
}
