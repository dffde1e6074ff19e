import type { Page } from 'puppeteer-core';
import type { Chromium } from '../e2e/chromium';
import { until } from '../e2e/until';
import { writeOrders } from '../orders/write-orders';
import { type Figure, median } from './figure';

const SEED = 7;

/** ms from opening the list to its first row. */
async function openList(driven: Chromium): Promise<number> {
  const page = await driven.openOwn('/dashboard.html#/orders');
  await page.evaluateOnNewDocument(() => {
    const look = new MutationObserver(() => {
      if (!document.querySelector('.grid-body .grid-row')) return;
      look.disconnect();
      requestAnimationFrame(() => Reflect.set(window, 'shownAt', performance.now()));
    });
    look.observe(document, { childList: true, subtree: true });
  });
  await page.reload();
  const shown = await until(
    () => page.evaluate((): number | null => Reflect.get(window, 'shownAt') ?? null),
    (at) => at !== null,
  );
  await page.close();
  return shown ?? Number.NaN;
}

/** The longest task, in ms, while something is done on the page. */
async function longestTask(page: Page, work: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'tasks', tasks);
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });
  await work();
  await page.evaluate(() => new Promise((next) => setTimeout(next, 300)));
  return page.evaluate(() => Math.max(0, ...Reflect.get(window, 'tasks')));
}

/** The list of all orders with few and with many of them. */
export async function measureDashboard(driven: Chromium): Promise<Figure[]> {
  const writer = await driven.openOwn('/dashboard.html#/settings');
  const opened = async (count: number) => {
    await writeOrders(writer, { count, seed: SEED, now: Date.now() });
    const times: number[] = [];
    for (let round = 0; round < 5; round++) times.push(await openList(driven));
    return median(times);
  };
  const few = await opened(50);
  const many = await opened(5_000);
  const page = await driven.openOwn('/dashboard.html#/orders');
  await until(
    () => page.evaluate(() => document.querySelector('.list-head p')?.textContent ?? ''),
    (text) => /orders ·/.test(text) && !text.includes('…'),
  );
  const typing = await longestTask(page, async () => {
    await page.focus('input[type=search]');
    await page.keyboard.type('creme lamp', { delay: 60 });
  });
  await page.evaluate(() => {
    location.hash = '#/orders';
  });
  const scrolling = await longestTask(page, () =>
    page.evaluate(async () => {
      for (let step = 0; step < 60; step++) {
        scrollBy(0, 900);
        await new Promise((next) => requestAnimationFrame(next));
      }
    }),
  );
  await Promise.all([page.close(), writer.close()]);
  const what = (text: string) => `dashboard: ${text}`;
  return [
    { what: what('first row with 50 orders'), value: few, unit: 'ms', budget: null },
    { what: what('first row with 5,000 orders'), value: many, unit: 'ms', budget: 2 * few },
    {
      what: what('longest task while one types, 5,000 orders'),
      value: typing,
      unit: 'ms',
      budget: 50,
    },
    {
      what: what('longest task while one scrolls, 5,000 orders'),
      value: scrolling,
      unit: 'ms',
      budget: 50,
    },
  ];
}
