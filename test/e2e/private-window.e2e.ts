import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Shop, startShop } from '../shop/shop';
import { LIST } from './browser-under-test';
import { chipsSettled } from './chips-settled';
import { type Chromium, startChromium } from './chromium';
import { badgeText, storedOrders } from './stored';
import { until } from './until';

declare const chrome: {
  windows: { create(what: object): Promise<unknown> };
};

let shop: Shop;
let driven: Chromium;

beforeAll(async () => {
  shop = await startShop('two-orders');
  driven = await startChromium(shop, { privateWindows: true });
});
afterAll(async () => {
  await driven?.close();
  await shop?.close();
});

test('a private window shows dates and leaves nothing behind', async () => {
  const opened = driven.browser().waitForTarget((target) => target.url() === LIST);
  await driven.inExtension((url) => chrome.windows.create({ url, incognito: true }), LIST);
  const page = await (await opened).page();
  if (!page) throw new Error('the private window has no page');
  const hosts = await chipsSettled(driven, page, 2);
  expect(hosts.filter(({ order }) => order !== null)).toHaveLength(2);
  expect(await driven.inExtension(storedOrders)).toEqual([]);
  expect(await driven.inExtension(badgeText)).toBe('');
  await page.close();

  // The same page in an ordinary window is stored: the reading itself works.
  const ordinary = await driven.open(LIST);
  await chipsSettled(driven, ordinary, 2);
  await until(
    () => driven.inExtension(storedOrders),
    (orders) => orders.length === 2,
  );
});
