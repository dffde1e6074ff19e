import type { RawItem } from '../../core/facts/sighting';
import { plainText } from '../../reading/page-text';
import { type Piece, shownIn } from '../label-reader/shown';
import { attributeOf } from '../nodes';
import { itemCalled } from '../order-read';
import { joinedText } from '../page-text';
import { LIST } from './selectors';

const ITEM_LIMIT = 100;

/**
 * "US $4.00/Piece ×3", as the detail page prints it (V 2015–16): price, measure and quantity; the sign may be a text of
 * its own.
 */
const PRICED =
  /^((?:[A-Z]{2,3} ?)?\p{Sc}? ?\d[\d.,]{0,15}(?: ?(?:[A-Z]{3}|\p{Sc}))?) ?\/ ?\p{L}{1,20}(?: ?\(?(?:[×x*]|qty:?) ?(\d{1,5})\)?)?$/iu;
const TIMES = /^\(?(?:[×x*]|qty:?|quantity:?) ?(\d{1,5})\)?$/i;

interface Priced {
  readonly price: string;
  readonly quantity: number | null;
}

/** The prices of items, in page order, each with its quantity in the same text or the next. */
function pricesIn(pieces: readonly Piece[]): Priced[] {
  return pieces.flatMap(({ text }, at) => {
    const [, price, inside] = PRICED.exec(plainText(text)) ?? [];
    if (price === undefined) return [];
    const [, behind] = TIMES.exec(plainText(pieces[at + 1]?.text ?? '')) ?? [];
    const quantity = Number(inside ?? behind ?? 0);
    return [{ price, quantity: quantity > 0 ? quantity : null }];
  });
}

/**
 * The items of an order: by their titles, with price and quantity where as many are printed as there are titles. Where
 * no title is printed, by the prices; of a card that shows pictures alone, by the pictures.
 *
 * @returns at most 100
 */
export function itemsOf(root: ParentNode, pieces: readonly Piece[]): RawItem[] {
  const titles = shownIn(root, LIST.title).map(joinedText);
  const prices = pricesIn(pieces);
  const told: readonly (string | null)[] =
    titles.length > 0 ? titles : prices.length > 0 ? prices.map(() => null) : pictures(root);
  const own = prices.length === told.length ? prices : [];
  return told.slice(0, ITEM_LIMIT).map((title, at) => ({ ...itemCalled(title ?? ''), ...own[at] }));
}

/** One null for each different picture. */
const pictures = (root: ParentNode): null[] =>
  [...new Set(shownIn(root, LIST.picture).map((picture) => attributeOf(picture, 'src')))].map(
    () => null,
  );
