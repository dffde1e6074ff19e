import type { Order } from '../core/facts/order';
import type { RouteNoteCode } from '../core/rules/route';
import type { Rule } from '../core/rules/rule';
import type { Payment, PaymentMethod } from './payment-method';

/** A way to the money that does not lead through the shop, as data. */
export interface Route {
  /** Its limit; always one that binds the buyer. */
  readonly rule: Rule;
  /** Open only to an order paid in one of these ways; left out: to every order. */
  readonly paidWith?: readonly PaymentMethod[];
  /** Open only to buyers who live in one of these countries (ISO 3166); left out: to all. */
  readonly countries?: readonly string[];
  /** What else the order must be, as far as it can be told; what nobody knows does not close the route. */
  readonly unlessKnown?: (order: Order, payment: Payment) => boolean;
  /** A shorter count than its rule's, where what was said of the order makes it one; null: none. */
  readonly shorterFor?: (order: Order) => Rule['count'] | null;
  /** When to have acted: so many business days before the limit, or at an earlier limit that some sources give. */
  readonly advise?: { readonly businessDaysBefore: number } | { readonly daysAfterAnchor: number };
  /** What may lengthen it: the promised delivery, up to a cap; or the next working day. */
  readonly lengthens?:
    | { readonly by: 'promised-delivery'; readonly days: number; readonly atMost: number }
    | { readonly by: 'next-working-day' };
  /** Something that no page tells can lengthen it further: its end is never certain. */
  readonly endUncertain?: true;
  readonly notes: readonly RouteNoteCode[];
  /** Using it takes the money back from the shop by force. */
  readonly isChargeback: boolean;
}
