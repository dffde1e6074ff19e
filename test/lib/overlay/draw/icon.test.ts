// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { QUESTION } from '../../../../lib/core/views/shapes';
import { icon } from '../../../../lib/overlay/draw/icon';
import { shapeMarkup } from '../../../../lib/wording/page/shape-markup';

const SVG = 'http://www.w3.org/2000/svg';

test('a shape is drawn as it was told, in an element that is none of SVG', () => {
  const drawn = icon(document, shapeMarkup(QUESTION, 20));
  if (!(drawn instanceof HTMLElement)) throw new Error('it is of another kind');
  expect(drawn.namespaceURI).not.toBe(SVG);
  expect(drawn.ownerDocument).toBe(document);
  const parts = Array.from(drawn.querySelectorAll('*'), ({ tagName, namespaceURI }) => [
    tagName,
    namespaceURI,
  ]);
  expect(parts).toEqual([
    ['svg', SVG],
    ['circle', SVG],
    ['path', SVG],
  ]);
});

test('each chip gets its own', () => {
  const markup = shapeMarkup(QUESTION, 20);
  const [first, second] = [icon(document, markup), icon(document, markup)];
  expect(first).not.toBe(second);
  expect(first.isEqualNode(second)).toBe(true);
});

test('before a shape was told its place is kept empty', () => {
  expect(icon(document, '').childNodes).toHaveLength(0);
});
