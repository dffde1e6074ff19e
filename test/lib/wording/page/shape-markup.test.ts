// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import type { Part } from '../../../../lib/core/views/drawing';
import { BRAND, partsOf } from '../../../../lib/core/views/shapes';
import { TONE } from '../../../../lib/wording/page/chip-drawing';
import { shapeMarkup } from '../../../../lib/wording/page/shape-markup';

const days = [null, ...Array.from({ length: 40 }, (_, day) => day)];
const shapes: readonly (readonly Part[])[] = [
  BRAND,
  ...Object.keys(TONE).flatMap((urgency) =>
    [false, true].flatMap((estimated) =>
      days.map((daysLeft) =>
        partsOf({ urgency: urgency as keyof typeof TONE, estimated, daysLeft }),
      ),
    ),
  ),
];

const attributesOf = (element: Element) =>
  Object.fromEntries(Array.from(element.attributes, ({ name, value }) => [name, value]));

describe('a browser reads of the markup of a shape', () => {
  const read = (markup: string) =>
    new DOMParser().parseFromString(markup, 'text/html').body.children;

  test('the parts that it has, and nothing else', () => {
    for (const parts of shapes) {
      const [drawing, ...others] = read(shapeMarkup(parts, 20));
      expect(others).toEqual([]);
      const seen = Array.from(drawing?.children ?? [], (part) => [
        part.tagName,
        attributesOf(part),
        part.childNodes.length,
      ]);
      const told = parts.map(([name, attributes]) => [
        name,
        Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, `${value}`])),
        0,
      ]);
      expect(seen).toEqual(told);
    }
  });

  test('the square that they lie in', () => {
    const [drawing] = read(shapeMarkup(BRAND, 22));
    expect(drawing?.tagName).toBe('svg');
    expect(drawing && attributesOf(drawing)).toEqual({
      width: '22',
      height: '22',
      viewBox: '0 0 22 22',
      'aria-hidden': 'true',
    });
  });
});
