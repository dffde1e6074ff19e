import type { Money } from '../../core/facts/fact';
import type { CalendarDay } from '../../core/time/calendar-day';
import type { Time } from '../../core/time/time';

/** What can stand in a letter; each is filled from a fact of the order, or stays a blank for its writer. */
export const SLOTS = [
  'order',
  'item',
  'store',
  'shop',
  'placed',
  'paid',
  'promised',
  'delivered',
  'total',
  'item-price',
  'tracking',
  'carrier',
  'agreed-place',
  'missing-pieces',
  'identified-by',
  'contacted',
  'contacted-by',
  'seller-answer',
  'return-offered',
  'return-failed',
  'returned',
  'goods-where',
  'dispute-opened',
  'offer',
  'refund-promised',
  'refund-issued',
  'refund-amount',
  'closed-by',
  'answer-by',
  'today',
  'code',
  // Nobody but the writer knows these.
  'difference',
  'fault',
  'wanted-amount',
  'return-tracking',
  'name',
  'address',
  'card-ending',
] as const;
export type SlotName = (typeof SLOTS)[number];

export const isSlot = (name: string): name is SlotName => SLOTS.some((slot) => slot === name);

/** A value as the facts hold it: how it is written depends on the letter's language. */
export type SlotValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'time'; readonly time: Time }
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'money'; readonly money: Money }
  /** One of a closed list, to be said in the letter's language. */
  | {
      readonly kind: 'choice';
      readonly fact: 'returnFailed' | 'closedBy' | 'identifiedBy';
      readonly value: string;
    };

/** The values that are known; a slot without one is a blank. */
export type Slots = { readonly [Name in SlotName]?: SlotValue };
