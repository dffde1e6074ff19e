import type { Claim } from '../../lib/claims/claim';
import type { From } from '../../lib/core/facts/fact';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { LineItem, Package } from '../../lib/core/facts/order';
import type { Unread } from '../../lib/core/facts/sighting';
import type { RouteClock } from '../../lib/core/rules/route';
import type { Time } from '../../lib/core/time/time';
import type { OrderView } from '../../lib/core/views/order-view';
import type { Here } from '../../lib/wording/format';
import { routeNoteText } from '../../lib/wording/route-words';
import { explainClaim } from './explain-claim';
import { explainClock, isoOrNull } from './explain-clock';
import { isoOf, plainMoney, plainTime, plainValue } from './explain-values';

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
  /** Null: nobody asks. */
  readonly claim: Claim | null;
}

/** One order as `npm run explain` prints it. */
export function explainOrder(
  view: OrderView,
  { lineItems, routes, unread, claim }: Beside,
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
    ...(claim && { claim: explainClaim(claim, view.marketplace, here) }),
  };
}
