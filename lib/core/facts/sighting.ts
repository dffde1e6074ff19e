import type { Instant, Zone } from '../time/moment';
import type { FactName, FactValues, TimeFactName } from './fact';
import type { MarketplaceId } from './marketplace-id';
import type { LineItem, Package } from './order';

/** Which of a field's candidates was on the page: its place in their order, null for none; and how many there are. */
export type Match = readonly [at: number | null, of: number];

/** For each field that a reader looked for, what it found. */
export type Matched = { readonly [field: string]: Match };

export const PAGE_KINDS = ['list', 'detail', 'tracking'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const DATA_KINDS = ['list-data', 'detail-data', 'tracking-data', 'returns-data'] as const;
/** The data that a page was filled from, by what it is about. */
export type DataKind = (typeof DATA_KINDS)[number];

export const OUTCOMES = ['orders', 'empty', 'signed-out', 'blocked', 'unreadable'] as const;
/** What a page turned out to be. `unreadable` is never taken for `empty`. */
export type Outcome = (typeof OUTCOMES)[number];

/** One fact as a page printed it, and the words it was read from. */
export interface SeenFact<Value> {
  readonly value: Value;
  readonly text: string;
}
export type SeenFacts = { readonly [Name in FactName]?: SeenFact<FactValues[Name]> };

/** Something a page has a place for and that could not be read, with the reason in one plain English clause. */
export interface Unread {
  readonly field: string;
  readonly reason: string;
}

/** One order as one reading of one page showed it. */
export interface Sighting {
  /** The shop's order id (`order-id.ts`). A card whose id cannot be read becomes a `problem` of the reading instead. */
  readonly id: string;
  readonly facts: SeenFacts;
  readonly lineItems: readonly LineItem[];
  /** Left out where the page lists no parcels. */
  readonly packages?: readonly Package[];
  readonly unread: readonly Unread[];
  /** A tracking page that listed events, none of them a delivery: proof that nothing had arrived yet. */
  readonly showsUndelivered: boolean;
  /** The page's data says by a code that the order is over: completed, or expired unpaid. Its words are not asked. */
  readonly showsOver?: true;
  /**
   * How many parcels the page names, left out where it tells of each that it names: of those it does not draw it proves
   * nothing.
   */
  readonly parcels?: number;
}

/** A line item as a page's script hands it over: the price in the page's own words. */
export interface RawItem extends Omit<LineItem, 'price'> {
  readonly price: string | null;
}

/** A past day in the page's own words, and the zones in which it may have been written. */
export interface RawDay {
  readonly text: string;
  readonly zones: readonly Zone[];
}

/** What a detail page grants, in its own words: the texts of its reminder, and its services run together. */
export interface RawGrants {
  readonly reminder: readonly string[];
  readonly services: string;
}

/** What stands at one label of a page that is read by its labels. */
export interface RawLabel {
  /** Which of the days that the shop's pages label. */
  readonly at: number;
  readonly fact: TimeFactName;
  readonly values: readonly {
    readonly texts: readonly string[];
    /** Label and value stand in one text without a colon. */
    readonly glued: boolean;
    /** The whole text with the label in it. */
    readonly piece: string;
  }[];
}

/** The days of an order in the words of a page that is read by its labels. */
export interface RawLabels {
  readonly days: readonly RawLabel[];
  /** The headline that tells of the delivery; null where there is none. */
  readonly headline: string | null;
  /** The order's time where it stands without a label; null where there is none. */
  readonly unlabelled: string | null;
  /** Whether what is said is said of one item, or of an order whose items need not be told apart. */
  readonly ofOne: boolean;
}

/**
 * An order as a page's script hands it over. Its amounts, and on a list its day, are still the page's own words: the
 * signs of every currency and the months of every language would weigh too much on other people's pages, so the
 * background reads them.
 */
export interface RawSighting extends Omit<Sighting, 'facts' | 'lineItems'> {
  readonly facts: Omit<SeenFacts, 'total'>;
  /** The words with the order's day; left out where the reader read the day itself, or found none. */
  readonly placed?: RawDay;
  /** Days at labels; left out where the reader read them itself. */
  readonly labelled?: RawLabels;
  /**
   * Days to claim and return in, and countdowns; left out where the page grants none or its reader read them itself.
   */
  readonly granted?: RawGrants;
  /** Null where none is printed. */
  readonly total: string | null;
  readonly lineItems: readonly RawItem[];
}

/** What one reading of one page gave. Plain data: it crosses the message border. */
export interface PageReading {
  readonly marketplace: MarketplaceId;
  readonly page: PageKind | DataKind;
  readonly outcome: Outcome;
  /** The page's language as a BCP 47 tag, or `und`. */
  readonly language: string;
  readonly readAt: Instant;
  /**
   * The machine's clock was behind: `readAt` proves nothing of when something happened. Left out where it can be right.
   */
  readonly clockBehind?: true;
  /**
   * The browser may have had the page in its cache: `readAt` is only the latest moment at which it can have been sent.
   * Left out where the shop sent it when it was opened.
   */
  readonly fromCache?: true;
  /** The zone of the browser that read the page. */
  readonly zone: Zone;
  readonly sightings: readonly Sighting[];
  /** Cards that could not be read, and reasons for an outcome other than `orders`. */
  readonly problems: readonly Unread[];
}

/** A reading of a page's nodes as its script hands it over. */
export interface RawReading extends Omit<PageReading, 'page' | 'sightings'> {
  readonly page: PageKind;
  readonly sightings: readonly RawSighting[];
  /**
   * What the readers of its cards found, in page order, cards without a sighting included; left out where nobody asks.
   */
  readonly matched?: readonly Matched[];
}
