import { closest } from '../nodes';
import { pieceAt } from './labels';
import type { Piece } from './pieces';
import { labelsOf, type ShopPages } from './shop-pages';

/** How near another label of the shop must stand to an id whose own label is not known, in texts. */
const NEAR = 14;

export const isInList = (element: Element, { lists }: ShopPages): boolean =>
  lists !== null && closest(element, lists) !== null;

/** Every label of a shop but those of its ids. */
export const otherLabels = (shop: ShopPages): readonly string[] =>
  labelsOf(shop).filter((label) => !shop.idLabels.includes(label));

/** Whether an id stands near another label of the shop, or where there are orders alone. */
export function standsAmongOrders(pieces: readonly Piece[], at: number, shop: ShopPages): boolean {
  const near = pieces.slice(Math.max(0, at - NEAR), at + 1 + NEAR);
  const element = pieces[at]?.element;
  return pieceAt(near, otherLabels(shop)) !== null || (!!element && isInList(element, shop));
}
