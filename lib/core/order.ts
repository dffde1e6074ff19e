import type { CalendarDay, Instant } from './calendar-day';
import type { Facts, Money } from './fact';

export const MARKETPLACES = ['aliexpress', 'temu', 'wish', 'dhgate'] as const;
export type MarketplaceId = (typeof MARKETPLACES)[number];

/** `marketplace:id`; the id is the shop's own, always text. */
export type OrderKey = string & { readonly orderKey: true };

export const orderKey = (marketplace: MarketplaceId, id: string): OrderKey =>
  `${marketplace}:${id}` as OrderKey;

export interface LineItem {
  /** Null where the card shows only pictures. */
  readonly title: string | null;
  readonly quantity: number | null;
  /** The price of one piece. */
  readonly price: Money | null;
  readonly variant: string | null;
}

/**
 * Bounds proved by readings, for events whose time no page states (rules.md §2.2).
 * `…Since`: the first reading that showed it done. `…AsOf`: the last reading that still showed it undone.
 */
export interface Seen {
  readonly first: Instant;
  readonly last: Instant;
  /** The last reading of the detail or tracking page, the ones that state deadlines. */
  readonly checked?: Instant;
  readonly shippedSince?: Instant;
  readonly deliveredSince?: Instant;
  readonly completedSince?: Instant;
  /** Only a tracking page that lists events proves this: "awaiting delivery" stays until the buyer confirms. */
  readonly undeliveredAsOf?: Instant;
  readonly uncompletedAsOf?: Instant;
  /** The reading that showed another status than the one before, or the first status of all. */
  readonly statusChangedAt?: Instant;
}

/** What the user decided about an order; each can be undone. */
export interface Marks {
  readonly snoozedUntil?: Instant;
  readonly settledAt?: Instant;
}

/** What was already told, so that nothing is told twice. Belongs to one deadline; another deadline starts afresh. */
export interface Told {
  /** The last whole day of the deadline these warnings were about. */
  readonly deadline: CalendarDay;
  /** Days before `deadline` for which a warning went out. */
  readonly thresholds: readonly number[];
}

export interface Order {
  readonly key: OrderKey;
  readonly marketplace: MarketplaceId;
  readonly id: string;
  readonly facts: Facts;
  readonly lineItems: readonly LineItem[];
  readonly seen: Seen;
  readonly marks: Marks;
  readonly told?: Told;
  /** The grouped notice of rules.md §3.8 was given for this order. */
  readonly nudgedAt?: Instant;
}
