import * as v from 'valibot';
import type { LineItem } from '../../../core/facts/order';
import { count, listOf, words } from './either-form';
import { inCurrencyOf, priceFields, readPrice } from './price';

const ITEM_LIMIT = 100;

export const itemFields = v.object({
  ...priceFields.entries,
  itemTitle: words,
  itemPriceText: words,
  quantity: count,
  skuAttrs: listOf(v.object({ name: words, text: words }), 20),
});
export const items = listOf(itemFields, ITEM_LIMIT);
type ItemFields = v.InferOutput<typeof itemFields>;

/**
 * One line of an order, on the list and on the detail page (FACTS.md §6.2, §6.3). Its price is that of one piece.
 *
 * @param orderCurrency the code that the order names, for a sign that could be several currencies
 */
export function lineItemOf(item: ItemFields, language: string, orderCurrency?: string): LineItem {
  const price = inCurrencyOf(orderCurrency, readPrice(item, item.itemPriceText, language));
  const variant = (item.skuAttrs ?? [])
    .map(({ name, text }) => [name, text].filter(Boolean).join(': '))
    .filter(Boolean)
    .join(', ');
  return {
    title: item.itemTitle ?? null,
    quantity: item.quantity ? item.quantity : null,
    price: price?.ok ? price.value : null,
    variant: variant.slice(0, 500) || null,
  };
}
