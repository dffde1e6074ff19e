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

test('what is cut off says nothing', () => {
  expect(told('<p>one<b clas')).toEqual(['p', 'one']);
});

test('attributes are read with what stands for signs in them', () => {
  expect(attributesOf(' href="?a=1&amp;b=2" hidden title="&quot;x&quot;"')).toEqual([
    ['href', '?a=1&b=2'],
    ['hidden', ''],
    ['title', '"x"'],
  ]);
  expect(['br', 'img', 'p'].map(isEmptyElement)).toEqual([true, true, false]);
});
