import { type ReadResult, read, unread } from '../../reading/result';
import { closest } from '../nodes';
import { idAnchors, onlyId, printedIds } from './id-anchors';
import { pieceAt } from './labels';
import { seenLine } from './lines';
import { otherLabels, type ShopPages } from './shop-pages';
import type { Piece } from './shown';

/** Most texts that an id, its label and a button beside them are made of. */
const BARE = 3;

/** Pieces as the lines in which ids are found. */
export const linesOf = (pieces: readonly Piece[]): Piece[] =>
  pieces.map(({ text, element }) => ({ text: seenLine(text), element })).filter(({ text }) => text);

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
  const lines = linesOf(pieces);
  const anchors = idAnchors(root, shop, lines);
  if (anchors.length === 0) return unread('no order id at its label');
  const id = onlyId(anchors);
  const isOther = (text: string) => shop.near !== null && text !== id && shop.id.test(text);
  if (id === null || pieces.some(({ text }) => isOther(text)))
    return unread('two different order ids');
  const printed = printedIds(lines, shop);
  const many = pieces.length > BARE;
  const linked = many && anchors.length > printed.length;
  const inList = many && printed.some(({ element }) => shop.lists && closest(element, shop.lists));
  return linked || inList || pieceAt(pieces, otherLabels(shop)) !== null
    ? read(id)
    : unread('nothing of an order stands beside its id');
}
