import type { Order, Told } from '../facts/order';
import type { Instant } from '../time/moment';
import { withTold } from './told';

/** What is kept of having told the user something of an order. */
export interface SaidMark {
  /** A warning was given. */
  readonly told?: Told;
  /** The user was told of the changes up to this one. */
  readonly changesToldAt?: Instant;
  /** The user was told of what others owed in a claim by then. */
  readonly waitsToldAt?: Instant;
  /** The user was asked to open its page. */
  readonly nudgedAt?: Instant;
}

/** The order with the mark. Marking it twice changes nothing more. */
export function withMark(
  order: Order,
  { told, changesToldAt, waitsToldAt, nudgedAt }: SaidMark,
): Order {
  return {
    ...(told ? withTold(order, told) : order),
    ...(changesToldAt !== undefined && {
      changesToldAt: Math.max(changesToldAt, order.changesToldAt ?? changesToldAt),
    }),
    ...(waitsToldAt !== undefined && { waitsToldAt }),
    // Not the later of the two: a mark that a clock ran ahead with would have the user asked again and again.
    ...(nudgedAt !== undefined && { nudgedAt }),
  };
}

/** Two marks of one order as one: of each part the newer counts. */
export const joinedMarks = (older: SaidMark, newer: SaidMark): SaidMark => ({ ...older, ...newer });
