import type { OrderKey } from '../../lib/core/facts/order';
import { orderKey } from '../../lib/core/facts/order';
import type { SeenFacts } from '../../lib/core/facts/sighting';
import { addDays, dayOf } from '../../lib/core/time/calendar-day';
import type { Request } from '../../lib/protocol/messages';
import type { Chance } from './chance';

/** What of an order must be found again, whenever the background ended. */
export interface Expected {
  readonly settled: boolean;
  readonly store: string | null;
}

/** One question to the background, and what the order must be like once it was answered. */
export interface Asked {
  readonly name: 'recordReading' | 'addOrder' | 'correctFact' | 'actOnOrder';
  readonly data: Request<Asked['name']>;
  readonly key: OrderKey;
  readonly leaves: Expected;
}

/**
 * Days until an order ends: the warning of seven days is due, that of three is not, and a run over midnight changes
 * nothing of it.
 */
const ENDS_IN = 6;
const NEW = { settled: false, store: null } as const;

/** The next question: a page that shows a new order, one that is typed, a correction, or an order that is settled. */
export function nextAsked(orders: ReadonlyMap<OrderKey, Expected>, chance: Chance): Asked {
  const open = [...orders].filter(([, { settled }]) => !settled);
  const [known] = open.slice(-1);
  const turn = chance.below(100);
  if (!known || turn < 45) return newOrder('recordReading', orders.size);
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

function newOrder(name: 'recordReading' | 'addOrder', count: number): Asked {
  const now = Date.now();
  const id = String(8_200_000_000_000_000 + count);
  const key = orderKey('aliexpress', id);
  const facts = factsAt(now);
  if (name === 'addOrder')
    return { name, data: { marketplace: 'aliexpress', id, facts }, key, leaves: NEW };
  const status = { value: 'awaiting-delivery', text: 'Awaiting delivery' } as const;
  const sighting = {
    id,
    facts: { ...facts, status },
    total: null,
    lineItems: [],
    unread: [],
    showsUndelivered: false,
  };
  const data = {
    marketplace: 'aliexpress',
    page: 'detail',
    outcome: 'orders',
    language: 'en',
    readAt: now,
    zone: 'UTC',
    sightings: [sighting],
    problems: [],
  } as const;
  return { name, data, key, leaves: NEW };
}

function factsAt(now: number) {
  const today = dayOf(now, 'UTC');
  const dayFact = (days: number) => {
    const day = addDays(today, days);
    return { value: { kind: 'day', day, zones: ['UTC'] }, text: day } as const;
  };
  return { placed: dayFact(-20), statedEnd: dayFact(ENDS_IN) };
}
