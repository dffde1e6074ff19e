import type { FactName, Facts } from '../../core/facts/fact';
import { SHOP_NAMES } from '../../core/facts/marketplace-id';
import type { Order } from '../../core/facts/order';
import { best, factValue } from '../../core/facts/statement';
import { keysOf } from '../../core/plain/entries';
import { type CalendarDay, dayOf } from '../../core/time/calendar-day';
import type { Instant, Zone } from '../../core/time/moment';
import type { Slots, SlotValue } from './slot';

/** What a letter is written with besides the order's facts. */
export interface Writing {
  readonly now: Instant;
  readonly zone: Zone;
  /** The day by which the writer wants an answer; null: not chosen. */
  readonly answerBy: CalendarDay | null;
  /** The network's code, where the letter goes to a bank that has one. */
  readonly code: string | null;
}

const TEXTS = {
  store: 'store',
  'contacted-by': 'contactedBy',
  'seller-answer': 'sellerAnswer',
  'goods-where': 'goodsWhere',
  'agreed-place': 'agreedPlace',
  'missing-pieces': 'piecesMissing',
} as const;
const TIMES = {
  placed: 'placed',
  paid: 'paid',
  promised: 'promisedBy',
  delivered: 'delivered',
  contacted: 'sellerContacted',
  'return-offered': 'returnOffered',
  returned: 'returnedOn',
  'dispute-opened': 'disputeOpened',
  'refund-promised': 'refundPromised',
  'refund-issued': 'refundIssued',
} as const;
const AMOUNTS = {
  total: 'total',
  'item-price': 'itemPrice',
  offer: 'offerAmount',
  'refund-amount': 'refundAmount',
} as const;
const CHOICES = {
  'return-failed': 'returnFailed',
  'closed-by': 'closedBy',
  'identified-by': 'identifiedBy',
} as const;

/** Longer texts of a page are no name of an item. */
const LONGEST = 300;

/**
 * The slots of a letter as the facts fill them. A fact that nobody said is left out, and so is a time of which only
 * bounds are known: their places are blanks, never guesses.
 */
export function slotsOf(order: Order, { now, zone, answerBy, code }: Writing): Slots {
  const { facts } = order;
  return {
    order: text(order.id),
    today: { kind: 'day', day: dayOf(now, zone) },
    ...put('shop', SHOP_NAMES[order.marketplace] ?? factValue(facts, 'store')),
    ...put('item', itemOf(order)),
    ...put('tracking', listOf(factValue(facts, 'trackingNumbers'))),
    ...put('carrier', listOf(factValue(facts, 'carrier'))),
    ...each(TEXTS, (name) => said(factValue(facts, name))),
    ...each(TIMES, (name) => timeSaid(facts, name)),
    ...each(AMOUNTS, (name) => amountSaid(facts, name)),
    ...each(CHOICES, (name) => {
      const value = factValue(facts, name);
      return value === null || value === 'nobody' ? null : { kind: 'choice', fact: name, value };
    }),
    ...(answerBy && { 'answer-by': { kind: 'day', day: answerBy } as const }),
    ...put('code', code),
  };
}

const text = (written: string): SlotValue => ({ kind: 'text', text: written.slice(0, LONGEST) });
const said = (value: string | null): SlotValue | null =>
  value === null || value.trim() === '' ? null : text(value.trim());
const put = (
  slot: 'item' | 'shop' | 'tracking' | 'carrier' | 'code',
  value: string | null,
): Slots => {
  const known = said(value);
  return known ? { [slot]: known } : {};
};

function each<Names extends { readonly [slot: string]: FactName }>(
  names: Names,
  read: (name: Names[keyof Names]) => SlotValue | null,
): Slots {
  const entries = keysOf(names).flatMap((slot) => {
    const value = read(names[slot]);
    return value ? [[slot, value] as const] : [];
  });
  return Object.fromEntries(entries);
}

function timeSaid(facts: Facts, name: (typeof TIMES)[keyof typeof TIMES]): SlotValue | null {
  const time = best(facts, name)?.value;
  return time && time.kind !== 'between' ? { kind: 'time', time } : null;
}

function amountSaid(facts: Facts, name: (typeof AMOUNTS)[keyof typeof AMOUNTS]): SlotValue | null {
  const money = factValue(facts, name);
  return money && { kind: 'money', money };
}

const listOf = (all: readonly string[] | null): string | null =>
  all && all.length > 0 ? all.join(', ') : null;

/** The order's item where it has but one; of several only its writer knows which one is meant. */
function itemOf({ facts, lineItems }: Order): string | null {
  const titles = lineItems.flatMap(({ title }) => title ?? []);
  if (lineItems.length > 1) return null;
  return titles[0] ?? factValue(facts, 'title');
}
