import type { Outcome, PageKind, Unread } from '../core/facts/sighting';
import type { SeenPage } from '../core/page-health/seen-page';
import type { NotStored } from '../core/records/not-stored';
import type { NoticeDrawing, PageDrawing } from '../core/views/drawing';
import type { OrderView, Summary } from '../core/views/order-view';

/** How orders stand that a page asks about, and the sums over them. */
export interface PageStanding {
  /** Left out, of several that are stored, for a page of a shop: it draws `drawing`. */
  orders: OrderView[];
  summary: Summary;
  /** For a page of a shop. */
  drawing?: PageDrawing;
}

/**
 * What recording a reading answers: how each of its orders stands, in its order, and the sums over its shop's orders.
 */
export interface Recorded extends PageStanding {
  /** Left out when everything was stored. */
  readonly notStored?: NotStored;
  /** What the background could not read of the orders that were read, by order id; left out when it could. */
  readonly unread?: { readonly [id: string]: readonly Unread[] };
}

/** What was made of one card, or of the order of a page. */
export interface ReadCard {
  /** The order; null where none could be read. */
  readonly id: string | null;
  /** Whether its order is not known, or its date or status where its shop's cards show them. */
  readonly isUnread: boolean;
  /** Which of `healths` says how it was read. */
  readonly health: number;
  /** Tells it from what is made of it next; to be sent with that. */
  readonly known: string;
  /**
   * A print of the copy that was read (`shortPrint`), empty for that of a page: so long as a card does not change, its
   * page need not make one.
   */
  readonly seen: string;
  /** What could not be read of its order, or why there is none. */
  readonly unread: readonly Unread[];
}

/** What was made of a page, and how its orders stand. */
export interface PageRead {
  readonly page: PageKind;
  readonly outcome: Outcome;
  /** The page's language as a BCP 47 tag, or `und`. */
  readonly language: string;
  /** In the order of the copies; of a page without an order it may be empty. */
  readonly cards: readonly ReadCard[];
  /**
   * How cards were read (`CardHealth` without what a card says of itself), each as text and once: the page only hands
   * it back, and most cards of a page are read alike.
   */
  readonly healths: readonly string[];
  /** Why there are no orders, where there are none. */
  readonly problems: readonly Unread[];
  /** For a page of a shop: what to say where it shows no order; null where there is nothing worth saying. */
  readonly notice?: NoticeDrawing | null;
  /** Of the orders that were not known so; null where there are none of them. */
  readonly standing: Recorded | null;
}

/** What a page of a shop is read by. */
export interface PageProtocol {
  /** Reads what a page's script handed over, and stores what of it is news. */
  recordPage(seen: SeenPage): PageRead;
}
