/** What was done to orders of the list; said in a sentence. */
export type ListDeed = 'snooze' | 'received' | 'settled' | 'removed';

/** What the list says of the last thing that was done, or taken back. */
export type ListSaid =
  | { readonly outcome: 'done' | 'undone'; readonly deed: ListDeed; readonly orders: number }
  /** It is offered to none of them. */
  | { readonly outcome: 'nothing'; readonly deed: ListDeed }
  | { readonly outcome: 'failed' };
