import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  attributesOf,
  isEmptyElement,
  markupPieces,
} from '../../../../lib/core/page-health/markup';

const told = (html: string) =>
  [...markupPieces(html)].map(({ tag, text, closes }) => text || `${closes ? '/' : ''}${tag}`);

test('tags and texts come one after the other, as the browser wrote them', () => {
  expect(told('<p class="a">1 &lt; 2 &amp;amp; 3<br> <b>4</b></p>')).toEqual([
    'p class="a"',
    '1 < 2 &amp; 3',
    'br',
    ' ',
    'b',
    '4',
    '/b',
    '/p',
  ]);
});

test('a bracket in a value ends no tag, and comments and code say nothing', () => {
  expect(told('<a title="1 > 2"><!-- <b> --><script>if (a<b) "</p>"</script>x</a>')).toEqual([
    'a title="1 > 2"',
    'script',
    '/script',
    'x',
    '/a',
  ]);
});

test('what is cut off says nothing, least of all a day without its year', () => {
  expect(told('<p>one<b clas')).toEqual(['p', 'one']);
  expect(told('<p>one</p><p>Delivered on Oct 14, 202')).toEqual(['p', 'one', '/p', 'p']);
});

test('a name that begins like that of code is none, and what never holds anything is not closed', () => {
  expect(told('<style-box>Oct 1</style-box><frame>2<br>')).toEqual([
    'style-box',
    'Oct 1',
    '/style-box',
    'frame',
    '2',
    'br',
  ]);
  expect(['frame', 'keygen', 'wbr', 'style'].map(isEmptyElement)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('brackets in a value are none, as older browsers write them, nor is a quote in a name', () => {
  const title = 'Mug ><p>Delivered on Nov 15</p><p a=<div data-claim-clock';
  expect(told(`<i alt="${title}">Oct 1</i>`)).toEqual([`i alt="${title}"`, 'Oct 1', '/i']);
  const sloppy = ' title="Mug 5" tall"="" class="x"';
  expect(told(`<i${sloppy}>Oct 1</i>`)).toEqual([`i${sloppy}`, 'Oct 1', '/i']);
  expect(attributesOf(sloppy)).toEqual([
    ['title', 'Mug 5'],
    ['tall"', ''],
    ['class', 'x'],
  ]);
});

test('whatever attributes a browser may write are read back', () => {
  const name = fc.stringMatching(/^[^\s/>="][^\s/>=]{0,8}$/);
  const value = fc.string({ maxLength: 20 }).map((text) => text.replace(/["&]/g, ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (attributes) => {
      const tag = attributes.map(([each, said]) => ` ${each}="${said}"`).join('');
      expect(attributesOf(tag)).toEqual(attributes);
      expect(told(`<i${tag}>x</i>`)).toEqual([`i${tag}`, 'x', '/i']);
    }),
  );
});

test('attributes are read with what stands for signs in them', () => {
  expect(attributesOf(' href="?a=1&amp;b=2" hidden="" title="&quot;x&quot;"')).toEqual([
    ['href', '?a=1&b=2'],
    ['hidden', ''],
    ['title', '"x"'],
  ]);
  expect(['br', 'img', 'p'].map(isEmptyElement)).toEqual([true, true, false]);
});
