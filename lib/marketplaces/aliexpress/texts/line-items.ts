import type { RawItem } from '../../../core/facts/sighting';
import { plainText } from '../../../reading/page-text';
import type { FactCollector } from '../../fact-collector';
import { attributeOf, find } from '../../nodes';
import { joinedText, oneLine } from '../../page-text';
import type { Candidates } from '../pages/selectors';

/** Most items of one order. */
export const ITEM_LIMIT = 100;

/** Where an item's texts stand, on the list and on the detail page. */
export interface ItemPlaces {
  readonly name: Candidates;
  readonly variant: Candidates;
  readonly price: Candidates;
  readonly quantity: Candidates;
}

/** One listed item. Whatever the page does not show is null. Of several items the last one's places are remembered. */
export function readLineItem(item: Element, places: ItemPlaces, seen: FactCollector): RawItem {
  const place = (name: keyof ItemPlaces) => seen.first(`item ${name}`, item, places[name]);
  const quantityText = joinedText(place('quantity'));
  const priceText = joinedText(place('price'));
  // The quantity stands inside the price's box, behind the price.
  const bare =
    quantityText && priceText.endsWith(quantityText)
      ? priceText.slice(0, -quantityText.length)
      : priceText;
  return {
    title: titleOf(place('name')),
    quantity: quantityOf(quantityText),
    price: bare || null,
    variant: joinedText(place('variant')) || null,
  };
}

/** An item of which only a picture is shown. */
export const picturedItem: RawItem = {
  title: null,
  quantity: null,
  price: null,
  variant: null,
};

/** The whole title of an item, which its link cuts short at times; null where none is shown. */
export function titleOf(name: Element | null): string | null {
  const whole = attributeOf(find(name, '[title]'), 'title');
  return (whole ? oneLine(whole) : joinedText(name)) || null;
}

/** "x2", "×2", "2". */
function quantityOf(text: string): number | null {
  const [digits] = /\d{1,5}/.exec(plainText(text)) ?? [];
  const quantity = Number(digits);
  return digits !== undefined && quantity > 0 ? quantity : null;
}
