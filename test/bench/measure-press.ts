import type { Page } from 'puppeteer-core';
import { LIST } from '../e2e/browser-under-test';
import type { Chromium } from '../e2e/chromium';
import { orderChips } from '../e2e/order-chips';
import { until } from '../e2e/until';
import { LISTS } from '../tools/budgets';
import { type Figure, median } from './figure';

const ROUNDS = 5;

/** ms from a press on the first chip to the frame in which its timeline stands, as the page's own clock tells. */
async function pressed(driven: Chromium, page: Page): Promise<number> {
  const [first] = await orderChips(driven, page, 10);
  await page.evaluate(() => {
    Reflect.set(window, 'pressedAt', 0);
    addEventListener('pointerdown', () => Reflect.set(window, 'pressedAt', performance.now()), {
      capture: true,
      once: true,
    });
    // The timeline lies over the page: below its chip the page then finds our element, where another one was.
    const host = document.querySelector('[data-claim-clock][data-order]');
    const timer = setInterval(() => {
      const { left = 0, bottom = 0 } = host?.getBoundingClientRect() ?? {};
      if (document.elementFromPoint(left + 40, bottom + 60) !== host) return;
      Reflect.set(window, 'shownAt', performance.now());
      clearInterval(timer);
    }, 2);
  });
  await driven.press(page, first?.order ?? '', '');
  await until(
    () => page.evaluate(() => Reflect.get(window, 'shownAt') ?? null),
    (at) => at !== null,
  );
  return page.evaluate(() => Reflect.get(window, 'shownAt') - Reflect.get(window, 'pressedAt'));
}

/** The first press of a page, which has to bring the panel's script. */
export async function measurePress(driven: Chromium): Promise<Figure[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await driven.open(`${LIST}?shown=10`);
    times.push(await pressed(driven, page));
    await page.close();
  }
  const what = 'first press on a chip, to its timeline';
  return [{ what, value: median(times), unit: 'ms', budget: LISTS.press.most }];
}
