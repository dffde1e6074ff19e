import {
  type FormFields,
  ITEM_AMOUNT,
  ITEM_TITLE,
  ITEMS_CURRENCY,
  itemField,
  type Problems,
} from '../../../components/order-page/form-fields';
import { LONGEST_TEXT } from '../../protocol/field-schemas';
import type { ManualItem } from '../../protocol/messages';
import type { Problem } from '../../wording/problem';
import { readAmountField } from './read-amount';

/**
 * The line items as they stand in the fields, one row each; empty rows are none.
 *
 * @param rows how many rows there are
 * @returns the items that can be taken, and what is wrong with the others
 */
export function readItems(
  fields: FormFields,
  rows: number,
  language: string,
): { readonly items: readonly ManualItem[]; readonly problems: Problems } {
  const items: ManualItem[] = [];
  const problems: { [field: string]: Problem } = {};
  const currency = fields[ITEMS_CURRENCY] ?? '';
  for (let row = 0; row < rows; row += 1) {
    const [titleField, amountField] = [itemField(ITEM_TITLE, row), itemField(ITEM_AMOUNT, row)];
    const title = (fields[titleField] ?? '').trim();
    const amount = (fields[amountField] ?? '').trim();
    if (title === '' && amount === '') continue;
    if (title === '') problems[titleField] = { message: 'orderPageItemNameless' };
    if (title.length > LONGEST_TEXT)
      problems[titleField] = { message: 'orderPageTooLong', limit: LONGEST_TEXT };
    const read = amount === '' ? null : readAmountField(amount, currency, language);
    if (read && 'problem' in read)
      problems[read.field === 'currency' ? ITEMS_CURRENCY : amountField] = read.problem;
    items.push({ title, price: read && 'fact' in read ? read.fact.value : null });
  }
  return { items, problems };
}
