// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { panelPosition } from '../../../components/timeline/panel-position';

/** A window of this width, scrolled down by 300 px. */
const windowOf = (clientWidth: number, direction: 'ltr' | 'rtl' = 'ltr') => ({
  scrollX: 0,
  scrollY: 300,
  document: { documentElement: { clientWidth } },
  getComputedStyle: () => ({ direction }),
});
const chip = { left: 100, right: 400, bottom: 50 };

test('under its chip, in the document’s own coordinates', () => {
  expect(panelPosition(chip, windowOf(1000) as never)).toEqual({
    top: '358px',
    left: '100px',
    width: '620px',
  });
});

test('ends where its chip ends on a page that is written from the right', () => {
  const { left } = panelPosition(
    { left: 600, right: 980, bottom: 0 },
    windowOf(1000, 'rtl') as never,
  );
  expect(left).toBe('360px');
});

test('never beyond the edges of the window', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 200, max: 3000 }),
      fc.integer({ min: -50, max: 3000 }),
      (room, left) => {
        const at = panelPosition({ left, right: left + 50, bottom: 0 }, windowOf(room) as never);
        const start = Number.parseInt(at.left, 10);
        expect(start).toBeGreaterThanOrEqual(8);
        expect(start + Number.parseInt(at.width, 10)).toBeLessThanOrEqual(room - 8);
      },
    ),
  );
});
