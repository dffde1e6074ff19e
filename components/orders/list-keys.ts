import type { OrderKey } from '../../lib/core/facts/order';
import {
  allChosen,
  chosen,
  moved,
  noneChosen,
  type Selection,
} from '../../lib/core/list/selection';

export interface ListKeys {
  /** The keys of the orders as they are listed. */
  readonly keys: readonly OrderKey[];
  readonly selection: Selection;
  readonly choose: (selection: Selection) => void;
  readonly open: (key: OrderKey) => void;
  readonly remove: () => void;
}

/** Rows that Page Up and Page Down move by. */
const PAGE = 12;

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

type KeyOfLetter = Pick<KeyboardEvent, 'key' | 'code'>;

/**
 * Whether the key of a letter was pressed: with Caps Lock on too, and on keyboards of other scripts, where the key says
 * another letter and only its place tells.
 */
export const isLetter = ({ key, code }: KeyOfLetter, letter: string): boolean =>
  key.toLowerCase() === letter ||
  (/^[^\p{ASCII}]$/u.test(key) && code === `Key${letter.toUpperCase()}`);

/** What a key does in the list: it walks, chooses, opens and deletes. */
export function onListKey(
  event: Pick<
    KeyboardEvent,
    'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey' | 'preventDefault'
  >,
  { keys, selection, choose, open, remove }: ListKeys,
): void {
  const { key, shiftKey, altKey } = event;
  const withControl = event.ctrlKey || event.metaKey;
  const next = (): Selection | 'done' | null => {
    const by = STEPS[key];
    if (altKey) return null;
    if (by !== undefined && !withControl) return moved(selection, keys, by, shiftKey);
    if (withControl && isLetter(event, 'a')) return allChosen(selection, keys);
    if (withControl) return null;
    if (key === ' ' && selection.active !== null)
      return chosen(selection, keys, selection.active, shiftKey ? 'range' : 'toggle');
    if (key === 'Escape') return noneChosen(selection);
    if (key === 'Enter' && selection.active !== null) open(selection.active);
    else if (key === 'Delete' && selection.keys.size > 0) remove();
    else return null;
    return 'done';
  };
  const after = next();
  if (after === null) return;
  event.preventDefault();
  if (after !== 'done') choose(after);
}
