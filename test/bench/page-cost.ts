import type { Browser, Page } from 'puppeteer-core';
import { layoutShift, watchLayout } from '../e2e/layout-shift';
import { until } from '../e2e/until';
import { traceWork } from './traced-work';

/** What a page's main thread did. */
export interface PageCost {
  /** ms of all tasks together. */
  readonly total: number;
  /** ms of each task over 50 ms from the one on in which the shop drew its cards, the longest first. */
  readonly longTasks: readonly number[];
  readonly shift: number;
  /** ms of scripts alone, with what their promises go on with. */
  readonly script: number;
  /** Bytes of objects that are left once everything is done. */
  readonly memory: number;
}

const metric = async (page: Page, name: 'TaskDuration') =>
  ((await page.metrics())[name] ?? 0) * 1000;

/** Resolves with the main thread's time once it stays idle. */
async function whenIdle(page: Page): Promise<number> {
  let before = -1;
  let quiet = 0;
  return until(
    () => metric(page, 'TaskDuration'),
    (now) => {
      // Looking costs a little by itself.
      quiet = now - before < 3 ? quiet + 1 : 0;
      before = now;
      return quiet >= 8;
    },
  );
}

/** Opens a list of `count` cards and waits until everything about it is done. */
export async function costOfList(browser: Browser, list: string, count: number): Promise<PageCost> {
  const page = await browser.newPage();
  await watchLayout(page);
  await page.evaluateOnNewDocument(() => {
    const tasks: { start: number; duration: number }[] = [];
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((entries) => {
      for (const { startTime, duration } of entries.getEntries())
        tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  const traced = await traceWork(page);
  await page.goto(`${list}?shown=${count}`);
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('.order-item').length >= wanted,
    {},
    count,
  );
  const total = await whenIdle(page);
  const longTasks = await page.evaluate(() => {
    const draws = performance.getEntriesByName('shop-draws').at(-1)?.startTime ?? 0;
    const tasks: { start: number; duration: number }[] = Reflect.get(window, 'longTasks');
    return tasks
      .filter(({ start, duration }) => start + duration >= draws)
      .map(({ duration }) => duration)
      .sort((a, b) => b - a);
  });
  const shift = await layoutShift(page);
  const { script } = await traced();
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const memory = (await page.metrics()).JSHeapUsedSize ?? 0;
  await page.close();
  return { total, longTasks, shift, script, memory };
}

/**
 * ms of scripts, styles and layout that ten more cards cost on a list that shows `count`, the shop's own work included,
 * for somebody who looks at its end. Painting is left out, because without a graphics card all of a page is painted
 * anew.
 *
 * @throws when the shop adds another number of cards, as it does where `count` is neither 10 nor 10 less than it has
 */
export async function costOfTenMore(
  browser: Browser,
  list: string,
  count: number,
): Promise<number> {
  const page = await browser.newPage();
  await page.goto(`${list}?shown=${count}`);
  const more = await page.waitForSelector('.order-more button');
  await more?.scrollIntoView();
  await whenIdle(page);
  const traced = await traceWork(page);
  await more?.evaluate((button) => button.click());
  const cards = await until(
    () => page.evaluate(() => document.querySelectorAll('.order-item').length),
    (seen) => seen > count,
  );
  if (cards !== count + 10) throw new Error(`${cards - count} cards were added to ${count}`);
  await whenIdle(page);
  const { script, style, layout } = await traced();
  await page.close();
  return script + style + layout;
}
