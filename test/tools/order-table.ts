import type { OrderView } from '../../lib/core/views/order-view';
import { becauseText, clockName } from '../../lib/wording/clocks/clock-names';
import { isoOf } from './explain-values';
import { localeWords } from './locale-words';

const daysText = (days: number): string =>
  `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'past' : 'left'}`;

/** A maximum is no date of the order (lib/core/README.md §3.8): not shipped yet, or no page has shown its last day. */
function dateText({ claimBy, daysLeft }: OrderView): string {
  if (!claimBy) return 'no date';
  return claimBy.atMost
    ? `date not known: to be checked, at most until ${claimBy.lastWholeDay}`
    : `claim by ${claimBy.lastWholeDay} (${claimBy.certainty}, ${daysText(daysLeft ?? 0)})`;
}

/** Orders and their clocks as text: one block an order, the claim-by first. */
export function orderTable(orders: readonly OrderView[]): string {
  const words = localeWords();
  return orders
    .map((view) => {
      const date = dateText(view);
      const head = `${view.marketplace.padEnd(10)}  ${view.id.padEnd(24)}  ${view.urgency.padEnd(9)} ${view.status.padEnd(17)} ${date}  ${view.title ?? ''}`;
      const clocks = view.clocks.map((clock) => {
        const at = clock.safe === null ? 'unknown' : isoOf(clock.safe);
        const name = clockName(clock.kind, words);
        const sure = clock.atMost ? 'at most' : clock.certainty;
        return `    ${at.padEnd(20)}  ${sure.padEnd(9)} ${name}: ${becauseText(clock, words)} [${clock.rule}]`;
      });
      return [head, ...clocks].join('\n');
    })
    .join('\n');
}
