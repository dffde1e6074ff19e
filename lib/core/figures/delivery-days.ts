import type { MarketplaceId } from '../facts/marketplace-id';
import { carriersOf, daysOf, share } from '../views/delivery-expectation';
import type { OrderRow } from '../views/order-row';

type Delivered = Pick<OrderRow, 'marketplace' | 'carriers' | 'placed' | 'delivered'>;

/** How many days orders took; `from` and `to`: the middle four of five, as an order's expectation has them. */
export interface Spread {
  readonly orders: number;
  readonly shortest: number;
  readonly from: number;
  /** Half of them took no longer. */
  readonly middle: number;
  readonly to: number;
  readonly longest: number;
}

export interface DeliverySpread extends Spread {
  readonly marketplace: MarketplaceId;
  /** As the first of the orders names them; empty where no carrier is named. */
  readonly carriers: readonly string[];
}

export interface DeliveryDays {
  /** Of all of them; null where no order tells. */
  readonly all: Spread | null;
  /** By shop and carrier, the one with the most orders first. */
  readonly groups: readonly DeliverySpread[];
}

/** Days from order to delivery, of the orders of which both days are known and can be right. */
export function deliveryDays(rows: readonly Delivered[]): DeliveryDays {
  const all: number[] = [];
  const groups = new Map<string, { first: Delivered; days: number[] }>();
  for (const row of rows) {
    const days = daysOf(row);
    if (days === null) continue;
    all.push(days);
    const key = `${row.marketplace}\n${carriersOf(row)}`;
    const group = groups.get(key) ?? { first: row, days: [] };
    group.days.push(days);
    groups.set(key, group);
  }
  return {
    all: all.length > 0 ? spreadOf(all) : null,
    groups: [...groups.values()]
      .map(({ first, days }) => ({
        marketplace: first.marketplace,
        carriers: first.carriers,
        ...spreadOf(days),
      }))
      .toSorted((a, b) => b.orders - a.orders || a.middle - b.middle),
  };
}

function spreadOf(unsorted: readonly number[]): Spread {
  const days = unsorted.toSorted((a, b) => a - b);
  return {
    orders: days.length,
    shortest: share(days, 0),
    from: share(days, 0.1),
    middle: share(days, 0.5),
    to: share(days, 0.9),
    longest: share(days, 1),
  };
}
