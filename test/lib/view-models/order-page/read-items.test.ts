import { describe, expect, test } from 'vitest';
import { ITEMS_CURRENCY } from '../../../../components/order-page/form-fields';
import { readItems } from '../../../../lib/view-models/order-page/read-items';

/** Rows of name and price. */
const fields = (rows: readonly (readonly [string, string])[], currency = 'EUR') => ({
  [ITEMS_CURRENCY]: currency,
  ...Object.fromEntries(
    rows.flatMap(([title, amount], row) => [
      [`item-title-${row}`, title],
      [`item-amount-${row}`, amount],
    ]),
  ),
});
const read = (rows: readonly (readonly [string, string])[], currency?: string) =>
  readItems(fields(rows, currency), rows.length, 'en');

describe('line items as they are typed', () => {
  test('are taken as they stand, blanks around them dropped, empty rows left out', () => {
    expect(
      read([
        [' Lamp ', '12.50'],
        ['', ' '],
        ['Bulb', ''],
      ]),
    ).toEqual({
      items: [
        { title: 'Lamp', price: { amount: '12.50', currency: 'EUR', text: '12.50 EUR' } },
        { title: 'Bulb', price: null },
      ],
      problems: {},
    });
  });

  test('a price needs a name, a currency, and to be one', () => {
    expect(read([['', '12.50']]).problems).toEqual({
      'item-title-0': { message: 'orderPageItemNameless' },
    });
    expect(read([['Lamp', '12.50']], '').problems).toEqual({
      [ITEMS_CURRENCY]: { message: 'orderPageCurrencyMissing' },
    });
    expect(read([['Lamp', 'much']]).problems).toEqual({
      'item-amount-0': { message: 'orderPageAmountWrong' },
    });
    expect(read([['x'.repeat(2_001), '']]).problems).toEqual({
      'item-title-0': { message: 'orderPageTooLong', limit: 2_000 },
    });
  });

  test('without a price no currency is asked for', () => {
    expect(read([['Lamp', '']], '').problems).toEqual({});
  });
});
