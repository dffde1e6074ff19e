import type { OrderView } from '../../lib/core/views/order-view';
import { becauseText, clockName } from '../../lib/wording/clocks/clock-names';
import { isoOf } from './explain-values';
import { localeWords } from './locale-words';

const daysText = (days: number): string =>
  `${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'past' : 'left'}`;

/** Orders and their clocks as text: one block an order, the claim-by first. */
export function orderTable(orders: readonly OrderView[]): string {
  const words = localeWords();
  return orders
    .map((view) => {
      const { claimBy } = view;
      const date = claimBy
        ? `claim by ${claimBy.lastWholeDay} (${claimBy.certainty}, ${daysText(view.daysLeft ?? 0)})`
        : 'no date';
      const head = `${view.marketplace.padEnd(10)}  ${view.id.padEnd(24)}  ${view.urgency.padEnd(9)} ${view.status.padEnd(17)} ${date}  ${view.title ?? ''}`;
      const clocks = view.clocks.map((clock) => {
        const at = clock.safe === null ? 'unknown' : isoOf(clock.safe);
        const name = clockName(clock.kind, words);
        return `    ${at.padEnd(20)}  ${clock.certainty.padEnd(9)} ${name}: ${becauseText(clock, words)} [${clock.rule}]`;
      });
      return [head, ...clocks].join('\n');
    })
    .join('\n');
}
