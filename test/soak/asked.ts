import type { OrderKey } from '../../lib/core/facts/order';
import { orderKey } from '../../lib/core/facts/order';
import type { SeenFacts } from '../../lib/core/facts/sighting';
import type { SeenPage } from '../../lib/core/page-health/seen-page';
import { addDays, type CalendarDay, dayOf } from '../../lib/core/time/calendar-day';
import { copyOfPage } from '../../lib/marketplaces/page-copy/copy-of';
import type { Request } from '../../lib/protocol/messages';
import { pageOf } from '../page';
import type { Chance } from './chance';

/** What of an order must be found again, whenever the background ended. */
export interface Expected {
  readonly settled: boolean;
  readonly store: string | null;
}

/** One question to the background, and what the order must be like once it was answered. */
export interface Asked {
  readonly name: 'recordPage' | 'addOrder' | 'correctFact' | 'actOnOrder';
  readonly data: Request<Asked['name']>;
  readonly key: OrderKey;
  readonly leaves: Expected;
}

/**
 * Days until an order ends: the warning of seven days is due, that of three is not, and a run over midnight changes
 * nothing of it.
 */
const ENDS_IN = 6;
const ENGLISH_DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' });
const NEW = { settled: false, store: null } as const;

/** The next question: a page that shows a new order, one that is typed, a correction, or an order that is settled. */
export function nextAsked(orders: ReadonlyMap<OrderKey, Expected>, chance: Chance): Asked {
  const open = [...orders].filter(([, { settled }]) => !settled);
  const [known] = open.slice(-1);
  const turn = chance.below(100);
  if (!known || turn < 45) return newOrder('recordPage', orders.size);
  if (turn < 70) return newOrder('addOrder', orders.size);
  const [key, expected] = open[chance.below(open.length)] ?? known;
  if (turn < 85)
    return {
      name: 'actOnOrder',
      data: { key, action: { kind: 'settled' } },
      key,
      leaves: { ...expected, settled: true },
    };
  const store = `Store ${chance.below(1_000_000)}`;
  const facts: SeenFacts = { store: { value: store, text: store } };
  return { name: 'correctFact', data: { key, facts }, key, leaves: { ...expected, store } };
}

function newOrder(name: 'recordPage' | 'addOrder', count: number): Asked {
  const now = Date.now();
  const id = String(8_200_000_000_000_000 + count);
  const key = orderKey('aliexpress', id);
  if (name === 'recordPage') return { name, data: shownAt(now, id), key, leaves: NEW };
  return { name, data: { marketplace: 'aliexpress', id, facts: factsAt(now) }, key, leaves: NEW };
}

/** The page of an order as its script hands it over. */
function shownAt(now: number, id: string): SeenPage {
  const url = `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;
  const { placed, statedEnd } = factsAt(now);
  const on = (day: CalendarDay) => ENGLISH_DAY.format(Date.parse(`${day}T12:00Z`));
  const page = pageOf(
    `<html lang="en"><body><div class="order-status-content"><div>Awaiting delivery</div></div>
    <div class="service-block"><div class="service-block-content">Refund if no delivery before
    ${on(statedEnd.value.day)}</div></div><div class="order-detail-order-info">
    <div class="info-row"><span>Order ID: </span> <span>${id}</span></div>
    <div class="info-row"><span>Order placed on: </span> <span>${on(placed.value.day)}</span></div>
    </div></body></html>`,
    url,
  );
  const copy = copyOfPage(page, () => false);
  const about = { marketplace: 'aliexpress', page: 'detail', ofCards: false } as const;
  return { ...about, url, readAt: now, copies: [{ copy, known: null }] };
}

function factsAt(now: number) {
  const today = dayOf(now, 'UTC');
  const dayFact = (days: number) => {
    const day = addDays(today, days);
    return { value: { kind: 'day', day, zones: ['UTC'] }, text: day } as const;
  };
  return { placed: dayFact(-20), statedEnd: dayFact(ENDS_IN) };
}
