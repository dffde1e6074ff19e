import { becauseText } from '../../components/clock-names';
import type { Clock } from '../../lib/core/clock';
import type { OrderView } from '../../lib/core/order-view';
import type { Source } from '../../lib/core/rule';
import type { Unread } from '../../lib/core/sighting';
import type { Words } from '../../lib/core/words';
import { isoOf, plainValue } from './explain-values';

const sourceText = ({ title, date }: Source) => (date === null ? title : `${title}, ${date}`);

function explainClock(clock: Clock, words: Words) {
  return {
    kind: clock.kind,
    rule: clock.rule,
    binds: clock.binds,
    safe: clock.safe === null ? null : isoOf(clock.safe),
    certainty: clock.certainty,
    source: sourceText(clock.source),
    because: becauseText(clock, words),
  };
}

/** One order as `npm run explain` prints it (design.md §4). */
export function explainOrder(view: OrderView, unread: readonly Unread[], words: Words) {
  const { claimBy } = view;
  return {
    marketplace: view.marketplace,
    id: view.id,
    status: view.status,
    claimBy: claimBy && {
      safe: isoOf(claimBy.safe),
      lastWholeDay: claimBy.lastWholeDay,
      certainty: claimBy.certainty,
      rule: claimBy.rule,
    },
    clocks: view.clocks.map((clock) => explainClock(clock, words)),
    facts: Object.fromEntries(
      Object.entries(view.facts).map(([name, { value, from, text }]) => [
        name,
        { value: plainValue(name, value), from, text },
      ]),
    ),
    unread: unread.map(({ field, reason }) => ({ field, reason })),
  };
}
