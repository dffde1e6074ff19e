import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOrders } from '../orders/write-orders';
import { type Shop, startShop } from '../shop/shop';
import { findings } from './axe-findings';
import { type Chromium, startChromium } from './chromium';
import { storedOrders } from './stored';
import { pressButton } from './typing';
import { until } from './until';

const COUNT = 1_000;

describe('the list of 1,000 orders in Chromium, by keyboard alone', () => {
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
    const writer = await driven.openOwn('/dashboard.html#/settings');
    await writer.waitForSelector('h1');
    await writeOrders(writer, { count: COUNT, seed: 7, now: Date.now() });
    await writer.close();
    page = await driven.openOwn('/dashboard.html#/orders');
    await page.setViewport({ width: 1280, height: 800 });
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  test('all are there, of which only those in sight are in the page', async () => {
    await untilCounts('1,000 orders');
    const drawn = await page.evaluate(
      () => document.querySelectorAll('.grid-body .grid-row').length,
    );
    expect(drawn).toBeGreaterThan(5);
    expect(drawn).toBeLessThan(60);
    expect(await page.title()).toBe('Orders · ClaimClock');
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
});
