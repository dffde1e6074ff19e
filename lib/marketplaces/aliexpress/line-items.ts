import type { PrintedItem } from '../../core/sighting';
import { plainText } from '../../reading/page-text';
import { joinedText, oneLine } from '../page-text';
import { type Candidates, first } from './selectors';

/** Most items of one order. */
export const ITEM_LIMIT = 100;

/** Where an item's texts stand, on the list and on the detail page. */
export interface ItemPlaces {
  readonly name: Candidates;
  readonly variant: Candidates;
  readonly price: Candidates;
  readonly quantity: Candidates;
}

/** One listed item. Whatever the page does not show is null. */
export function readLineItem(item: Element, places: ItemPlaces): PrintedItem {
  const quantityText = joinedText(first(item, places.quantity));
  const priceText = joinedText(first(item, places.price));
  // The quantity stands inside the price's box, behind the price.
  const bare =
    quantityText && priceText.endsWith(quantityText)
      ? priceText.slice(0, -quantityText.length)
      : priceText;
  return {
    title: titleOf(first(item, places.name)),
    quantity: quantityOf(quantityText),
    price: bare || null,
    variant: joinedText(first(item, places.variant)) || null,
  };
}

/** An item of which only a picture is shown. */
export const picturedItem: PrintedItem = {
  title: null,
  quantity: null,
  price: null,
  variant: null,
};

/** The whole title of an item, which its link cuts short at times; null where none is shown. */
export function titleOf(name: Element | null): string | null {
  const whole = name?.querySelector('[title]')?.getAttribute('title');
  return (whole ? oneLine(whole) : joinedText(name)) || null;
}

/** "x2", "×2", "2". */
function quantityOf(text: string): number | null {
  const [digits] = /\d{1,5}/.exec(plainText(text)) ?? [];
  const quantity = Number(digits);
  return digits !== undefined && quantity > 0 ? quantity : null;
}
