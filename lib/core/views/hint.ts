import type { Order } from '../facts/order';
import { best } from '../facts/statement';
import type { Clock } from '../rules/clock';
import type { OrderState } from '../rules/order-state';
import { type CalendarDay, DAY_LENGTH, dayOf } from '../time/calendar-day';
import { dayOfTime } from '../time/day-of-time';
import type { Instant, Zone } from '../time/moment';
import { spanOf } from '../time/span';
import type { Time } from '../time/time';
import type { Urgency } from './urgency';

/**
 * A parcel that seems to be stuck, and since when. Never a reason to claim by itself: the words say what to look at
 * first.
 */
export interface Hint {
  readonly code: HintCode;
  /** The day it was paid, last heard of, or reported delivered. */
  readonly since: CalendarDay;
  /** The page was last read before the time was up: it may have moved since. */
  readonly outdated: boolean;
  /** The last day on which a dispute may still be refused as too early; null where no clock tells. */
  readonly opensAfter: CalendarDay | null;
}
export type HintCode = 'not-shipped' | 'no-news' | 'delivered-not-received';

/** How long sellers and carriers are given before their silence is worth a word. */
const SHIPPING_DAYS = 7;
const NEWS_DAYS = 14;

/** What a view already knows of an order when it asks for its hint. */
export interface HintContext {
  readonly state: OrderState;
  readonly clocks: readonly Clock[];
  readonly urgency: Urgency;
  readonly now: Instant;
  /** The user's zone. */
  readonly zone: Zone;
}

/**
 * The next sensible thing to know of an order that does not move: reported delivered though the user has not said so,
 * without news for 14 days, or not shipped 7 days after it was paid. Null for an order that moves, and for one that is
 * settled, over, or waits for others.
 */
export function hintOf(order: Order, context: HintContext): Hint | null {
  if (['settled', 'over', 'waiting'].includes(context.urgency)) return null;
  const stuck =
    deliveredOnPaper(order, context.state) ?? silent(order, context) ?? notShipped(order, context);
  if (!stuck) return null;
  const { code, since, outdated } = stuck;
  return {
    code,
    since: dayOfTime(since, context.zone),
    outdated,
    opensAfter: opensAfter(context),
  };
}

/** From when on an order that does not move counts as silent, and as not shipped, for too long. */
export function hintBegins(order: Order): readonly (Instant | null)[] {
  const [news, paid] = [lastNewsOf(order), paidOf(order)?.value];
  return [news && endOf(news, NEWS_DAYS), paid ? endOf(paid, SHIPPING_DAYS) : null];
}

interface Stuck {
  readonly code: HintCode;
  readonly since: Time;
  readonly outdated: boolean;
}

/** A page says delivered; the user has said nothing, and nobody has confirmed it. */
function deliveredOnPaper({ facts, bounds }: Order, { completed }: OrderState): Stuck | null {
  const said = facts.delivered ?? [];
  if (completed || facts.confirmedReceipt || said.some(({ from }) => from === 'user')) return null;
  const since = best(facts, 'delivered')?.value ?? asTime(bounds.deliveredSince);
  return since && { code: 'delivered-not-received', since, outdated: false };
}

function silent(order: Order, { state, now }: HintContext): Stuck | null {
  const { facts, bounds } = order;
  const since = lastNewsOf(order);
  if ((state.arrived && !state.stillArriving) || !since) return null;
  // Only a tracking page can tell that there was no news.
  const lookedAt = best(facts, 'lastEvent')?.readAt ?? bounds.undeliveredAsOf ?? 0;
  return overdue('no-news', since, NEWS_DAYS, lookedAt, now);
}

/**
 * The newest thing heard of an order; with several parcels, of the one that was heard of least lately among those not
 * delivered.
 */
function lastNewsOf({ facts, packages = [] }: Order): Time | null {
  const ofParcels = packages
    .filter(({ delivered }) => delivered === null)
    .map(({ lastEvent, shipped }) => lastEvent ?? shipped)
    .filter((time) => time !== null)
    .toSorted((a, b) => spanOf(a).latest - spanOf(b).latest);
  return ofParcels[0] ?? best(facts, 'lastEvent')?.value ?? best(facts, 'shipped')?.value ?? null;
}

const paidOf = ({ facts }: Pick<Order, 'facts'>) => best(facts, 'paid') ?? best(facts, 'placed');

function notShipped({ facts, bounds }: Order, { now }: HintContext): Stuck | null {
  const status = best(facts, 'status');
  const since = paidOf({ facts });
  const shipped = facts.shipped ?? facts.tracked ?? bounds.shippedSince;
  if (status?.value !== 'awaiting-shipment' || shipped || !since) return null;
  return overdue('not-shipped', since.value, SHIPPING_DAYS, status.readAt, now);
}

/** Counted from the latest side: nobody is called late too early. */
function overdue(
  code: HintCode,
  since: Time,
  days: number,
  lookedAt: Instant,
  now: Instant,
): Stuck | null {
  const end = endOf(since, days);
  return now >= end ? { code, since, outdated: lookedAt < end } : null;
}

const endOf = (since: Time, days: number): Instant => spanOf(since).latest + days * DAY_LENGTH;

const asTime = (at: Instant | undefined): Time | null =>
  at === undefined ? null : { kind: 'instant', at };

function opensAfter({ clocks, zone }: HintContext): CalendarDay | null {
  const opens = clocks
    .filter(({ kind, counts, safe }) => kind === 'dispute-opens' && counts && safe !== null)
    .map(({ safe }) => safe ?? 0);
  return opens.length > 0 ? dayOf(Math.min(...opens) - 1, zone) : null;
}
