import { daysBetween } from '../time/calendar-day';
import type { OrderRow } from './order-row';

/** How long parcels of the kind of an order took. A hint with its number, never a deadline. */
export interface DeliveryExpectation {
  /** Days from the order to the delivery between which the middle four of five parcels came. */
  readonly from: number;
  readonly to: number;
  /** How many parcels that is from. */
  readonly parcels: number;
  /** What they have in common with the order; `all`: nothing but being the user's. */
  readonly alike: 'carrier' | 'shop' | 'all';
}

type Delivery = Pick<OrderRow, 'key' | 'marketplace' | 'carriers' | 'placed' | 'delivered'>;

/** Fewer parcels than this tell of themselves alone: those of the whole shop, or of all shops, are asked. */
const ENOUGH = 4;
/** Days; a parcel that took longer came in some other way, or was only said to have come. */
const LONGEST = 200;

/**
 * What the user's own delivered orders let expect of an order that is on its way: those of the same shop and carrier,
 * where they are few those of the shop, else all.
 *
 * @param orders all that are known
 * @returns null for an order that has come or whose day nobody said, and where too few were delivered
 * @example of nine parcels by Cainiao that took 12 to 27 days: { from: 14, to: 24, parcels: 9, alike: 'carrier' }
 */
export function deliveryExpectation(
  order: Delivery,
  orders: readonly Delivery[],
): DeliveryExpectation | null {
  if (order.delivered !== null || order.placed === null) return null;
  const delivered = orders.flatMap((each) => {
    const days = each.key === order.key ? null : daysOf(each);
    return days === null ? [] : [{ days, each }];
  });
  const shop = delivered.filter(({ each }) => each.marketplace === order.marketplace);
  const carriers = carriersOf(order);
  const carrier = carriers && shop.filter(({ each }) => carriersOf(each) === carriers);
  for (const [alike, some] of [
    ['carrier', carrier || []],
    ['shop', shop],
    ['all', delivered],
  ] as const) {
    if (some.length < ENOUGH) continue;
    const days = some.map((one) => one.days).toSorted((a, b) => a - b);
    return { from: share(days, 0.1), to: share(days, 0.9), parcels: days.length, alike };
  }
  return null;
}

/** Days from order to delivery; null where one is not known, or they cannot be right. */
export function daysOf({
  placed,
  delivered,
}: Pick<Delivery, 'placed' | 'delivered'>): number | null {
  const days = placed && delivered && daysBetween(placed, delivered);
  return days !== null && days >= 0 && days <= LONGEST ? days : null;
}

/** Case, blanks and order aside. */
export const carriersOf = ({ carriers }: Pick<Delivery, 'carriers'>): string =>
  carriers
    .map((name) => name.trim().replace(/\s+/g, ' ').toLowerCase())
    .toSorted()
    .join('\n');

/** The value below which this share of the sorted days lies. */
export function share(days: readonly number[], part: number): number {
  return days[Math.round((days.length - 1) * part)] ?? 0;
}
