import type { MarkKind } from '../views/order-actions';

/** What was done to orders of the list; said in a sentence. */
export type ListActionKind = MarkKind | 'removed';

/** What the list says of the last thing that was done, or taken back. */
export type ListSaid =
  | {
      readonly outcome: 'done' | 'undone';
      readonly action: ListActionKind;
      readonly orders: number;
    }
  /** It is offered to none of them. */
  | { readonly outcome: 'nothing'; readonly action: ListActionKind }
  /** Nothing was changed. */
  | { readonly outcome: 'stopped' }
  | { readonly outcome: 'failed' };
