import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_COPIES, type SeenPage } from '../../../../lib/core/page-health/seen-page';
import { packed, unpacked } from '../../../../lib/core/page-health/shared-copies';

const seenOf = (copies: readonly string[]): SeenPage => ({
  marketplace: 'wish',
  page: 'list',
  url: 'https://www.wish.com/orders',
  readAt: 0,
  ofCards: true,
  copies: copies.map((copy) => ({ copy, known: null })),
});
const sent = (copies: readonly string[]): SeenPage => {
  const seen = seenOf(copies);
  return { ...seen, copies: packed(seen.copies) };
};
const textsOf = ({ copies }: SeenPage) => copies.map(({ copy }) => copy);
const lengthOf = (seen: SeenPage) => textsOf(seen).join('').length;

/** The copies of an order's items: the same around each, and another place in it. */
const items = (count: number, each = 1_000) => {
  const order = `<section>${`<article>${'x'.repeat(each)}</article>`.repeat(count)}</section>`;
  return Array.from({ length: count }, (_, at) => `\nhtml\tlang=en\nbody\v${at + 1}${order}`);
};

test('an order of many items is sent once: twice the items are twice as much, not four times', () => {
  const [ten, twenty] = [lengthOf(sent(items(10))), lengthOf(sent(items(20)))];
  expect(twenty).toBeLessThan(2.1 * ten);
  expect(lengthOf(seenOf(items(20)))).toBeGreaterThan(3.8 * lengthOf(seenOf(items(10))));
});

test('what was sent is what was seen, whatever cards stand beside each other', () => {
  const copy = fc
    .tuple(
      fc.constantFrom('\nhtml', '\nhtml\tlang=de', ''),
      fc.nat({ max: 40 }),
      fc.nat({ max: 3 }),
    )
    .map(([above, place, markup]) => `${above}\v${place}<p>${'<b>1</b>'.repeat(markup)}</p>`);
  const any = fc.oneof(
    copy,
    copy,
    fc.constantFrom('', '\nhtml', '\nhtml\v0', '\v<'),
    fc.string({ maxLength: 20 }).map((text) => `\n${text}`),
  );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), (copies) => {
      expect(textsOf(unpacked(sent(copies)))).toEqual(copies);
    }),
  );
});

test('a page that tells of copies that are not there, or of itself, has told nothing', () => {
  expect(textsOf(unpacked(seenOf(['\v1\t7', '\v1\t1', '\v2\t0'])))).toEqual(['', '', '']);
});

test('a few words of a page cannot become more than a page may send', () => {
  const long = `\v0<p>${'x'.repeat(LONGEST_COPIES / 4)}</p>`;
  const flood = seenOf([long, ...Array.from({ length: 100 }, () => '\v0\t0')]);
  expect(lengthOf(unpacked(flood))).toBeLessThanOrEqual(LONGEST_COPIES);
});

test('a whole page is left as it is', () => {
  const page = { ...seenOf(['\v1\t0']), ofCards: false };
  expect(unpacked(page)).toBe(page);
});
