import type { JSX } from 'preact';
import { ruleOfDate } from '../../lib/core/facts/order-page';
import type { OrderView } from '../../lib/core/views/order-view';
import { useHere } from '../here';
import { OrderRow } from '../order-row';
import { ClockTable } from '../timeline/clock-table';

/** How an order stands: its row as the popup has it, and every clock behind it. */
export function OrderPreview({ view }: { readonly view: OrderView }): JSX.Element {
  const here = useHere();
  return (
    <div class="preview">
      <OrderRow view={view} />
      <ClockTable view={view} here={here} ruleAt={ruleOfDate} />
    </div>
  );
}
