import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeOrders } from '../orders/write-orders';
import { type Shop, startShop } from '../shop/shop';
import { localeWords } from '../tools/locale-words';
import { findings } from './axe-findings';
import { backupIn, hears } from './backup';
import type { BrowserUnderTest } from './browser-under-test';
import { enter, focused, tabTo } from './by-keyboard';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { holdDatabase, letGo, slowWrites } from './own-page';
import { noNotices } from './stored';
import { until } from './until';
import { wholeDatabase } from './whole-database';

const COUNT = 3_000;
const words = localeWords();

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('what takes long with what is stored, in %s', (_name, start) => {
  let shop: Shop;
  let folder: string;
  let driven: BrowserUnderTest;
  let page: Page;
  let own: Page;
  let backup: string;
  const stored = () => own.evaluate(wholeDatabase);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stop-'));
    shop = await startShop('empty');
    driven = await start(shop);
    await driven.inExtension(noNotices);
    own = await driven.openOwn('/dashboard.html#/settings');
    await writeOrders(own, { count: COUNT, seed: 7, now: Date.now() });
    page = await driven.openOwn('/dashboard.html#/data');
    backup = await backupIn(folder, page, '3,000');
    await page.close();
    // What the backup holds is known, and then one order more.
    await writeOrders(own, { count: 1, seed: 8, now: Date.now() });
  });
  beforeEach(async () => {
    page = await driven.openOwn('/dashboard.html#/data');
    await page.bringToFront();
  });
  afterEach(async () => {
    await own.evaluate(letGo);
    await driven.inExtension(slowWrites, Infinity, 0);
    await page.close();
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function choose(): Promise<void> {
    const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<Element>;
    await (field as ElementHandle<HTMLInputElement>).uploadFile(backup);
    await page.waitForSelector('.preview');
  }
  const takeInstead = async () => {
    await choose();
    await tabTo(page, words.say('dataHow_merge'));
    await page.keyboard.press('ArrowDown');
    await tabTo(page, words.say('dataTakeIn_replace'));
  };
  const deleteShop = async () => {
    await enter(page, words.say('dataDeleteOf', 'AliExpress'));
    await tabTo(page, /for good/);
  };
  const done = () =>
    page.evaluate(() => document.querySelector<HTMLProgressElement>('.doing progress')?.value ?? 0);

  test.each([
    // Two fifths of what can be stopped are done once it is read: nothing is written by then.
    ['a backup in the place of everything', 'dataTakingIn', takeInstead, 0.4 * 0.8],
    ['a shop that is deleted', 'dataDeleting', deleteShop, 0],
  ])(
    '%s: shown, read aloud, stopped by keyboard, and all is as it was',
    async (_, doing, begin, read) => {
      const before = await stored();
      await begin();
      // So long as another page holds the database the work waits, and whoever looks has time.
      await own.evaluate(holdDatabase);
      await page.keyboard.press('Enter');
      await hears(page, words.say(doing));
      await until(
        () => focused(page),
        (name) => name === words.say('dataStop'),
      );
      expect(await findings(page)).toEqual([]);
      await driven.inExtension(slowWrites, 300, 20);
      await own.evaluate(letGo);
      await until(done, (part) => part > read);
      await page.keyboard.press('Enter');
      await hears(page, words.say('dataStopped'));
      expect(await stored()).toEqual({ ...before, incoming: 0 });
      // Where the focus is, whoever works by keyboard goes on.
      await until(
        () => page.evaluate(() => document.activeElement?.tagName),
        (name) => name !== 'BODY',
      );
    },
  );
});
