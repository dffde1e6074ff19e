import type { MarketplaceId } from '../facts/marketplace-id';
import type { CalendarDay } from '../time/calendar-day';

/**
 * What is wrong with the database: a newer version of the extension made it, it cannot be read, or it answers nothing.
 */
export type DatabaseFault = 'newer' | 'damaged' | 'silent';

/** What was known of the orders, kept beside the database in case it is lost. */
export interface KnownOrders {
  readonly orders: number;
  /** The next day by which one of them is to be claimed; null where none is known. */
  readonly next: CalendarDay | null;
}

/** How the extension itself stands: what keeps it from knowing what it should know, or from saying it. */
export interface Condition {
  /** Null: it can be read. */
  readonly fault: DatabaseFault | null;
  /** Null: nothing was ever known. */
  readonly known: KnownOrders | null;
  /** Orders that were known are not there, or cannot be read; null: none. */
  readonly lost: KnownOrders | null;
  /** How many stored orders are damaged. */
  readonly damaged: number;
  /** Shops whose pages showed more new orders than are stored in a day. */
  readonly full: readonly MarketplaceId[];
  /** The browser or the system lets no notification through. */
  readonly noticesForbidden: boolean;
}
