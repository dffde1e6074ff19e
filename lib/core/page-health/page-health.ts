import type { MarketplaceId } from '../facts/marketplace-id';
import type { Matched, Outcome, PageKind, Unread } from '../facts/sighting';

/** How well one order card, or the one order of a page, could be read. Nothing of what it says. */
export interface CardHealth {
  /** Null where the id could not be read. */
  readonly id: string | null;
  /** The names of the facts that were read. */
  readonly facts: readonly string[];
  readonly unread: readonly Unread[];
  readonly matched: Matched;
}

/** How well a page could be read, once it had its time. */
export interface PageHealth {
  readonly marketplace: MarketplaceId;
  readonly page: PageKind;
  readonly outcome: Outcome;
  /** The page's language as a BCP 47 tag, or `und`. */
  readonly language: string;
  readonly cards: readonly CardHealth[];
  /** Why there are no orders, where there are none. */
  readonly problems: readonly Unread[];
  /** The orders that the page's own data named last. */
  readonly named: readonly string[];
}

/** What a page hands over for a report: how well it was read, and the markup of what could not be. */
export interface PageReport extends PageHealth {
  /**
   * The markup of one unread card, or of the page's part that holds the orders. Only its shape goes into the report.
   */
  readonly html: string;
}
