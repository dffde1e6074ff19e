import fc from 'fast-check';
import { expect, test } from 'vitest';
import { folded, prepareSearch, searchFor } from '../../../../lib/core/list/search';
import { aRow } from './a-row';

test.each([
  ['  Crème  BRÛLÉE ', 'creme brulee'],
  ['Große Küche', 'grosse kuche'],
  ['ＬＰ００１', 'lp001'],
  ['IŞIK ışık', 'isik isik'],
  ['Żółta', 'zołta'],
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
  '',
  '   ',
])('“%s” finds it', (search) => {
  expect(searchFor(search)(lamp)).toBe(true);
});

test.each(['lampen', 'lampe gloves', 'LP00123456789013'])('“%s” does not find it', (search) => {
  expect(searchFor(search)(lamp)).toBe(false);
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
