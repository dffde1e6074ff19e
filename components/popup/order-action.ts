import type { OrderKey } from '../../lib/core/facts/order';
import type { MarkKind, OrderAction } from '../../lib/core/views/order-actions';
import type { OrderView } from '../../lib/core/views/order-view';

/** The last decision, which the list keeps in its place with a way back until the next one. */
export type Acted = { readonly key: OrderKey } & (
  | { readonly outcome: 'done'; readonly did: MarkKind }
  /** `failed`: nothing was changed, and the row says so. `undone`: it was taken back. */
  | { readonly outcome: 'failed' | 'undone' }
);

/** What the row of an order can ask for. */
export interface OrderHandlers {
  readonly act: (view: OrderView, action: OrderAction) => void;
}
