import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOrders } from '../orders/write-orders';
import { type Shop, startShop } from '../shop/shop';
import { catchSaved, hears, keptFiles, lastSaved } from './backup';
import type { BrowserUnderTest } from './browser-under-test';
import { chord, enter, focused, tabTo } from './by-keyboard';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { preferScheme } from './prefer-scheme';
import { noNotices, storedOrders } from './stored';
import { turnedTo } from './typing';
import { until } from './until';

const COUNT = 1_000;

const RUNS = [
  ['light', 'creme brulee', 'Crème brûlée'],
  ['dark', 'teapot CERAMIC', 'Ceramic teapot'],
] as const;

// Each run has a browser and a thousand orders of its own.
describe.each([
  ...RUNS.map((run) => ['Chromium', startChromium, ...run] as const),
  ...RUNS.map((run) => ['Firefox', startFirefox, ...run] as const),
])('1,000 orders by keyboard alone in %s', (_name, start, scheme, search, title) => {
  let shop: Shop;
  let folder: string;
  let driven: BrowserUnderTest & { browser(): Browser };
  let page: Page;
  const textOf = (selector: string) =>
    page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);
  const says = (selector: string, words: string) =>
    until(
      () => textOf(selector),
      (text) => text.includes(words),
    );
  const stored = async () =>
    (await driven.inExtension(storedOrders)).toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const files = async () =>
    JSON.stringify(
      (await driven.inExtension(keptFiles)).map((each) => JSON.stringify(each)).sort(),
    );

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'keyboard-'));
    shop = await startShop('empty');
    driven = await start(shop);
    // Without a window, Firefox gives the focus to the notification, as no system does.
    await driven.inExtension(noNotices);
    page = await driven.openOwn('/dashboard.html#/settings');
    await writeOrders(page, { count: COUNT, seed: 7, now: Date.now() });
    await page.close();
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test(`${scheme}: found, corrected, postponed, exported, wiped and restored`, async () => {
    page = await driven.openOwn('/dashboard.html#/orders');
    await page.bringToFront();
    await preferScheme(driven, page, scheme);
    await page.evaluate(catchSaved);
    await says('.list-head p', '1,000 orders');

    await tabTo(page, 'Search');
    await page.keyboard.type(search);
    // What is listed follows what was typed a moment later.
    await until(
      () => page.$$eval('.cell-title', (all) => all.map((each) => each.textContent ?? '')),
      (titles) => titles.length > 0 && titles.every((each) => each.includes(title)),
    );
    await says('.list-head p', ' of 1,000');

    await tabTo(page, 'All orders');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await says('h1', title);
    await enter(page, 'Shop or seller');
    await enter(page, 'Correct: Shop or seller');
    await until(
      () => page.evaluate(() => document.activeElement?.getAttribute('name')),
      (name) => name === 'store',
    );
    await chord(page, 'Control', 'a');
    await page.keyboard.type(`Lamps by ${scheme}`);
    await page.keyboard.press('Enter');
    await hears(page, 'Saved');
    await enter(page, 'All orders');
    await says('.list-head p', ' of 1,000');
    await turnedTo(page, `#/orders?q=${search.replace(' ', '+')}`);

    await tabTo(page, 'All orders');
    await chord(page, 'Control', 'a');
    await enter(page, 'Snooze');
    await enter(page, 'until tomorrow');
    // What was answered is gone; what asked it has the focus.
    await until(
      () => focused(page),
      (name) => name === 'Snooze',
    );
    await says('.told p', 'snoozed.');

    await enter(page, 'Save as file');
    await enter(page, 'Save a table of orders');
    await hears(page, 'The table is written');
    const table = await saved();
    expect(table.subarray(0, 3).toString('hex')).toBe('efbbbf');
    expect(table.toString()).toContain(`Lamps by ${scheme}`);
    // The button goes with the choice, and Tab goes on from where it was.
    await enter(page, 'Clear the selection');
    await until(
      () => focused(page),
      (name) => name === '',
    );
    await page.keyboard.press('Tab');
    await until(
      () => focused(page),
      (name) => name === 'Undo',
    );

    await enter(page, 'Your data');
    await says('h1', 'Your data');
    await enter(page, 'Save a backup');
    await hears(page, 'The backup is written: 1,000 orders.');
    const backup = join(folder, `${scheme}.zip`);
    await writeFile(backup, await saved());
    const before = [await stored(), await files()];

    await tabTo(page, 'Type “delete” to confirm');
    await page.keyboard.type('delete');
    await page.keyboard.press('Enter');
    await hears(page, 'Deleted: 1,000 orders.');
    expect(await stored()).toEqual([]);
    await driven.inExtension(noNotices);

    await tabTo(page, 'Choose a backup');
    // What opens then belongs to the system.
    const field = (await page.evaluateHandle('document.activeElement')) as ElementHandle<Element>;
    await (field as ElementHandle<HTMLInputElement>).uploadFile(backup);
    await says('.preview', 'New');
    // The button, not the choice beside it.
    await enter(page, /^Add it$/);
    await hears(page, 'Done: 1,000 orders were added');
    expect([await stored(), await files()]).toEqual(before);
    await page.close();
  });

  const saved = async () => Buffer.from((await page.evaluate(lastSaved)) ?? '', 'base64');
});
