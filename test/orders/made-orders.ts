import type { AccountId } from '../../lib/core/facts/account';
import type { Status } from '../../lib/core/facts/fact';
import { withManualFacts } from '../../lib/core/facts/manual';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { recordSighting } from '../../lib/core/facts/merge';
import type { Order, Package } from '../../lib/core/facts/order';
import type { PageKind, PageReading, Sighting } from '../../lib/core/facts/sighting';
import { type Random, randomFrom } from '../fuzz/random';

const DAY = 86_400_000;

/** Invented titles: short and long, with accents, in several writings, one that runs from right to left. */
const TITLES = [
  'Bicycle bell, brass, fits every handlebar',
  'USB-C cable, 2 m, braided',
  'Crème brûlée ramekins, set of 6',
  'Folding desk lamp with a dimmer and a clamp for tables up to 6 cm, warm white',
  'Winter gloves for touch screens',
  'Żółta lampka nocna',
  'Çelik termos, 750 ml',
  'Set of 12 watercolour brushes',
  'Große Küchenwaage, 5 kg',
  '陶瓷茶壶 600 毫升',
  'سماعات لاسلكية',
  'Шерстяной шарф, серый',
  'Garden hose connector, 3 pieces',
  'Reading glasses, +1.5',
  'Phone case with a card pocket',
  'Ceramic teapot, 600 ml',
];
const STORES = [
  'Amber Lane Store',
  'North Pier Tools',
  'Paper Kite Official Store',
  'Tin Drum Home',
  'Café Azul',
];
const CARRIERS = [
  'AliExpress Standard Shipping',
  'Cainiao Super Economy',
  'AliExpress Selection Standard',
  'DHL',
];
const CURRENCIES = ['USD', 'USD', 'USD', 'EUR', 'EUR', 'GBP'];
const SHOPS: readonly MarketplaceId[] = [
  ...new Array<MarketplaceId>(12).fill('aliexpress'),
  'temu',
  'temu',
  'temu',
  'temu',
  'dhgate',
  'dhgate',
  'wish',
  'other',
];
const [HERS, HIS] = ['0123456789abcdef' as AccountId, 'fedcba9876543210' as AccountId];
const WAYS_TO_PAY = ['Visa', 'PayPal', 'Mastercard'];

export interface MadeOrders {
  readonly count: number;
  readonly seed: number;
  /** The moment they are made for; they were placed in the two years before it. */
  readonly now: number;
}

/**
 * Mixed orders, the same for the same seed and moment: of every shop, paid in several currencies, in every state, with
 * dates that pages state, that rules give and that are only estimated; snoozed, settled, noted, corrected.
 */
export function madeOrders({ count, seed, now }: MadeOrders): Order[] {
  const random = randomFrom(seed);
  return Array.from({ length: count }, (_, index) => madeOrder(random, index, now));
}

function madeOrder(random: Random, index: number, now: number): Order {
  const marketplace = random.pick(SHOPS) ?? 'aliexpress';
  const age = random.once(4) ? random.below(720) : random.below(90);
  const placed = now - age * DAY - random.below(DAY);
  const transit = 8 + random.below(30);
  const arrived = age > transit;
  const status = statusOf(random, arrived, age);
  const carrier = random.pick(CARRIERS) ?? 'DHL';
  const base = sightingOf(random, marketplace, index, { placed, status });
  const account = marketplace === 'aliexpress' && (random.once(3) ? HIS : HERS);
  let order = recordSighting(null, base, reading(marketplace, 'list', now - random.below(5 * DAY)));
  if (account) order = { ...order, account };
  if (status !== 'cancelled' && status !== 'awaiting-payment' && !random.once(5)) {
    order = recordSighting(
      order,
      detailOf(base, random, { placed, transit, carrier, arrived, index, status }, now),
      reading(marketplace, random.once(2) ? 'detail' : 'tracking', now - random.below(3 * DAY)),
    );
  }
  return withMarks(order, random, now);
}

function statusOf(random: Random, arrived: boolean, age: number): Status {
  if (random.once(25)) return 'cancelled';
  if (random.once(18)) return 'disputing';
  if (random.once(30)) return 'refunded';
  if (arrived) return random.once(2) ? 'delivered' : 'completed';
  return age < 3 ? 'awaiting-shipment' : 'awaiting-delivery';
}

function idOf(marketplace: MarketplaceId, index: number): string {
  if (marketplace === 'temu') return `PO-211-${10_700_000_000_000_001n + BigInt(index)}`;
  return String(8_202_000_000_001_234 + index * 20_000);
}

const instant = (at: number, text: string) => ({ value: { kind: 'instant', at } as const, text });

function sightingOf(
  random: Random,
  marketplace: MarketplaceId,
  index: number,
  { placed, status }: { readonly placed: number; readonly status: Status },
): Sighting {
  const amount = `${2 + random.below(90)}.${String(random.below(100)).padStart(2, '0')}`;
  const currency = random.pick(CURRENCIES) ?? 'USD';
  const items = 1 + (random.once(3) ? random.below(4) : 0);
  return {
    id: idOf(marketplace, index),
    facts: {
      status: { value: status, text: status },
      placed: instant(placed, 'placed'),
      store: { value: random.pick(STORES) ?? '', text: 'store' },
      total: { value: { amount, currency, text: `${currency} ${amount}` }, text: amount },
    },
    lineItems: Array.from({ length: items }, () => ({
      title: random.pick(TITLES) ?? null,
      quantity: 1 + random.below(2),
      price: null,
      variant: random.once(2) ? 'Color: black' : null,
    })),
    unread: [],
    showsUndelivered: false,
  };
}

interface Journey {
  readonly placed: number;
  readonly transit: number;
  readonly carrier: string;
  readonly arrived: boolean;
  readonly index: number;
  readonly status: Status;
}

function detailOf(base: Sighting, random: Random, journey: Journey, now: number): Sighting {
  const { placed, transit, carrier, arrived, index, status } = journey;
  const shipped = placed + (1 + random.below(3)) * DAY;
  const delivered = placed + transit * DAY;
  // No page tells what is still to come.
  const sent = shipped <= now;
  const number = `LP${String(60_000_000_000_000 + index)}`;
  const parcel: Package = {
    numbers: [number],
    carrier,
    shipped: { kind: 'instant', at: shipped },
    delivered: arrived ? { kind: 'instant', at: delivered } : null,
    lastEvent: { kind: 'instant', at: arrived ? delivered : Math.min(now, shipped + 2 * DAY) },
    promisedBy: null,
  };
  return {
    ...base,
    facts: {
      ...base.facts,
      paid: instant(placed + 60_000, 'paid'),
      ...(sent && {
        shipped: instant(shipped, 'shipped'),
        carrier: { value: [carrier], text: carrier },
        trackingNumbers: { value: [number], text: number },
      }),
      ...(arrived && { delivered: instant(delivered, 'delivered') }),
      ...(status === 'disputing' && {
        disputeOpened: instant(Math.min(now, delivered + 2 * DAY), 'dispute'),
      }),
      ...(random.once(3) &&
        !arrived && { statedEnd: instant(placed + (60 + random.below(30)) * DAY, 'Refund if …') }),
      ...(random.once(3) && { paidWith: said(random.pick(WAYS_TO_PAY) ?? 'Visa') }),
    },
    packages: sent ? [parcel] : [],
  };
}

const said = (text: string) => ({ value: text, text });

function withMarks(order: Order, random: Random, now: number): Order {
  const typed = random.once(12)
    ? withManualFacts(
        order,
        { situation: { value: random.once(2) ? 'not-received' : 'not-as-described', text: '' } },
        { now, zones: ['UTC'] },
      )
    : order;
  const marks = random.once(9)
    ? { settledAt: now - random.below(30 * DAY) }
    : random.once(15)
      ? { snoozedUntil: now + (1 + random.below(5)) * DAY, snoozedAt: now - DAY }
      : {};
  const note = random.once(10)
    ? { note: { text: `Asked the seller on day ${random.below(30)}.`, version: 1, at: now - DAY } }
    : {};
  return { ...typed, marks, ...note };
}

const reading = (marketplace: MarketplaceId, page: PageKind, readAt: number): PageReading => ({
  marketplace,
  page,
  outcome: 'orders',
  language: 'en',
  readAt,
  zone: 'UTC',
  sightings: [],
  problems: [],
});
