import {
  ITEM_AMOUNT,
  ITEM_TITLE,
  ITEMS_CURRENCY,
  itemField,
  type Problems,
  type TypedFields,
} from '../../components/order-form/typed';
import { LONGEST_TEXT } from '../protocol/fact-schemas';
import type { TypedItem } from '../protocol/messages';
import type { Problem } from '../wording/problem';
import { readTypedAmount } from './order-form-amount';

/**
 * The line items as they stand in the fields, one row each; empty rows are none.
 *
 * @param rows how many rows there are
 * @returns the items that can be taken, and what is wrong with the others
 */
export function readItems(
  fields: TypedFields,
  rows: number,
  language: string,
): { readonly items: readonly TypedItem[]; readonly problems: Problems } {
  const items: TypedItem[] = [];
  const problems: { [field: string]: Problem } = {};
  const currency = fields[ITEMS_CURRENCY] ?? '';
  for (let row = 0; row < rows; row += 1) {
    const [titleField, amountField] = [itemField(ITEM_TITLE, row), itemField(ITEM_AMOUNT, row)];
    const title = (fields[titleField] ?? '').trim();
    const amount = (fields[amountField] ?? '').trim();
    if (title === '' && amount === '') continue;
    if (title === '') problems[titleField] = { message: 'handItemNameless' };
    if (title.length > LONGEST_TEXT)
      problems[titleField] = { message: 'handTooLong', limit: LONGEST_TEXT };
    const read = amount === '' ? null : readTypedAmount(amount, currency, language);
    if (read && 'problem' in read)
      problems[read.field === 'currency' ? ITEMS_CURRENCY : amountField] = read.problem;
    items.push({ title, price: read && 'fact' in read ? read.fact.value : null });
  }
  return { items, problems };
}
