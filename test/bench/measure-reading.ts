import type { Page } from 'puppeteer-core';
import { bundle } from '../e2e/bundle';
import { type Figure, median } from './figure';
import type { ReadingTimes } from './reading-times';

/** Copying against collecting, on a list page of 1,000 cards without the extension. */
export async function measureReading(page: Page): Promise<Figure[]> {
  await page.evaluate(await bundle('test/bench/reading-times.ts'));
  const { copying, bare, cards } = await page.evaluate(
    (rounds): ReadingTimes => Reflect.get(globalThis, 'timeReading')(rounds),
    9,
  );
  return [
    { what: `copying ${cards} cards`, value: median(copying), unit: 'ms', budget: null },
    {
      what: `collecting the same texts of ${cards} cards`,
      value: median(bare),
      unit: 'ms',
      budget: null,
    },
    {
      what: 'copying against collecting',
      value: median(copying) / median(bare),
      unit: '×',
      budget: 3,
    },
  ];
}
