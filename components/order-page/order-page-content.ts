import type { Account } from '../../lib/core/facts/account';
import type { FactName, Facts } from '../../lib/core/facts/fact';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { LineItem, Note } from '../../lib/core/facts/order';
import type { OrderView } from '../../lib/core/views/order-view';

/** One order with everything that was said of it. */
export interface KnownOrder {
  readonly order: OrderView;
  readonly facts: Facts;
  readonly items: readonly LineItem[];
  /** Only ever typed: its items are the user's. */
  readonly manualOnly: boolean;
  /** Whose order it is, of a shop where there are several accounts; null elsewhere. */
  readonly account: Account | null;
  /** What the user noted of it; null: nothing yet. */
  readonly note: Note | null;
}

/** What the form for a new order starts with. */
export interface FormStart {
  readonly marketplace: MarketplaceId;
  /** Empty where none is known. */
  readonly id: string;
}

/** What the page is about. */
export type OrderPageContent =
  | { readonly phase: 'loading' | 'missing' | 'failed' }
  | ({ readonly phase: 'new' } & FormStart)
  | ({ readonly phase: 'order' } & KnownOrder);

/** How the last action fared; said in a sentence. */
export type Said = 'nothing' | 'added' | 'existed' | 'saved' | 'taken-back' | 'failed';

/** How the order would stand with what is being typed. */
export interface Preview {
  /** The fact that is being typed; null for a whole order. */
  readonly of: FactName | null;
  readonly view: OrderView;
}
