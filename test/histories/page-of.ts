import type { Status } from '../../lib/core/facts/fact';
import type { Package } from '../../lib/core/facts/order';
import type { SeenFacts, Sighting } from '../../lib/core/facts/sighting';
import type { CalendarDay } from '../../lib/core/time/calendar-day';
import type { Time } from '../../lib/core/time/time';
import { onDay } from '../lib/app/fake-world';
import { DAY, dayAt, plusDays } from './days';
import type { PageName } from './history';
import type { Life, Shop } from './life';

/** The zones in which the shops count; null: the buyer's. Source: lib/core/README.md §4, §5 */
export const SHOP_ZONE: { readonly [Name in Shop]: string | null } = {
  aliexpress: 'America/Los_Angeles',
  temu: null,
  dhgate: 'Asia/Shanghai',
};

/** The zones in which a bare day of a shop may have been written. Source: lib/core/README.md §2.1 */
export const zonesOf = (shop: Shop, browser: string): readonly string[] => [
  ...new Set([SHOP_ZONE[shop] ?? browser, browser]),
];

/** How and when a page is looked at. */
export interface Look {
  readonly page: PageName;
  readonly by: 'nodes' | 'data';
  /** True time, which is the shop's. */
  readonly at: number;
  /** The browser's. */
  readonly zone: string;
}

type Writable = { -readonly [Name in keyof SeenFacts]: SeenFacts[Name] };

/** What a page of the shop says of an order, as its reader hands it over. */
export function sightingOf(life: Life, look: Look): Omit<Sighting, 'lineItems'> {
  const facts = { list: onList, detail: onDetail, tracking: onTracking }[look.page](life, look);
  const packages = look.page === 'tracking' ? parcelsOf(life, look) : [];
  return {
    id: life.id,
    facts,
    ...(packages.length > 0 && { packages }),
    unread: [],
    showsUndelivered: look.page === 'tracking' && isSent(life, look) && !isThere(life, look),
  };
}

const has = (event: number | null, at: number): event is number => event !== null && event <= at;
const isSent = ({ shipped }: Life, { at }: Look) => has(shipped, at);
const isThere = ({ delivered }: Life, { at }: Look) => has(delivered, at);

function statusOf(life: Life, { at }: Look): Status {
  if (has(life.cancelled, at) && !has(life.shipped, life.cancelled)) return 'cancelled';
  if (has(life.completed, at)) return 'completed';
  if (has(life.delivered, at) && life.saysDelivered) return 'delivered';
  return has(life.shipped, at) ? 'awaiting-delivery' : 'awaiting-shipment';
}

/** The days of its own events are in the shop's zone or the browser's, and nobody says which. */
function bare(life: Life, at: number, { zone }: Look): Time {
  const zones = zonesOf(life.shop, zone);
  const [own = zone] = zones;
  return { kind: 'day', day: onDay(dayAt(at, life.printsOwnDays ? own : zone)), zones };
}
function time(life: Life, at: number, look: Look): Time {
  const named = namedAt(life, at, look);
  return look.by === 'data' && life.exact
    ? { kind: 'instant', at: named }
    : bare(life, named, look);
}
function namedAt({ renamed }: Life, at: number, look: Look): number {
  if (!renamed || renamed.page !== look.page || look.at < renamed.from) return at;
  return Math.max(at, Math.min(at + renamed.days * DAY, look.at - DAY));
}
const said = <Value>(value: Value, text = String(value)) => ({ value, text });
const saidTime = (value: Time) => said(value, JSON.stringify(value));

function onList(life: Life, look: Look): SeenFacts {
  const facts: Writable = {
    status: said(statusOf(life, look)),
    placed: saidTime(time(life, life.placed, look)),
  };
  if (life.shop === 'temu' && isThere(life, look) && life.delivered !== null)
    facts.delivered = saidTime(time(life, life.delivered, look));
  return facts;
}

function onDetail(life: Life, look: Look): SeenFacts {
  const facts: Writable = { ...onList(life, look), paid: saidTime(time(life, life.paid, look)) };
  if (has(life.completed, look.at)) facts.completed = saidTime(time(life, life.completed, look));
  if (life.shop === 'dhgate' && has(life.shipped, look.at))
    facts.tracked = saidTime(time(life, life.shipped, look));
  if (life.shop !== 'aliexpress' || statusOf(life, look) === 'cancelled') return facts;
  if (life.carrier !== null) facts.carrier = said([life.carrier]);
  const end = printedEnd(life, look, life.detailLater);
  if (end) facts.statedEnd = said(end, 'Refund if no delivery before then');
  if (life.disputeDays !== null) facts.statedDisputeDays = said(life.disputeDays);
  if (life.returnDays !== null) facts.statedReturnDays = said(life.returnDays);
  if (life.freeReturnDays !== null) facts.statedFreeReturnDays = said(life.freeReturnDays);
  return facts;
}

function onTracking(life: Life, look: Look): SeenFacts {
  const facts: Writable = {};
  if (life.shop !== 'aliexpress' || !isSent(life, look)) return facts;
  facts.trackingNumbers = said([life.number]);
  if (life.carrier !== null) facts.carrier = said([life.carrier]);
  const end = printedEnd(life, look, 0);
  if (end) facts.statedEnd = said(end, 'Refund if no delivery before then');
  if (isThere(life, look) && life.delivered !== null)
    facts.delivered = saidTime(time(life, life.delivered, look));
  return facts;
}

/** The day on which the shop refunds what has not come, while that is to come. */
function printedEnd(life: Life, look: Look, later: number): Time | null {
  const { protection, moved } = life;
  const days = moved && look.at >= moved.from ? moved.protection : protection;
  if (days === null || has(life.completed, look.at)) return null;
  const zones = zonesOf(life.shop, look.zone);
  const [own = look.zone] = zones;
  const day: CalendarDay = onDay(plusDays(dayAt(life.placed, own), days + later));
  return { kind: 'day', day, zones };
}

function parcelsOf(life: Life, look: Look): readonly Package[] {
  if (life.shop !== 'aliexpress' || !isSent(life, look)) return [];
  const delivered =
    isThere(life, look) && life.delivered !== null ? time(life, life.delivered, look) : null;
  return [
    {
      numbers: [life.number],
      carrier: life.carrier,
      shipped: null,
      delivered,
      lastEvent: delivered,
      promisedBy: null,
    },
  ];
}
