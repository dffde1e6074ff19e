import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, prepareSearch, searchFor } from '../../../../lib/core/list/search';
import { aRow } from './a-row';

test.each([
  ['  Crème  BRÛLÉE ', 'creme brulee'],
  ['Große Küche', 'grosse kuche'],
  ['ＬＰ００１', 'lp001'],
  ['IŞIK ışık', 'isik isik'],
  ['Żółta', 'zolta'],
  ['Ærø, Đorđe, ẞ', 'aero, dorde, ss'],
  ['İstanbul', 'istanbul'],
  ['ΟΔΟΣ Οδός', 'οδοσ οδοσ'],
  ['كِتَابٌ كتـــاب', 'كتاب كتاب'],
  ['٨٢٠ ۸۲۰ ８２０ ८२०', '820 820 820 820'],
  ['\u200e820\u00ad0\u200b0\ufeff', '82000'],
  ['women’s “best” 2–3', 'women\'s "best" 2-3'],
])('%s is searched as %s', (text, as) => {
  expect(folded(text)).toBe(as);
});

const lamp = aRow('8200000000000077', {
  title: 'Lampe, Größe M',
  store: 'Café Azul',
  trackingNumbers: ['LP00123456789012'],
  carriers: ['Cainiao Super Economy'],
  note: 'Asked the seller on Monday',
});

test.each([
  'lampe',
  'GROSSE',
  'cafe azul',
  'azul lampe',
  '0000077',
  'lp001234',
  'cainiao',
  'monday',
  'LP 0012 3456 7890 12',
  'lp-0012-3456-7890-12',
  'LP.00123456789012',
  '#8200000000000077',
  '8200 0000 0000 0077',
  '٨٢٠٠٠٠٠٠٠٠٠٠٠٠٧٧',
  '\u202a8200000000000077\u202c',
  '',
  '   ',
])('“%s” finds it', (search) => {
  expect(searchFor(search)(lamp)).toBe(true);
});

test.each([
  'lampen',
  'lampe gloves',
  'LP00123456789013',
  'LP 0012 3456 7890 13',
  'monday 8200000000000077x',
])('“%s” does not find it', (search) => {
  expect(searchFor(search)(lamp)).toBe(false);
});

test('a number is found with or without what breaks it up, and a note to its end', () => {
  const row = aRow('PO-211-04512345678901', { note: `${'é '.repeat(9_990)}needle` });
  for (const search of ['po21104512345678901', '211 0451 2345', 'needle'])
    expect(searchFor(search)(row), search).toBe(true);
});

test('what was folded ahead is found as before', () => {
  prepareSearch([lamp]);
  expect(searchFor('cafe')(lamp)).toBe(true);
});

test('an order is found by any part of its own title, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.nat(),
      fc.nat(),
      (title, a, b) => {
        const words = folded(title);
        const [from, to] = [a % (words.length + 1), b % (words.length + 1)].toSorted(
          (x, y) => x - y,
        );
        expect(searchFor(words.slice(from, to))(aRow('1', { title }))).toBe(true);
      },
    ),
  );
});
