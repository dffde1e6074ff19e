import type { FactName } from '../../lib/core/facts/fact';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { KnownOrder } from '../../lib/core/views/known-order';
import type { OrderView } from '../../lib/core/views/order-view';

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
