import type { Status } from '../core/facts/fact';
import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { DataReader } from '../core/facts/readings/page-data';
import type {
  Matched,
  PageKind,
  RawGrants,
  RawReading,
  RawSighting,
  Unread,
} from '../core/facts/sighting';
import type { SeenPage } from '../core/page-health/seen-page';
import type { WellRead } from '../core/page-health/well-read';
import type { Policy } from '../core/rules/rule';
import type { Instant, Zone } from '../core/time/moment';
import type { FactCollector } from './fact-collector';
import type { CollectLabelled } from './label-reader/collect-labelled';

/** What a reader is told of the page besides its nodes; it looks at no clock and no browser by itself. */
export interface PageContext {
  readonly url: URL;
  readonly now: Instant;
  /** The zone of the browser that reads. */
  readonly zone: Zone;
}

/** What the scripts on a shop's pages know of its addresses. */
export interface Addresses {
  /** What kind of order page this address is, as a page's own `location`; null when it is none. */
  readonly pageKind: (address: Pick<URL, 'hostname' | 'pathname'>) => PageKind | null;
  /** The order's own page, built from its id alone. */
  readonly detailUrl: (id: string) => string;
}

/** The addresses of a shop. */
export interface Site extends Addresses {
  /** The extension may run there from its installation on. Every other site is switched on by the user. */
  readonly required?: true;
  /** What its order pages are filled from is listened to as well: `page-data-apis.ts` says to what. */
  readonly hasPageData?: true;
  /** Its pages' own client can be asked for the data of single orders, on the user's click. */
  readonly asked?: true;
  /** Match patterns of the order, detail and tracking pages: where the overlay runs. */
  readonly orderPages: readonly string[];
  /** Those among `orderPages` that show lists of orders. */
  readonly listPages: readonly string[];
  /** Those among `orderPages` that show the journey of one order. */
  readonly trackingPages: readonly string[];
  /** Match patterns of every other page of the shop: where the pill runs. */
  readonly shoppingPages: readonly string[];
  /** The page of its parcel, built likewise. */
  readonly trackingUrl: (id: string) => string;
  readonly listUrl: string;
  /**
   * Little is known of this shop's pages, and that is old or second-hand: much may go unread. Left out where they are
   * well known.
   */
  readonly evidence?: 'weak';
}

/** One card of a list page: an order, or the reason why this card could not be read; and what was found where. */
export type CardReading = { readonly matched: Matched } & (
  | { readonly sighting: RawSighting; readonly problem: null }
  | { readonly sighting: null; readonly problem: Unread }
);

/** Where the overlay may put its own element: as a child of `parent`, in front of `before` (null: last). */
export interface Place {
  readonly parent: Element;
  readonly before: Node | null;
}

/** Where the overlay goes on a list of orders. Only a marketplace folder knows a shop's nodes. */
export interface ListPlaces {
  /** The order cards at or below `root`, in page order, each once. Cheap: no reading. */
  readonly cards: (root: ParentNode) => Element[];
  /** The place of a card's chip; null where the card has none. */
  readonly chip: (card: Element) => Place | null;
  /** The place of the bar above the list; null while there is none. */
  readonly bar: (page: Document) => Place | null;
}

/** Where the overlay goes on an order's own pages. */
export interface OrderPlaces {
  /** The place of the panel; null where there is none. */
  readonly panel: (page: Document, kind: PageKind) => Place | null;
}

/** A shop as the scripts on its pages know it: the background reads what they send. */
export interface Shop {
  readonly id: MarketplaceId;
  readonly site: Addresses;
}

/** What the script of a shop's order lists needs. */
export interface ListShop extends Shop {
  readonly places: ListPlaces;
  /**
   * The order that a card seems to name, told at once so that no card stands under another order's date while it is
   * read; null where that is not plain. The reader has the last word.
   */
  readonly orderOf: (card: Element) => string | null;
  /** What its reader needs of the page around a card; left out where that is the card alone. */
  readonly around?: (card: Element) => Element;
  /** Sends what several cards have around them once; left out where each card is all that is read of it. */
  readonly pack?: (copies: SeenPage['copies']) => SeenPage['copies'];
}

/** What the script of one kind of page with a single order needs. */
export interface OrderShop extends Shop {
  readonly places: OrderPlaces;
  /** What one of the page's own scripts says that its reader needs, as text; empty: nothing. Left out: none does. */
  readonly scriptText?: (text: string) => string;
}

/** Reads one kind of page of a shop. */
export interface PageReaders extends Shop {
  readonly site: Site;
  /** Reads a whole page. Never throws: what cannot be read is a problem of the reading. */
  readonly readPage: (page: Document, context: PageContext) => RawReading;
}

/** Reads the order lists of a shop. */
export interface ListReaders extends PageReaders {
  /**
   * Reads one card of a list page. Never throws.
   *
   * @param around what the shop needs of the page around it, where that is more than the card
   */
  readonly readCard: (card: Element, context: PageContext, around?: Element) => CardReading;
}

/** A shop whose pages are filled from data that can be read. */
export interface DataShop extends DataReader {
  readonly id: MarketplaceId;
}

/** What the script in the page's own world listens to, and what it may ask for. */
export interface PageDataSource {
  readonly site: Site;
  /** Ends of the paths that the responses come from. */
  readonly apis: readonly string[];
  readonly askable: readonly string[];
  /** The list that every response of the shop carries. */
  readonly mark: string;
}

/** How what a person types or pastes shows that an order is of a shop. */
export interface TypedMarks {
  /** What names the shop in a pasted text of small letters without accents; left out where nothing does. */
  readonly named?: RegExp;
  /** The form of an order's id, whole; left out where it is not known. */
  readonly id?: RegExp;
  /** An id that nothing else looks like, wherever it stands (a global expression); left out where there is none. */
  readonly idInText?: RegExp;
}

/** What the background knows of a shop: its addresses, its rules, the data of its pages. No nodes. */
export interface KnownShop {
  readonly id: MarketplaceId;
  readonly site: Site;
  readonly policy: Policy;
  readonly typed: TypedMarks;
  /** What reads its pages, by their kind; a kind without a reader is none of its pages'. Null: no page is read. */
  readonly pages: {
    readonly list: ListReaders;
    readonly detail?: PageReaders;
    readonly tracking?: PageReaders;
    readonly wellRead: WellRead;
  } | null;
  /** Null where its pages have no data that is read. */
  readonly data: DataShop | null;
  /**
   * Reads what a page grants in words to an order of this status; left out where its script reads that itself.
   */
  readonly collectGranted?: (
    granted: RawGrants,
    moment: { readonly now: Instant; readonly zone: Zone; readonly language: string },
    status: Status | undefined,
    seen: FactCollector,
  ) => void;
  /** Reads what its pages print at labels; left out where their scripts read that themselves. */
  readonly collectLabelled?: CollectLabelled;
}

/**
 * Everything one marketplace is, in one piece: for tests and tools. The extension has it in the parts that each script
 * needs.
 */
export interface Marketplace extends ListReaders {
  readonly places: ListPlaces & OrderPlaces;
  readonly policy: Policy;
}
