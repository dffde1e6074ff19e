import type { Instant, Zone } from './core/calendar-day';
import type { MarketplaceId, Order, OrderKey } from './core/order';
import type { Urgency } from './core/order-view';
import type { Policy } from './core/rule';
import type { Settings } from './core/settings';
import type { Words } from './core/words';
import type { PageReading, PrintedReading } from './core/sighting';

/** The boundary of the extension on one screen: what the use cases in `app/` need of the world, and nothing else. */

/** The browser gives no more room for stored orders. What was to be stored is not; what was stored before is. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}

export interface OrderStore {
  /**
   * Reads, changes and writes these orders in one transaction; `change` gets null for a key that is not stored and may
   * return null to leave it. Answers the orders as they are now, without those that are not stored.
   *
   * @throws StorageFull when nothing could be written for want of room
   */
  update(
    keys: readonly OrderKey[],
    change: (order: Order | null, key: OrderKey) => Order | null,
  ): Promise<Order[]>;
  get(keys: readonly OrderKey[]): Promise<Order[]>;
  /** Only orders that may still need something, by index: not settled, not over. */
  open(): Promise<Order[]>;
  count(): Promise<number>;
  /** Works out anew which orders are open: after an update, whose rules may be others. */
  reindex(): Promise<void>;
}

export interface SettingsStore {
  read(): Promise<Settings>;
  write(settings: Settings): Promise<void>;
  onChange(listener: () => void): void;
}

export interface Badge {
  show(count: number, urgency: Urgency | null): Promise<void>;
}

export interface Notice {
  /** The same id replaces the notice that is there. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}
export interface Notifier {
  show(notice: Notice): Promise<void>;
}

export interface Alarm {
  /** The one alarm; a new time replaces the old one, null clears it. */
  set(at: Instant | null): Promise<void>;
}

export interface Clock {
  now(): Instant;
  zone(): Zone;
}

/** Small memory of the surfaces: the pill's day, the first run. */
export interface Memory {
  read(name: 'pillHiddenOn' | 'firstRunDone'): Promise<string | null>;
  write(name: 'pillHiddenOn' | 'firstRunDone', value: string): Promise<void>;
}

/** Tells open pages that stored orders changed. */
export interface Announcer {
  changed(keys: readonly OrderKey[]): Promise<void>;
}

export interface Policies {
  /** @throws for a marketplace that this version does not read */
  of(marketplace: MarketplaceId): Policy;
  /** The address of the shop's order list. */
  listUrl(marketplace: MarketplaceId): string;
}

/** Opens an address in a new tab. */
export interface Tabs {
  open(address: string): Promise<void>;
}

/** Who sends a request: one of the extension's own pages, or its content script on a page of a shop. */
export type Asker =
  | { readonly kind: 'own-page' }
  | {
      readonly kind: 'shop-page';
      readonly marketplace: MarketplaceId;
      /** The page is in a private window: nothing may be stored, and nothing stored is shown there. */
      readonly inPrivate: boolean;
    };

/** Everything the use cases get. */
export interface World {
  readonly orders: OrderStore;
  readonly settings: SettingsStore;
  readonly badge: Badge;
  readonly notifier: Notifier;
  readonly alarm: Alarm;
  readonly clock: Clock;
  readonly words: Words;
  readonly memory: Memory;
  readonly announcer: Announcer;
  readonly policies: Policies;
  readonly tabs: Tabs;
}
