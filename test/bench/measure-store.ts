import type { Page } from 'puppeteer-core';
import { bundle } from '../e2e/bundle';
import type { Chromium } from '../e2e/chromium';
import { badgeText } from '../e2e/stored';
import { until } from '../e2e/until';
import { type Figure, median } from './figure';

declare const chrome: {
  action: {
    setBadgeText(what: { text: string }): Promise<void>;
    getBadgeText(what: object): Promise<string>;
  };
  storage: { local: { set(values: object): Promise<void> } };
};

/** Writes made-up orders into the extension's own database. */
async function fill(page: Page, count: number, open: number): Promise<number> {
  await page.evaluate(await bundle('test/bench/store-writer.ts'));
  return page.evaluate((all, some) => Reflect.get(globalThis, 'record')(all, some), count, open);
}

/** ms from an event that wakes the stopped background until its badge is there. */
async function wake(driven: Chromium, page: Page): Promise<number> {
  await page.evaluate(() => chrome.action.setBadgeText({ text: '?' }));
  await driven.stopBackground();
  return page.evaluate(async () => {
    const start = performance.now();
    await chrome.storage.local.set({ settings: { savedAt: Date.now(), settings: {} } });
    while ((await chrome.action.getBadgeText({})) === '?')
      await new Promise((next) => setTimeout(next, 1));
    return performance.now() - start;
  });
}

/** ms from opening the popup to its first row, or to whatever stands there when there is none. */
async function openPopup(driven: Chromium, first: string): Promise<number> {
  const page = await driven.openOwn('/popup.html');
  await page.evaluateOnNewDocument((selector) => {
    const look = new MutationObserver(() => {
      if (!document.querySelector(selector)) return;
      look.disconnect();
      requestAnimationFrame(() => Reflect.set(window, 'shownAt', performance.now()));
    });
    look.observe(document, { childList: true, subtree: true });
  }, first);
  await page.reload();
  const shown = await until(
    () => page.evaluate((): number | null => Reflect.get(window, 'shownAt') ?? null),
    (at) => at !== null,
  );
  await page.close();
  return shown ?? Number.NaN;
}

async function several(times: number, measure: () => Promise<number>): Promise<number> {
  const values: number[] = [];
  for (let round = 0; round < times; round++) values.push(await measure());
  return median(values);
}

/** Popup, background and database with few and with many orders. */
export async function measureStore(driven: Chromium): Promise<Figure[]> {
  await until(
    () => driven.inExtension(badgeText),
    (text) => text === '',
  );
  const page = await driven.openOwn('/dashboard.html#/settings');
  await openPopup(driven, 'a, button');
  const blank = await several(7, () => openPopup(driven, 'a, button'));
  await fill(page, 50, 50);
  const wakeFew = await several(5, () => wake(driven, page));
  const recording = await fill(page, 1000, 50);
  await fill(page, 5000, 50);
  const wakeMany = await several(5, () => wake(driven, page));
  const full = await several(7, () => openPopup(driven, 'li'));
  return [
    { what: 'popup with nothing stored', value: blank, unit: 'ms', budget: null },
    {
      what: 'popup with 5,000 stored orders, 50 open',
      value: full,
      unit: 'ms',
      budget: 1.3 * blank + 50,
    },
    { what: 'background: wake to badge, 50 stored', value: wakeFew, unit: 'ms', budget: null },
    {
      what: 'background: wake to badge, 5,000 stored, 50 open',
      value: wakeMany,
      unit: 'ms',
      budget: 2 * wakeFew,
    },
    {
      what: 'recording 1,000 sightings in one transaction',
      value: recording,
      unit: 'ms',
      budget: 500,
    },
  ];
}
