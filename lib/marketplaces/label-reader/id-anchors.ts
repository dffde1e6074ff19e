import { plainText, visibleText } from '../../reading/page-text';
import { type ReadResult, read, unread } from '../../reading/result';
import { isInList, otherLabels } from './beside-id';
import { foldLabel, pieceAt } from './labels';
import { type Piece, shownIn } from './pieces';
import { hasSpecialIds, type ShopPages } from './shop-pages';

/** A place that names an order, and is meant to. */
export interface IdAnchor {
  readonly id: string;
  readonly element: Element;
}

/** Most places of one page; a list shows a few dozen orders, each named twice or three times. */
const ANCHOR_LIMIT = 4_000;
const LONGEST_LABEL = 40;
/** What may follow an id in its own text, such as "Copy"; a sentence that goes on is no field. */
const MOST_BEHIND = 20;

const WORD = /[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*/g;
/** What goes on behind a sign, as a date or an address does, is no id. */
const GOES_ON = /^[-.,/_][\p{L}\p{Nd}]/u;
const COLON_ENDS = /[\p{L}\d)]\s*[:#]\s*$/u;

/**
 * Whether these words stand in front of an id: a label of the shop; null where they may be a label that is not known.
 */
function isIdLabel(before: string, shop: ShopPages): boolean | null {
  const folded = foldLabel(before.slice(-2 * LONGEST_LABEL));
  const colon = COLON_ENDS.test(before.slice(-LONGEST_LABEL));
  if (shop.idLabels.some((label) => folded === label || (colon && folded.endsWith(` ${label}`))))
    return true;
  return hasSpecialIds(shop) && colon && before.length <= LONGEST_LABEL ? null : false;
}

/** The texts that name an order: its id behind its label. */
export function printedIds(pieces: readonly Piece[], shop: ShopPages): IdAnchor[] {
  const anchors: IdAnchor[] = [];
  for (const [at, { text, element }] of pieces.entries()) {
    if (anchors.length >= ANCHOR_LIMIT) break;
    if (!/\p{Nd}/u.test(text)) continue;
    const plain = plainText(visibleText(text));
    for (const { 0: word, index } of plain.matchAll(WORD)) {
      const behind = plain.slice(index + word.length);
      if (!shop.id.test(word) || plain[index - 1] === '-' || GOES_ON.test(behind)) continue;
      if (behind.length > MOST_BEHIND) continue;
      const own = plain.slice(0, index).trim();
      const labelled = isIdLabel(own || textBefore(pieces, at), shop);
      if (labelled ?? shop.isIdUnlabelled?.(pieces, at, shop)) anchors.push({ id: word, element });
    }
  }
  return anchors;
}

/** The text in front of one, over a colon that stands by itself: its label, where it has one. */
function textBefore(pieces: readonly Piece[], at: number): string {
  const text = plainText(visibleText(pieces[at - 1]?.text ?? ''));
  return /^[\s:#]+$/.test(text)
    ? `${plainText(visibleText(pieces[at - 2]?.text ?? ''))}${text}`
    : text;
}

function named(root: ParentNode, { elsewhere, notSearched }: ShopPages): IdAnchor[] {
  return elsewhere.flatMap(({ selector, idOf }) =>
    shownIn(root, selector)
      .slice(0, ANCHOR_LIMIT)
      .flatMap((element) => {
        const id = notSearched(element) ? null : idOf(element);
        return id === null ? [] : [{ id, element }];
      }),
  );
}

/**
 * The places below `root` that name an order: an id behind its label, or in a link or attribute that the shop keeps for
 * it. An id that merely stands somewhere, in a title, a recommendation or a session token, names nothing.
 */
export const idAnchors = (
  root: ParentNode,
  pieces: readonly Piece[],
  shop: ShopPages,
): IdAnchor[] => [...printedIds(pieces, shop), ...named(root, shop)];

/** The one order that these places name; null where they name none or several. */
export function onlyId(anchors: readonly IdAnchor[]): string | null {
  const ids = new Set(anchors.map(({ id }) => id));
  const [id] = ids;
  return ids.size === 1 && id !== undefined ? id : null;
}

/** Most texts that an id, its label and a button beside them are made of. */
const BARE = 3;

/**
 * The one order that a card, or a page of one order, is about. An id with nothing of an order beside it is none: a name
 * in a recommendation may be labelled, too.
 *
 * @param pieces the texts of `root`
 */
export function orderIdIn(
  root: ParentNode,
  pieces: readonly Piece[],
  shop: ShopPages,
): ReadResult<string> {
  const anchors = idAnchors(root, pieces, shop);
  if (anchors.length === 0) return unread('no order id at its label');
  const id = onlyId(anchors);
  const isOther = (text: string) => hasSpecialIds(shop) && text !== id && shop.id.test(text);
  if (id === null || pieces.some(({ text }) => isOther(text)))
    return unread('two different order ids');
  const printed = printedIds(pieces, shop);
  const many = pieces.length > BARE;
  const linked = many && anchors.length > printed.length;
  const inList = many && printed.some(({ element }) => isInList(element, shop));
  return linked || inList || pieceAt(pieces, otherLabels(shop)) !== null
    ? read(id)
    : unread('nothing of an order stands beside its id');
}
