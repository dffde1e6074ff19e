import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_CHARACTERS } from '../../../../lib/view-models/pasted/pasted-pieces';
import { readPasted } from '../../../../lib/view-models/pasted/read-pasted';
import { localeWords } from '../../../tools/locale-words';

const NOW = Date.parse('2026-11-29T12:00:00Z');
const read = (text: string) =>
  readPasted(text, { words: localeWords(), now: NOW, zone: 'Europe/Berlin' });
const filled = (text: string) => read(text).fields;
const unclear = (text: string) => read(text).unclear.map(({ field, why }) => [field, why]);

describe('what could mean two things', () => {
  test('03/04/2026 is not filled in, and said', () => {
    const text = 'Order date: 03/04/2026';
    expect(filled(text)).toEqual({});
    expect(read(text).unclear).toEqual([
      { field: 'placed', why: 'day-or-month', text: '03/04/2026' },
    ]);
    expect(filled('Order date: 23/04/2026')).toEqual({ placed: '2026-04-23' });
  });

  test('a day without a year, none that exists, and one that has not come', () => {
    expect(unclear('Shipped on Nov 5')).toEqual([['shipped', 'no-year']]);
    expect(unclear('Shipped on February 30, 2026')).toEqual([['shipped', 'no-day']]);
    expect(unclear('Delivered on 24 December 2026')).toEqual([['delivered', 'to-come']]);
    expect(filled('Delivered on 30 November 2026')).toEqual({ delivered: '2026-11-30' });
  });

  test.each([
    'Delivered by Nov 20, 2026',
    'Shipped by: 20 November 2026',
    'Paid on or by Nov 20, 2026',
    'Dostarczono do 20 listopada 2026',
  ])('a day until which something shall happen says not that it did: %s', (text) => {
    expect(filled(text)).toEqual({});
    expect(filled('Delivered by the carrier on Nov 20, 2026')).toEqual({ delivered: '2026-11-20' });
  });

  test('two of one thing: shops, orders, days, totals', () => {
    expect(
      read(`From Temu and AliExpress
Order number: 8210000000001559
Order number: 8210000000001560
Delivered on 20 November 2026
Delivered on 21 November 2026
Order total: US $1.00
Order total: US $2.00`),
    ).toEqual({
      fields: {},
      unclear: [
        { field: 'marketplace', why: 'several', text: 'aliexpress, temu' },
        { field: 'order-id', why: 'several', text: '8210000000001559, 8210000000001560' },
        { field: 'total', why: 'several', text: '1.00 USD, 2.00 USD' },
        { field: 'delivered', why: 'several', text: '2026-11-20, 2026-11-21' },
      ],
      cut: false,
    });
  });

  test('the same twice is one', () => {
    expect(filled('Delivered on 20 November 2026\nDelivered: 2026-11-20')).toEqual({
      delivered: '2026-11-20',
    });
  });

  test('a total of no clear currency, a subtotal, and a year are none', () => {
    expect(filled('Total: 31.90')).toEqual({});
    expect(filled('Total: $31.90')).toEqual({});
    expect(filled('Subtotal: US $31.90')).toEqual({});
    expect(filled('Order 2026-11-03')).toEqual({});
  });

  test('“wish” is a word before it is a shop', () => {
    expect(filled('We wish you joy with your order')).toEqual({});
    expect(filled('Your order at wish.com')).toEqual({ marketplace: 'wish' });
  });
});

describe('a hostile text', () => {
  test('of any length is cut, and said so', () => {
    const some = ['Order date: 2026-11-03', 'a'.repeat(5_000), 'Order number:', '1'.repeat(999)];
    for (const line of some) {
      const times = Math.ceil(3_000_000 / line.length);
      const { cut, fields } = read(`${line}\n`.repeat(times));
      expect(cut).toBe(true);
      expect(JSON.stringify(fields).length).toBeLessThan(1_000);
    }
    expect(read('x'.repeat(MOST_CHARACTERS)).cut).toBe(false);
  });

  test('that goes on and on about days tells none: each label would look at all lines around it', () => {
    const days = (times: number) => 'Shipped\n2026-11-20\n'.repeat(times);
    expect(filled(days(50))).toEqual({ shipped: '2026-11-20' });
    expect(filled(days(10_000))).toEqual({});
  });

  test('never makes it throw, and never gives more than a field can hold', () => {
    const words = fc.constantFrom(
      ...[
        'Order number',
        ':',
        'Delivered on',
        '2026-11-20',
        '03/04/2026',
        'total',
        '€',
        '\n',
        '\t',
      ],
      ...[
        'PO-211-10700000000000001',
        'не',
        'İ',
        'ß',
        '\u202e',
        '\u0000',
        '١٢',
        '｜',
        'RB123456785CN',
      ],
    );
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 300 }),
      fc.array(words, { maxLength: 40 }).map((some) => some.join(' ')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const { fields, unclear: said } = read(text);
        for (const value of Object.values(fields)) expect(value.length).toBeLessThanOrEqual(400);
        for (const each of said) expect(each.text.length).toBeLessThanOrEqual(400);
        for (const day of ['placed', 'shipped', 'delivered'])
          if (fields[day] !== undefined) expect(fields[day] <= '2026-11-30').toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
