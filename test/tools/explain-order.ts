import { becauseText } from '../../components/clock-names';
import type { Here } from '../../components/format';
import { routeNoteText } from '../../components/route-words';
import type { Instant } from '../../lib/core/calendar-day';
import type { Clock } from '../../lib/core/clock';
import type { From } from '../../lib/core/fact';
import type { MarketplaceId } from '../../lib/core/order';
import type { OrderView } from '../../lib/core/order-view';
import type { RouteClock } from '../../lib/core/route';
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

const isoOrNull = (at: Instant | null) => (at === null ? null : isoOf(at));

/** A route beyond the shop: a clock, with what else must be known of it. */
function explainRoute(clock: RouteClock, marketplace: MarketplaceId, here: Here) {
  return {
    ...explainClock(clock, here.words),
    adviseBy: isoOrNull(clock.adviseBy),
    possibleUntil: isoOrNull(clock.possibleUntil),
    note: clock.notes.map((note) => `${routeNoteText(note, marketplace, here)}.`).join(' '),
  };
}

/** The data that a page was filled from is one speaker, whatever the page. */
const speaker = (from: From): string => (from.endsWith('-data') ? 'page-data' : from);

/** One order as `npm run explain` prints it (design.md §4). */
export function explainOrder(
  view: OrderView,
  routes: readonly RouteClock[],
  unread: readonly Unread[],
  here: Here,
) {
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
    clocks: [
      ...view.clocks.map((clock) => explainClock(clock, here.words)),
      ...routes.map((route) => explainRoute(route, view.marketplace, here)),
    ],
    facts: Object.fromEntries(
      Object.entries(view.facts).map(([name, { value, from, text }]) => [
        name,
        { value: plainValue(name, value), from: speaker(from), text },
      ]),
    ),
    unread: unread.map(({ field, reason }) => ({ field, reason })),
  };
}
