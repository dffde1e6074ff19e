import type { Instant, Zone } from '../core/calendar-day';
import type { MarketplaceId } from '../core/order';
import type { Policy } from '../core/rule';
import type { PageKind, PageReading, Sighting, Unread } from '../core/sighting';

/** What a reader is told of the page besides its nodes; it looks at no clock and no browser by itself. */
export interface PageContext {
  readonly url: URL;
  readonly now: Instant;
  /** The zone of the browser that reads. */
  readonly zone: Zone;
}

/** The addresses of a shop. */
export interface Site {
  /** Match patterns of the order, detail and tracking pages: where the overlay runs. */
  readonly orderPages: readonly string[];
  /** Those among `orderPages` that show lists of orders. */
  readonly listPages: readonly string[];
  /** Match patterns of every other page of the shop: where the pill runs. */
  readonly shoppingPages: readonly string[];
  /** What kind of order page this address is; null when it is none. */
  readonly pageKind: (url: URL) => PageKind | null;
  /** The order's pages, built from its id alone. */
  readonly detailUrl: (id: string) => string;
  readonly trackingUrl: (id: string) => string;
  readonly listUrl: string;
}

/** One card of a list page: an order, or the reason why this card could not be read. */
export type CardReading =
  | { readonly sighting: Sighting; readonly problem: null }
  | { readonly sighting: null; readonly problem: Unread };

/** Where the overlay may put its own element: as a child of `parent`, in front of `before` (null: last). */
export interface Place {
  readonly parent: Element;
  readonly before: Node | null;
}

/** Where the overlay goes on a page. Only a marketplace folder knows a shop's nodes. */
export interface Places {
  /** The order cards at or below `root`, in page order, each once. Cheap: no reading. */
  readonly cards: (root: ParentNode) => Element[];
  /** The place of a card's chip; null where the card has none. */
  readonly chip: (card: Element) => Place | null;
  /** The place of the summary bar above the list; null while there is no list. */
  readonly bar: (page: Document) => Place | null;
  /** The place of the timeline panel on a detail or tracking page. */
  readonly panel: (page: Document, kind: PageKind) => Place | null;
}

/** What a script on a shop's pages needs of a marketplace: where it runs and how to read, without the rules. */
export interface ReadableShop {
  readonly id: MarketplaceId;
  readonly site: Site;
  readonly places: Places;
  /** Reads a whole page. Never throws: what cannot be read is a problem of the reading. */
  readonly readPage: (page: Document, context: PageContext) => PageReading;
  /** Reads one card of a list page, for cards that appear later. Never throws. */
  readonly readCard: (card: Element, context: PageContext) => CardReading;
}

/** Everything one marketplace is. A folder exports one of these; `registry.ts` lists them. */
export interface Marketplace extends ReadableShop {
  readonly policy: Policy;
}
