import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { writeOrders } from '../orders/write-orders';
import { type Shop, startShop } from '../shop/shop';
import { findings } from './axe-findings';
import { type Chromium, startChromium } from './chromium';
import { noNotices, storedOrders } from './stored';
import { pressButton, says, turnedTo } from './typing';
import { until } from './until';

const COUNT = 1_000;
const OPEN = '#/orders?state=open';

describe('the list of 1,000 orders in Chromium', () => {
  let shop: Shop;
  let driven: Chromium;
  let page: Page;
  // While the page is loaded anew, asking it fails.
  const counts = () =>
    page.evaluate(() => document.querySelector('.list-head p')?.textContent ?? '').catch(() => '');
  const untilCounts = (text: string) => until(counts, (said) => said.startsWith(text));
  const told = () => page.evaluate(() => document.querySelector('.told p')?.textContent ?? '');
  const activeTitle = () =>
    page.evaluate(() => {
      const grid = document.querySelector('[role=grid]');
      const row = document.getElementById(grid?.getAttribute('aria-activedescendant') ?? '');
      return row?.querySelector('.cell-title')?.textContent ?? '';
    });
  const press = async (...keys: readonly Parameters<Page['keyboard']['press']>[0][]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  const focusGrid = () => page.focus('[role=grid]');
  const stored = () => driven.inExtension(storedOrders);

  beforeAll(async () => {
    shop = await startShop('empty');
    driven = await startChromium(shop);
    // What is warned of is noted with its order, at an hour of its own.
    await driven.inExtension(noNotices);
    const writer = await driven.openOwn('/dashboard.html#/settings');
    await writer.waitForSelector('h1');
    await writeOrders(writer, { count: COUNT, seed: 7, now: Date.now() });
    await writer.close();
  });
  // Each test begins with the list as it opens; what it changes of orders it takes back.
  beforeEach(async () => {
    page = await driven.openOwn('/dashboard.html#/orders');
    await page.setViewport({ width: 1280, height: 800 });
    await untilCounts('1,000 orders');
  });
  afterEach(() => page.close());
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  test('all are there, of which only those in sight are in the page', async () => {
    const drawn = await until(
      () => page.evaluate(() => document.querySelectorAll('.grid-body .grid-row').length),
      (rows) => rows > 5,
    );
    expect(drawn).toBeLessThan(60);
    await until(
      () => page.title(),
      (title) => title === 'Orders · ClaimClock',
    );
  });

  test('no other part is loaded before it is opened', async () => {
    // Of files of an extension no browser keeps a list; each part's styles leave a link behind.
    const styles = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')].map(
        ({ href }) => href.split('/').at(-1) ?? '',
      ),
    );
    expect(styles.filter((name) => name.startsWith('orders-'))).toHaveLength(1);
    expect(styles.filter((name) => /^(?:figures|data|settings|rules|claim)-/.test(name))).toEqual(
      [],
    );
  });

  test('what is typed finds without accents and case; the address keeps it', async () => {
    await press('Tab');
    await focusGrid();
    await press('/');
    await page.waitForSelector('input[type=search]:focus');
    await page.keyboard.type('CREME brulee');
    await turnedTo(page, '#/orders?q=CREME+brulee');
    // What is listed follows a moment later.
    const untilFound = () =>
      until(
        () => page.$$eval('.cell-title', (all) => all.map((each) => each.textContent)),
        (titles) => titles.length > 0 && titles.every((each) => each.includes('Crème brûlée')),
      );
    await untilFound();
    await until(counts, (said) => said.includes(' of 1,000'));
    const before = await counts();
    await page.evaluate(() => {
      location.hash = '/settings';
    });
    await until(counts, (said) => said === '');
    await page.evaluate(() => history.back());
    await until(counts, (said) => said === before);
    await untilFound();
    await pressButton(page, 'Show everything');
    await untilCounts('1,000 orders');
  });

  test('a filter holds back the others', async () => {
    await pressButton(page, 'Filters');
    await page.waitForSelector('.filters select');
    await page.select('.filters select', 'open');
    await until(counts, (said) => said.includes(' of 1,000'));
    await turnedTo(page, OPEN);
  });

  /** Holds back all but the open ones, as their address does. */
  const showOpen = async () => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, OPEN);
    await until(counts, (said) => said.includes(' of 1,000'));
  };

  test('some are chosen and postponed, and that is taken back', async () => {
    await showOpen();
    await focusGrid();
    await press('Home', 'End', 'Home');
    await until(activeTitle, (title) => title !== '');
    await press(' ');
    await page.keyboard.down('Shift');
    await press('ArrowDown', 'ArrowDown');
    await page.keyboard.up('Shift');
    const snoozed = async () =>
      (await stored()).filter(({ marks }) => (marks.snoozedUntil ?? 0) > Date.now()).length;
    const before = await snoozed();
    await page.keyboard.down('Control');
    await press('a');
    await page.keyboard.up('Control');
    await pressButton(page, 'Snooze');
    await pressButton(page, 'for 3 days');
    await until(told, (said) => /snoozed/.test(said));
    expect(await snoozed()).toBeGreaterThan(before);
    await pressButton(page, 'Undo');
    await until(told, (said) => said.startsWith('Undone'));
    expect(await snoozed()).toBe(before);
  });

  test('one is deleted by key and brought back by key, with all that was known of it', async () => {
    await focusGrid();
    await press('Escape', 'Home', 'ArrowDown', ' ');
    const before = await stored();
    await press('Delete');
    await until(told, (said) => said === '1 order deleted.');
    expect(await stored()).toHaveLength(COUNT - 1);
    await focusGrid();
    await page.keyboard.down('Control');
    await press('z');
    await page.keyboard.up('Control');
    await until(told, (said) => said.startsWith('Undone'));
    expect(await stored()).toEqual(before);
  });

  test('Enter opens an order, and back leads to the list as it was', async () => {
    await showOpen();
    await focusGrid();
    await press('Home');
    const title = await until(activeTitle, (text) => text !== '');
    await press('Enter');
    await until(
      () => page.evaluate(() => document.querySelector('main h1, main h2')?.textContent ?? ''),
      (text) => text !== '' && text !== 'Orders',
    );
    await says(page, title.slice(0, 20));
    await page.evaluate(() => history.back());
    await until(counts, (said) => said.includes(' of 1,000'));
    await turnedTo(page, OPEN);
  });

  test.each([360, 800, 1440])('axe finds nothing serious at %i px', async (width) => {
    await page.setViewport({ width, height: 900 });
    expect(await findings(page)).toEqual([]);
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wide).toBeLessThanOrEqual(0);
  });
});
