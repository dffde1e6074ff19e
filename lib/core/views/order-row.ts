import { type Outcome, outcomeOf, wasClaimed } from '../facts/claims/outcome';
import type { Situation } from '../facts/fact';
import type { Order } from '../facts/order';
import { factValue } from '../facts/statement';
import { plausibleEnd } from '../rules/claim-by';
import type { Clock } from '../rules/clock';
import type { RouteClock } from '../rules/route';
import type { CalendarDay } from '../time/calendar-day';
import { dayOfTime } from '../time/day-of-time';
import type { Instant, Zone } from '../time/moment';
import { datedClaimBy } from './closing';
import { type Bar, barsOf } from './order-bars';
import type { OrderView } from './order-view';

/**
 * One order in the list of all of them: what is shown there, searched and filtered by, and no more, because there may
 * be thousands.
 */
export interface OrderRow
  extends Pick<
    OrderView,
    | 'key'
    | 'marketplace'
    | 'id'
    | 'account'
    | 'status'
    | 'statusText'
    | 'title'
    | 'moreItems'
    | 'store'
    | 'total'
    | 'urgency'
    | 'claimBy'
    | 'daysLeft'
    | 'earlierMayHavePassed'
    | 'mayBeShorter'
    | 'marks'
    | 'snoozed'
    | 'changesAt'
  > {
  readonly waitingFor: Pick<Clock, 'kind' | 'safe'> | null;
  /** The earliest end that is plausible, by which the list is sorted (lib/core/README.md §3.8); null: none is known. */
  readonly plausibleEnd: Instant | null;
  readonly facts: Pick<OrderView['facts'], 'delivered'>;
  /** The day it was ordered on, and came; null where nobody said. */
  readonly placed: CalendarDay | null;
  readonly delivered: CalendarDay | null;
  readonly situation: Situation | null;
  /** How its claim stands; null where nobody said that there was one. */
  readonly claim: Outcome | null;
  readonly paidWith: string | null;
  readonly carriers: readonly string[];
  readonly trackingNumbers: readonly string[];
  /** What the user noted of it; empty where nothing. */
  readonly note: string;
  readonly bars: readonly Bar[];
}

/** Characters of a note that are searched. */
const SEARCHED = 2_000;

/**
 * An order as a row.
 *
 * @param routes beside the shop, as they stand now
 * @param zone the user's: days are told in it
 */
export function rowOf(
  order: Order,
  view: OrderView,
  routes: readonly RouteClock[],
  zone: Zone,
): OrderRow {
  const { delivered } = view.facts;
  const placed = view.facts.placed?.value;
  const numbers = (view.facts.trackingNumbers?.value ?? []).concat(
    view.packages.flatMap((parcel) => parcel.numbers),
  );
  return {
    key: view.key,
    marketplace: view.marketplace,
    id: view.id,
    ...(view.account && { account: view.account }),
    status: view.status,
    statusText: view.statusText,
    title: view.title,
    moreItems: view.moreItems,
    store: view.store,
    total: view.total,
    urgency: view.urgency,
    claimBy: view.claimBy,
    daysLeft: view.daysLeft,
    earlierMayHavePassed: view.earlierMayHavePassed,
    mayBeShorter: view.mayBeShorter,
    marks: view.marks,
    snoozed: view.snoozed,
    changesAt: view.changesAt,
    plausibleEnd: plausibleEnd(datedClaimBy(view), view.clocks),
    waitingFor: view.waitingFor && { kind: view.waitingFor.kind, safe: view.waitingFor.safe },
    facts: delivered ? { delivered } : {},
    placed: placed ? dayOfTime(placed, zone) : null,
    delivered: delivered ? dayOfTime(delivered.value, zone) : null,
    situation: factValue(order.facts, 'situation'),
    claim: wasClaimed(order) ? outcomeOf(order) : null,
    paidWith: factValue(order.facts, 'paidWith'),
    carriers: view.facts.carrier?.value ?? [],
    trackingNumbers: [...new Set(numbers)],
    note: order.note?.text.slice(0, SEARCHED) ?? '',
    bars: barsOf(view, routes),
  };
}
