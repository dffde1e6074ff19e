import type { From } from '../../lib/core/facts/fact';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { LineItem, Package } from '../../lib/core/facts/order';
import type { Unread } from '../../lib/core/facts/sighting';
import { lastWholeDay } from '../../lib/core/rules/claim-by';
import type { Clock } from '../../lib/core/rules/clock';
import type { RouteClock } from '../../lib/core/rules/route';
import type { Source } from '../../lib/core/rules/source';
import type { Instant } from '../../lib/core/time/moment';
import type { Time } from '../../lib/core/time/time';
import type { OrderView } from '../../lib/core/views/order-view';
import { becauseText } from '../../lib/wording/clocks/clock-names';
import type { Here } from '../../lib/wording/format';
import { routeNoteText } from '../../lib/wording/route-words';
import { isoOf, plainMoney, plainTime, plainValue } from './explain-values';

const sourceText = ({ title, date }: Source) => (date === null ? title : `${title}, ${date}`);

const isoOrNull = (at: Instant | null) => (at === null ? null : isoOf(at));

function explainClock(clock: Clock, { words, zone }: Here) {
  return {
    kind: clock.kind,
    rule: clock.rule,
    binds: clock.binds,
    safe: isoOrNull(clock.safe),
    // A wait ends when it ends: nothing has to be done on a day before.
    lastWholeDay:
      clock.binds === 'limit' && clock.safe !== null ? lastWholeDay(clock.safe, zone) : null,
    certainty: clock.certainty,
    source: sourceText(clock.source),
    because: becauseText(clock, words),
  };
}

/** A route beyond the shop: a clock, with what else must be known of it. */
function explainRoute(clock: RouteClock, marketplace: MarketplaceId, here: Here) {
  return {
    ...explainClock(clock, here),
    adviseBy: isoOrNull(clock.adviseBy),
    possibleUntil: isoOrNull(clock.possibleUntil),
    note: clock.notes.map((note) => `${routeNoteText(note, marketplace, here)}.`).join(' '),
  };
}

const explainItem = ({ title, quantity, price, variant }: LineItem) => ({
  title,
  quantity,
  price: price && plainMoney(price),
  variant,
});

const timeOrNull = (time: Time | null) => time && plainTime(time);

const explainPackage = (parcel: Package) => ({
  numbers: parcel.numbers,
  carrier: parcel.carrier,
  ...(parcel.localCarrier !== undefined && { localCarrier: parcel.localCarrier }),
  shipped: timeOrNull(parcel.shipped),
  delivered: timeOrNull(parcel.delivered),
  lastEvent: timeOrNull(parcel.lastEvent),
  promisedBy: timeOrNull(parcel.promisedBy),
});

/** The data that a page was filled from is one speaker, whatever the page. */
const speaker = (from: From): string => (from.endsWith('-data') ? 'page-data' : from);

/** What is printed of an order and is not in its view. */
interface Beside {
  readonly lineItems: readonly LineItem[];
  readonly routes: readonly RouteClock[];
  readonly unread: readonly Unread[];
}

/** One order as `npm run explain` prints it. */
export function explainOrder(view: OrderView, { lineItems, routes, unread }: Beside, here: Here) {
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
    needsCheck: view.needsCheck,
    earlierMayHavePassed: view.earlierMayHavePassed,
    mayBeShorter: view.mayBeShorter,
    clocks: [
      ...view.clocks.map((clock) => explainClock(clock, here)),
      ...routes.map((route) => explainRoute(route, view.marketplace, here)),
    ],
    facts: Object.fromEntries(
      Object.entries(view.facts).map(([name, { value, from, text }]) => [
        name,
        { value: plainValue(name, value), from: speaker(from), text },
      ]),
    ),
    lineItems: lineItems.map(explainItem),
    packages: view.packages.map(explainPackage),
    unread: unread.map(({ field, reason }) => ({ field, reason })),
  };
}
