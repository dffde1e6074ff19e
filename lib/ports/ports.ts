import type { AccountId } from '../core/facts/account';
import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { Order, OrderKey } from '../core/facts/order';
import type { PageKind } from '../core/facts/sighting';
import type { Words } from '../core/facts/words';
import type { WellRead } from '../core/page-health/well-read';
import type { BeyondContext, BeyondShop } from '../core/rules/route';
import type { Policy } from '../core/rules/rule';
import type { Instant, Zone } from '../core/time/moment';
import type { CheckRun } from '../core/views/checking';
import type { Settings, SettingsChange } from '../core/views/settings';
import type { ShopPages } from '../core/views/shop-pages';
import type { Urgency } from '../core/views/urgency';
import type { IncomingBackups } from './incoming-backups';
import type { Progress } from './long-work';
import type { MemoryName } from './memory-name';
import type { OrderStore } from './order-store';
import type { PageDataReaders } from './page-data';
import type { PageReaders } from './page-readers';

/** The boundary of the extension: what the use cases in `app/` need of the world, and nothing else. */

/** The settings; `unread`: they could not be read, and these stand in for them. */
export interface SettingsRead {
  readonly settings: Settings;
  readonly unread: boolean;
}
export interface SettingsStore {
  read(): Promise<Settings>;
  /** Takes the place of all that is stored. */
  write(settings: Settings): Promise<void>;
  /** Changes what is named and nothing else, also where another page changes something at the same time. */
  change(change: SettingsChange): Promise<void>;
  onChange(listener: () => void): void;
}

export interface Badge {
  show(count: number, urgency: Urgency | null): Promise<void>;
  /** Shows, until a figure is shown again, that it could not be brought up to date, or that orders were lost. */
  warn(why?: 'lost'): Promise<void>;
}

export interface Notice {
  /** The same id replaces the notice that is there. */
  readonly id: string;
  readonly title: string;
  readonly message: string;
}
export interface Notifier {
  show(notice: Notice): Promise<void>;
  /**
   * Whether the browser and the system let notices through, as far as they say. Where not, `show` throws: what nobody
   * saw was not told.
   */
  allowed(): Promise<boolean>;
}

export interface Alarm {
  /** When the one alarm rings; null: it is not set, as after a new start of some browsers. */
  at(): Promise<Instant | null>;
  /**
   * A new time replaces the old one; null: there is none, so that it rings as a watchdog alone. It rings every six
   * hours in any case.
   */
  set(at: Instant | null): Promise<void>;
}

export interface SystemTime {
  now(): Instant;
  /** The zone that the machine stands in now. */
  zone(): Zone;
  /** False where the platform does not say which zone that is: UTC stands for it then. */
  isZoneNamed(): boolean;
}

export interface Memory {
  read(name: MemoryName): Promise<string | null>;
  write(name: MemoryName, value: string): Promise<void>;
  /** Deletes whatever is kept outside of the database, settings included, here and where the browser synchronises. */
  clear(): Promise<void>;
}

/**
 * What the background hands to the one after it: kept until the browser closes, and on no disk, so that it works where
 * that is full.
 */
export type HandoverName = 'refreshFailed' | 'noticeRefused' | 'unstoredMarks' | 'newsGiven';
export interface Handover {
  read(name: HandoverName): Promise<string | null>;
  /** Null: nothing is kept. */
  write(name: HandoverName, value: string | null): Promise<void>;
}

/** Tells open pages that stored orders changed, and how far it is with what one of them waits for. */
export interface Announcer {
  changed(keys: readonly OrderKey[]): Promise<void>;
  /** Nothing depends on its arrival. */
  progress(progress: Progress): void;
}

export interface Policies {
  /** @throws for a marketplace that this version does not read */
  of(marketplace: MarketplaceId): Policy;
  /** The address of the shop's order list. */
  listUrl(marketplace: MarketplaceId): string;
  /** Where each shop's pages are. */
  shopPages(): readonly ShopPages[];
  /** Whether little is known of the shop's pages, and that is old. */
  isWeak(marketplace: MarketplaceId): boolean;
  /** What the shop's pages show when they are read well. */
  wellRead(marketplace: MarketplaceId): WellRead;
  /** The kind of the shop's order pages that an address, whole or as in a link, leads to; null for any other. */
  pageKind(marketplace: MarketplaceId, address: string): PageKind | null;
}

export interface Tabs {
  /** Opens an address in a new tab. */
  open(address: string): Promise<void>;
  /** Brings a tab to the front; false when it is gone. */
  show(tab: number): Promise<boolean>;
}

/** Who sends a request: one of the extension's own pages, or its content script on a page of a shop. */
export type Sender =
  | {
      readonly kind: 'extension-page';
      /** In a tab of a private window, or over one; left out elsewhere. */
      readonly inPrivate?: true;
    }
  | {
      readonly kind: 'shop-page';
      readonly marketplace: MarketplaceId;
      /** The page is in a private window: nothing may be stored, and nothing stored is shown there. */
      readonly inPrivate: boolean;
      /** The browser's number of the tab; it stays when the page is loaded again. */
      readonly tab: number;
      /** The browser's number of the frame in it; left out for the page itself. */
      readonly frame?: number;
    };

/** The script of the panel on pages of shops. */
export interface Panels {
  /** Runs it beside the script that asks. */
  bring(place: { readonly tab: number; readonly frame?: number }): Promise<void>;
}

export interface CheckRuns {
  /** The newest run of a shop; null when there is none that can be understood. */
  read(marketplace: MarketplaceId): Promise<CheckRun | null>;
  write(run: CheckRun): Promise<void>;
  remove(marketplace: MarketplaceId): Promise<void>;
}

export interface AccountIds {
  /**
   * The id of a buyer's account, made of the part that all its orders' ids share; the same for as long as the extension
   * is installed.
   */
  of(marketplace: MarketplaceId, part: string): Promise<AccountId>;
  /** What ids are made with; null where none was made yet. Two installations with the same make the same ids. */
  salt(): Promise<string | null>;
  /** Makes ids as another installation did, from now on; null: with a salt of its own, made anew. */
  adopt(salt: string | null): Promise<void>;
}

/** How fast a shop is asked. */
export interface Pace {
  /** ms to wait between two questions: never the same twice, never less than a person would take. */
  pause(): number;
}

/** Where the user lets the extension run. */
export interface SiteAccess {
  /** Whether it may run on all of these origins. */
  has(origins: readonly string[]): Promise<boolean>;
}

/** Everything the use cases get. */
export interface World extends PageReaders {
  readonly orders: OrderStore;
  readonly incoming: IncomingBackups;
  readonly settings: SettingsStore;
  readonly badge: Badge;
  readonly notifier: Notifier;
  readonly alarm: Alarm;
  readonly clock: SystemTime;
  readonly words: Words;
  /** The version of this extension, as in its manifest. */
  readonly version: string;
  readonly memory: Memory;
  readonly handover: Handover;
  readonly announcer: Announcer;
  readonly policies: Policies;
  readonly tabs: Tabs;
  readonly panels: Panels;
  readonly pageData: PageDataReaders;
  readonly checkRuns: CheckRuns;
  readonly pace: Pace;
  readonly accountIds: AccountIds;
  /** Where an order's buyer lives (ISO 3166): what was said of the order, else the settings; null: nobody said. */
  readonly buyerCountry: (order: Order, inSettings: string | null) => string | null;
  /** What leads to the money beside the shop, of one order. */
  readonly beyondShop: (order: Order, context: BeyondContext) => BeyondShop;
}
