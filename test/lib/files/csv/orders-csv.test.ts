import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Status } from '../../../../lib/core/facts/fact';
import type { LineItem, Order } from '../../../../lib/core/facts/order';
import { nameOfDigits } from '../../../../lib/files/csv/csv-table';
import { itemsCsv, ordersCsv, type TabledOrder } from '../../../../lib/files/csv/orders-csv';
import { wholeCharacter } from '../../../any-character';
import { NOW, viewOf, ZONE } from '../../../components/sample-view';
import { localeWords } from '../../../tools/locale-words';

const ID = '8100000000000001';
const english = { words: localeWords(), now: NOW, zone: ZONE };
const inGerman = { ...english, words: { ...english.words, language: 'de' } };

const item = (title: string | null, more: Partial<LineItem> = {}): LineItem => ({
  title,
  quantity: 1,
  price: null,
  variant: null,
  ...more,
});
const price = (amount: string) => ({ amount, currency: 'EUR', text: `${amount} €` });

function rowOf(view: Parameters<typeof viewOf>[1] = {}, order: Partial<Order> = {}): TabledOrder {
  const seen = viewOf(ID, view);
  const { key, marketplace, id, bounds, marks } = seen;
  return {
    view: seen,
    order: { key, marketplace, id, bounds, marks, facts: {}, lineItems: [], ...order },
    account: null,
  };
}

/** The cells of a table, as another library reads them. */
function cellsIn(text: string): string[][] {
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = parse<string[]>(text.slice(1), { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('a table of orders', () => {
  test('has one row an order, under its heads', () => {
    const delivered = { value: { kind: 'day', day: '2026-11-13', zones: ['UTC'] } as const };
    const said = { ...delivered, from: 'user', readAt: NOW, text: '' } as const;
    const row = rowOf({
      title: 'Größe "L"; rot, neu',
      total: price('12.50'),
      status: 'delivered' satisfies Status,
      marks: { settledAt: NOW },
      facts: { delivered: said as never },
    });
    const [heads = [], cells = [], ...more] = cellsIn(ordersCsv([row], english));
    expect(more).toEqual([]);
    const shown = Object.fromEntries(heads.map((head, at) => [head, cells[at]]));
    expect(shown).toMatchObject({
      Shop: 'AliExpress',
      'Order number': `#${ID}`,
      What: 'Größe "L"; rot, neu',
      Status: 'delivered',
      'Claim by': '2026-12-30',
      Amount: '12.5',
      Currency: 'EUR',
      'As printed': '12.50 €',
      'Delivered on': '2026-11-13',
      'Settled on': '2026-11-28',
    });
  });

  test('names no day where the order must be checked first, and says so of a maximum', () => {
    const shown = (view: Parameters<typeof viewOf>[1]) => {
      const [heads = [], cells = []] = cellsIn(ordersCsv([rowOf(view)], english));
      return heads.flatMap((head, at) => (/^(?:Claim by|How sure)/.test(head) ? cells[at] : []));
    };
    expect(shown({ urgency: 'calm' })[0]).toBe('2026-12-30');
    expect(shown({ urgency: 'check' })).toEqual(shown({ claimBy: null }));
    expect(shown({ urgency: 'check' })[0]).toBe('');
  });

  test('is parted by semicolons where the language writes 12,50', () => {
    const text = ordersCsv([rowOf({ total: price('1234.50') })], inGerman);
    expect(text.split('\r\n')[0]).toContain(';');
    expect(text).toContain(';1234,5;');
    expect(cellsIn(text)).toHaveLength(2);
  });

  test('of none has its heads alone', () => {
    expect(cellsIn(ordersCsv([], english))).toHaveLength(1);
  });
});

describe('a table of things', () => {
  test('has one row for each thing of each order', () => {
    const items = [item('Lamp', { price: price('9.99'), quantity: 2, variant: 'red' }), item(null)];
    const rows = [
      rowOf({}, { lineItems: items }),
      rowOf({ title: 'A box' }),
      rowOf({ title: null }),
    ];
    const [, ...cells] = cellsIn(itemsCsv(rows, english));
    expect(cells.map((each) => each.slice(3))).toEqual([
      ['Lamp', 'red', '2', '9.99', 'EUR', '9.99 €'],
      ['', '', '1', '', '', ''],
      ['A box', '', '', '', '', ''],
    ]);
  });
});

test.each([
  ['8100000000000001', '#8100000000000001'],
  ['0123', '#0123'],
  ['12e34', '#12e34'],
  ['5E12345678', '#5E12345678'],
  ['LP12E34', 'LP12E34'],
  ['12345', '12345'],
])('%s is one’s name, and no number to a spreadsheet: %s', (digits, name) => {
  expect(nameOfDigits(digits)).toBe(name);
});

test('whatever a shop calls a thing, it is one cell, and no formula', () => {
  const hostile = fc.oneof(
    fc.string({ unit: wholeCharacter, maxLength: 60 }),
    fc
      .array(
        fc.constantFrom(
          '=',
          '+',
          '-',
          '@',
          '＝',
          '＠',
          '\t',
          '\r',
          '\n',
          '"',
          ';',
          ',',
          "'",
          '1',
          'HYPERLINK(',
          ' ',
          '\u2028',
          '\u200f',
          '\u2066',
          '\ud800',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(hostile, hostile, fc.constantFrom(english, inGerman), (title, variant, here) => {
      const row = rowOf({}, { lineItems: [item(title, { variant }), item('after')] });
      const cells = cellsIn(itemsCsv([row], here));
      expect(cells.map((each) => each.length)).toEqual(cells.map(() => 9));
      expect(cells).toHaveLength(3);
      expect(cells[2]?.[3]).toBe('after');
      const seen = title
        .toWellFormed()
        .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
        .trim();
      expect([seen, `'${seen}`]).toContain(cells[1]?.[3]);
      for (const cell of cells.flat()) expect(cell).not.toMatch(/^[\s\p{Cf}]*[=+\-@＝＋－＠]/u);
    }),
  );
});
