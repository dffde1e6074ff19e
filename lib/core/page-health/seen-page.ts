import type { MarketplaceId } from '../facts/marketplace-id';
import type { PageKind } from '../facts/sighting';
import type { Instant } from '../time/moment';

/**
 * A page's nodes as one text, or those of one card with the elements around it (`marketplaces/page-copy/`). Whatever
 * stands in it, it is some tree of nodes.
 */
export type PageCopy = string;

/** Characters of one copy, and of all that are sent at once. */
export const LONGEST_COPY = 4_000_000;
export const LONGEST_COPIES = 16_000_000;
/** Characters of a card's markup; one that has as many is cut off, and not read: what is missing may be its date. */
export const LONGEST_CARD = 100_000;

/** What a shop's page shows, as its script hands it over: the background reads it. */
export interface SeenPage {
  readonly marketplace: MarketplaceId;
  readonly page: PageKind;
  readonly url: string;
  readonly readAt: Instant;
  /** The browser may have had it in its cache: the shop may have sent it long before. Left out where it did not. */
  readonly fromCache?: true;
  /** Cards of a list, each by itself; else one whole page. */
  readonly ofCards: boolean;
  readonly copies: readonly {
    readonly copy: PageCopy;
    /** What was made of it when it was read last, as the reply said; null: it was not. */
    readonly known: string | null;
  }[];
}
