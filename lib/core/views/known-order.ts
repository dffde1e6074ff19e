import type { Account } from '../facts/account';
import type { Facts } from '../facts/fact';
import type { LineItem, Note } from '../facts/order';
import type { OrderView } from './order-view';

/** An order with everything that was said of it, by whom. */
export interface KnownOrder {
  readonly order: OrderView;
  readonly facts: Facts;
  readonly items: readonly LineItem[];
  /** Added by hand, and no page has shown it since: it may be removed, and its items are the user's. */
  readonly manualOnly: boolean;
  /** Whose order it is, of a shop where there are several accounts; null elsewhere. */
  readonly account: Account | null;
  /** What the user noted of it; null: nothing yet. */
  readonly note: Note | null;
}
