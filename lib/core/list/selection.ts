import type { OrderKey } from '../facts/order';

/** What is chosen of a list, and the row that the keyboard stands on. */
export interface Selection {
  readonly keys: ReadonlySet<OrderKey>;
  /** Where a range begins that Shift extends. */
  readonly anchor: OrderKey | null;
  readonly active: OrderKey | null;
}

export const NOTHING_CHOSEN: Selection = { keys: new Set(), anchor: null, active: null };

/** How a row is chosen: alone, besides the others or not any more, or with all from the anchor on. */
export type Choice = 'alone' | 'toggle' | 'range';

/** @param list the keys as they are listed now */
export function chosen(
  selection: Selection,
  list: readonly OrderKey[],
  key: OrderKey,
  choice: Choice,
): Selection {
  if (choice === 'range') {
    const anchor = selection.anchor ?? selection.active ?? key;
    return { keys: new Set(between(list, anchor, key)), anchor, active: key };
  }
  if (choice === 'alone') return { keys: new Set([key]), anchor: key, active: key };
  const keys = new Set(selection.keys);
  if (!keys.delete(key)) keys.add(key);
  return { keys, anchor: key, active: key };
}

function between(list: readonly OrderKey[], one: OrderKey, other: OrderKey): readonly OrderKey[] {
  const ends = [list.indexOf(one), list.indexOf(other)].toSorted((a, b) => a - b);
  const [first = 0, last = 0] = ends;
  return first < 0 ? list.slice(last, last + 1) : list.slice(first, last + 1);
}

/**
 * The keyboard moves by so many rows, and stays in the list.
 *
 * @param extend Shift is held: everything from the anchor on is chosen
 */
export function moved(
  selection: Selection,
  list: readonly OrderKey[],
  by: number,
  extend: boolean,
): Selection {
  const at = selection.active === null ? -1 : list.indexOf(selection.active);
  const start = at < 0 ? (by > 0 ? -1 : list.length) : at;
  const key = list[Math.min(list.length - 1, Math.max(0, start + by))];
  if (key === undefined) return selection;
  if (!extend) return { ...selection, active: key };
  const anchor = selection.anchor ?? selection.active ?? key;
  return { keys: new Set(between(list, anchor, key)), anchor, active: key };
}

export const allChosen = (selection: Selection, list: readonly OrderKey[]): Selection => ({
  ...selection,
  keys: new Set(list),
});

export const noneChosen = (selection: Selection): Selection => ({ ...selection, keys: new Set() });

/**
 * What is not listed any more cannot be chosen: nobody acts on what is out of sight. Where the row goes that the
 * keyboard stands on, it stands on the one that takes its place.
 *
 * @param before the keys as they were listed before
 */
export function stillListed(
  selection: Selection,
  list: readonly OrderKey[],
  before: readonly OrderKey[] = [],
): Selection {
  const listed = new Set(list);
  const keys = new Set([...selection.keys].filter((key) => listed.has(key)));
  const active = inItsPlace(selection.active, listed, before);
  const anchor = inItsPlace(selection.anchor, listed, before);
  const isSame =
    keys.size === selection.keys.size && active === selection.active && anchor === selection.anchor;
  return isSame ? selection : { keys, anchor, active };
}

/** The key, or the next that is still listed, or the last before it; the key itself where nobody knows. */
function inItsPlace(
  key: OrderKey | null,
  listed: ReadonlySet<OrderKey>,
  before: readonly OrderKey[],
): OrderKey | null {
  if (key === null || listed.has(key)) return key;
  const at = before.indexOf(key);
  if (at < 0) return key;
  const isListed = (each: OrderKey) => listed.has(each);
  return before.slice(at).find(isListed) ?? before.slice(0, at).findLast(isListed) ?? key;
}
