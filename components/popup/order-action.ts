import type { OrderKey } from '../../lib/core/facts/order';
import type { CalendarDay } from '../../lib/core/time/calendar-day';
import type { SnoozeLength } from '../../lib/core/views/order-actions';
import type { OrderView } from '../../lib/core/views/order-view';

/** What a user can decide about an order. */
export type OrderAction =
  | { readonly kind: 'snooze'; readonly length: SnoozeLength }
  | { readonly kind: 'received'; readonly day: CalendarDay }
  | { readonly kind: 'settled' };

/** What can be taken back. */
export type Decided = OrderAction['kind'];

/** The last decision, which the list keeps in its place with a way back until the next one. */
export interface Acted {
  readonly key: OrderKey;
  readonly did: Decided;
  /** `failed`: nothing was changed, and the row says so. `undone`: it was taken back. */
  readonly outcome: 'done' | 'failed' | 'undone';
}

/** What the row of an order can ask for. */
export interface OrderHandlers {
  readonly act: (view: OrderView, action: OrderAction) => void;
  readonly undo: (view: OrderView, did: Decided) => void;
}
