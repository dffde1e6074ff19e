import type { Instant, Zone } from './core/calendar-day';
import type { MarketplaceId, Order, OrderKey } from './core/order';
import type { Urgency } from './core/order-view';
import type { Policy } from './core/rule';
import type { Settings } from './core/settings';
import type { Words } from './core/words';

/** The boundary of the extension on one screen: what the use cases in `app/` need of the world, and nothing else. */

export interface OrderStore {
  /** Reads, changes and writes these orders in one transaction; `change` gets null for a key that is not stored and may return null to leave it. */
  update(
    keys: readonly OrderKey[],
    change: (order: Order | null, key: OrderKey) => Order | null,
  ): Promise<Order[]>;
  get(keys: readonly OrderKey[]): Promise<Order[]>;
  /** Only orders that may still need something, by index: not settled, not over. */
  open(): Promise<Order[]>;
  count(): Promise<number>;
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
  of(marketplace: MarketplaceId): Policy;
}

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
}
