import type { OrderRow } from '../views/order-row';

/**
 * A text as it is searched: without accents and case, blanks made one. What looks alike is alike: full-width letters,
 * ligatures and the like.
 *
 * @example folded('  Crème  BRÛLÉE ') // 'creme brulee'
 */
export const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/\s+/g, ' ')
    .trim();

const known = new WeakMap<OrderRow, string>();

/** Everything that an order is found by, folded: title, shop, number, tracking numbers, carriers, note. */
function wordsOf(row: OrderRow): string {
  const before = known.get(row);
  if (before !== undefined) return before;
  const texts = [row.title, row.store, row.id, ...row.trackingNumbers, ...row.carriers, row.note];
  const text = folded(texts.filter((each) => each !== null).join('\n')).slice(0, 10_000);
  known.set(row, text);
  return text;
}

/** Folds what these orders are found by ahead of the first search: of thousands it takes a moment. */
export function prepareSearch(rows: readonly OrderRow[]): void {
  for (const row of rows) wordsOf(row);
}

/** Whether an order has every word of what is searched, in any order and place. */
export function searchFor(search: string): (row: OrderRow) => boolean {
  const has = searchIn(search);
  return has === null ? () => true : (row) => has(wordsOf(row));
}

/**
 * Whether a folded text has every word of what is searched, in any order and place; null where nothing is searched.
 */
export function searchIn(search: string): ((text: string) => boolean) | null {
  const wanted = folded(search)
    .split(' ')
    .filter((word) => word !== '');
  return wanted.length === 0 ? null : (text) => wanted.every((word) => text.includes(word));
}
