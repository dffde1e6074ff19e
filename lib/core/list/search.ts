import type { OrderRow } from '../views/order-row';

/** Letters of which no accent comes off, and signs that keyboards have in another form. */
const ALIKE: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd', đ: 'd', ħ: 'h', ı: 'i', ł: 'l', ø: 'o', ŧ: 't' },
  ...{ ς: 'σ', ى: 'ي', ی: 'ي', ک: 'ك', ة: 'ه', ـ: '' },
  ...{ '’': "'", '‘': "'", ʼ: "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‒': '-', '–': '-', '—': '-', '−': '-' },
};
/** The noughts of the digits that keyboards of other scripts write. */
const NOUGHTS = [...'٠۰०০๐'].map((nought) => nought.charCodeAt(0));

function digitOf(digit: string): string {
  const code = digit.charCodeAt(0);
  const nought = NOUGHTS.find((each) => code >= each && code < each + 10);
  return nought === undefined ? digit : String(code - nought);
}

/**
 * A text as it is searched: without accents, case and what is not seen, blanks made one. What looks alike is alike:
 * full-width letters, ligatures, curved quotation marks, digits of other scripts.
 *
 * @example folded('  Crème  BRÛLÉE ') // 'creme brulee'
 */
export const folded = (text: string): string =>
  plain(text).toLowerCase().replace(/\s+/g, ' ').trim();

const plain = (text: string): string =>
  // Most texts are plain, and to take signs apart costs more than all the rest.
  /^\p{ASCII}*$/u.test(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/[\p{M}\p{Cf}]/gu, '')
        .toLowerCase()
        .replace(/\P{ASCII}/gu, (sign) => ALIKE[sign] ?? digitOf(sign));

/** What an order is found by, folded. */
interface Findable {
  readonly words: string;
  /** Its number and tracking numbers, letters and digits alone. */
  readonly numbers: string;
}

const known = new WeakMap<OrderRow, Findable>();

/** Characters of one text that are searched; a note may be that long. */
const LONGEST = 20_000;

/** Title, shop, number, tracking numbers, carriers, note. */
function findable(row: OrderRow): Findable {
  const before = known.get(row);
  if (before !== undefined) return before;
  const numbers = [row.id, ...row.trackingNumbers].map(folded);
  const texts = [row.title, row.store, ...row.carriers, row.note];
  const found = {
    words: [...numbers, ...texts.map((each) => folded(each?.slice(0, LONGEST) ?? ''))].join(' '),
    numbers: numbers.map(bare).join(' '),
  };
  known.set(row, found);
  return found;
}

const bare = (number: string): string => number.replace(/[^a-z\d]/g, '');

/** Fewer characters are no number: parts of one are found as words. */
const SHORTEST_NUMBER = 6;

/** What is searched as a number, however it is broken up: "LP 0012-3456", "#8200…"; null where it is none. */
function numberIn(search: string): string | null {
  const number = bare(search);
  const isOne =
    number.length >= SHORTEST_NUMBER &&
    /\d/.test(number) &&
    !/[a-z]{5}/.test(number) &&
    /^[-a-z\d\s#._/]*$/.test(search);
  return isOne ? number : null;
}

/** Folds what these orders are found by ahead of the first search: of thousands it takes a moment. */
export function prepareSearch(rows: readonly OrderRow[]): void {
  for (const row of rows) findable(row);
}

/** Whether an order has every word of what is searched, in any order and place, or the number that is. */
export function searchFor(search: string): (row: OrderRow) => boolean {
  const has = searchIn(search);
  if (has === null) return () => true;
  const number = numberIn(folded(search));
  return (row) => {
    const { words, numbers } = findable(row);
    return has(words) || (number !== null && numbers.includes(number));
  };
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
