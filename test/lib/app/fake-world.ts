import { createHash } from 'node:crypto';
import type { AccountId } from '../../../lib/core/facts/account';
import { type Order, type OrderKey, orderKey } from '../../../lib/core/facts/order';
import type {
  PageKind,
  RawReading,
  RawSighting,
  SeenFacts,
} from '../../../lib/core/facts/sighting';
import {
  type CalendarDay,
  DAY_LENGTH,
  parseCalendarDay,
} from '../../../lib/core/time/calendar-day';
import type { Instant, Zone } from '../../../lib/core/time/moment';
import type { CheckRun } from '../../../lib/core/views/checking';
import { changedSettings, DEFAULT_SETTINGS, type Settings } from '../../../lib/core/views/settings';
import type { Urgency } from '../../../lib/core/views/urgency';
import { readRaw } from '../../../lib/marketplaces/read-raw';
import { beyondShop } from '../../../lib/payments/beyond-shop';
import { buyerCountry } from '../../../lib/payments/buyer-country';
import type { Progress } from '../../../lib/ports/long-work';
import type { Notice, Sender, World } from '../../../lib/ports/ports';
import { askedWords } from './asked-words';
import { checkRunsIn } from './fake-check-runs';
import { incomingIn } from './fake-incoming';
import { ordersOf } from './fake-order-store';
import { policies } from './fake-policy';
import { readSaid } from './said-page';

export const at = (text: string): Instant => {
  const instant = Date.parse(text);
  if (Number.isNaN(instant)) throw new Error(`no instant: ${text}`);
  return instant;
};

export const onDay = (text: string): CalendarDay => {
  const day = parseCalendarDay(text);
  if (!day) throw new Error(`no day: ${text}`);
  return day;
};

export const keyOf = (id: string): OrderKey => orderKey('aliexpress', id);
export const extensionPage: Sender = { kind: 'extension-page' };
type ShopPage = Extract<Sender, { kind: 'shop-page' }>;
export const orderPage: ShopPage = {
  kind: 'shop-page',
  marketplace: 'aliexpress',
  inPrivate: false,
  tab: 1,
};
export const privatePage: ShopPage = { ...orderPage, inPrivate: true };

const dayFact = (text: string) =>
  ({ value: { kind: 'day', day: onDay(text), zones: ['UTC'] }, text }) as const;

/** An order on its way whose page states that protection ends on this day; its last whole day is the one before. */
export const endsOn = (
  id: string,
  day: string,
  more: Omit<SeenFacts, 'total'> = {},
): RawSighting => ({
  id,
  facts: {
    status: { value: 'awaiting-delivery', text: 'Awaiting delivery' },
    placed: dayFact('2026-11-01'),
    statedEnd: dayFact(day),
    ...more,
  },
  total: null,
  lineItems: [{ title: `Lamp ${id}`, quantity: 1, price: null, variant: null }],
  unread: [],
  showsUndelivered: false,
});

/** An order whose date is only estimated: shipped on this day, nothing stated. */
export const shippedOn = (id: string, day: string): RawSighting => {
  const { statedEnd: _stated, ...facts } = endsOn(id, day).facts;
  return { ...endsOn(id, day), facts: { ...facts, shipped: dayFact(day) } };
};

export const readingOf = (
  sightings: readonly RawSighting[],
  readAt: Instant,
  page: PageKind = 'list',
): RawReading => ({
  marketplace: 'aliexpress',
  page,
  outcome: 'orders',
  language: 'en',
  readAt,
  zone: 'UTC',
  sightings,
  problems: [],
});

/** The account whose orders' ids share this part, hashed without salt. */
export const accountOf = (shop: string, part: string): AccountId =>
  createHash('sha256').update(`${shop}:${part}`).digest('hex').slice(0, 16) as AccountId;

/** A world in memory that remembers what was done to it, and can be made to fail. */
export class FakeWorld implements World {
  now: Instant;
  /** Null: the browser does not say. */
  zone: Zone | null = 'UTC';
  stored = new Map<OrderKey, Order>();
  chosen: Settings = DEFAULT_SETTINGS;
  /** What the user sees: notices by id, the latest of each. */
  readonly notices = new Map<string, Notice>();
  readonly shown: Notice[] = [];
  badgeShown: { count: number; urgency: Urgency | null } | null = null;
  /** The badge shows that its figure is not up to date. */
  badgeWarns = false;
  alarmAt: Instant | null = null;
  readonly announced: OrderKey[][] = [];
  /** What a page does that hears how far it is. */
  onProgress: (progress: Progress) => void = () => {};
  readonly opened: string[] = [];
  readonly shownTabs: number[] = [];
  readonly closedTabs = new Set<number>();
  readonly remembered = new Map<string, string>();
  /** What lasts until the browser closes. */
  readonly handedOver = new Map<string, string>();
  writes = 0;
  full = false;
  noticesFail = false;
  noticesForbidden = false;
  /** Stands for a worker that dies right before it writes. */
  dieBeforeWriting = false;

  constructor(now: string) {
    this.now = at(now);
  }

  readonly orders: World['orders'] = ordersOf(this);
  readonly settings: World['settings'] = {
    read: async () => this.chosen,
    write: async (settings) => {
      this.chosen = settings;
    },
    change: async (change) => {
      this.chosen = changedSettings(this.chosen, change);
    },
    onChange: () => {},
  };
  readonly badge: World['badge'] = {
    show: async (count, urgency) => {
      this.badgeShown = { count, urgency };
      this.badgeWarns = false;
    },
    warn: async () => {
      this.badgeWarns = true;
    },
  };
  readonly notifier: World['notifier'] = {
    allowed: async () => !this.noticesForbidden,
    show: async (notice) => {
      if (this.noticesForbidden) throw new Error('notices are forbidden');
      if (this.noticesFail) throw new Error('no notices here');
      this.notices.set(notice.id, notice);
      this.shown.push(notice);
    },
  };
  readonly alarm: World['alarm'] = {
    at: async () => this.alarmAt,
    set: async (instant) => {
      this.alarmAt = instant;
    },
  };
  readonly clock: World['clock'] = {
    now: () => this.now,
    zone: () => this.zone ?? 'UTC',
    isZoneNamed: () => this.zone !== null,
  };
  readonly words = askedWords;
  readonly memory: World['memory'] = {
    read: async (name) => this.remembered.get(name) ?? null,
    write: async (name, value) => {
      this.remembered.set(name, value);
    },
    clear: async () => {
      this.remembered.clear();
      this.handedOver.clear();
      this.runs.clear();
      this.chosen = DEFAULT_SETTINGS;
    },
  };
  readonly handover: World['handover'] = {
    read: async (name) => this.handedOver.get(name) ?? null,
    write: async (name, value) => {
      if (this.dieBeforeWriting) throw new Error('the worker died');
      if (value === null) this.handedOver.delete(name);
      else this.handedOver.set(name, value);
    },
  };
  readonly announcer: World['announcer'] = {
    changed: async (keys) => {
      this.announced.push([...keys]);
    },
    progress: (progress) => this.onProgress(progress),
  };
  readonly policies = { ...policies };
  readonly version = '1.2.3';
  readonly readSeen = readSaid;
  readonly readRaw = readRaw;
  readonly beyondShop = beyondShop;
  readonly buyerCountry = buyerCountry;
  /** A shop without page data; a test that needs some puts its own reader here. */
  pageData: World['pageData'] = { of: () => null };
  readonly runs = new Map<string, CheckRun>();
  readonly checkRuns = checkRunsIn(this.runs);
  readonly pace: World['pace'] = { pause: () => 2_000 };
  /** What accounts' ids are made with. */
  salt: string | null = 'f'.repeat(32);
  readonly accountIds: World['accountIds'] = {
    of: async (shop, part) => accountOf(shop, part),
    salt: async () => this.salt,
    adopt: async (salt) => {
      this.salt = salt;
    },
  };
  /** Backups that a page has read, by id. */
  readonly backups = new Map<string, string>();
  readonly incoming: World['incoming'] = incomingIn(this);
  readonly panelsBrought: Parameters<World['panels']['bring']>[0][] = [];
  readonly panels: World['panels'] = {
    bring: async (place) => void this.panelsBrought.push(place),
  };
  readonly tabs: World['tabs'] = {
    open: async (address) => {
      this.opened.push(address);
    },
    show: async (tab) => {
      this.shownTabs.push(tab);
      return !this.closedTabs.has(tab);
    },
  };

  travelTo(text: string): void {
    this.now = at(text);
  }
  pass(days: number): void {
    this.now += days * DAY_LENGTH;
  }
}
