import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { OrderView } from '../../lib/core/order-view';
import { viewOrder } from '../../lib/core/view';
import { type BrowserUnderTest, detailOf, LIST, trackingOf } from '../e2e/browser-under-test';
import { chipsSettled } from '../e2e/chips-settled';
import { startChromium } from '../e2e/chromium';
import { startFirefox } from '../e2e/firefox';
import { storedOrders } from '../e2e/stored';
import { ORDERS_OF_EVERY_URGENCY } from '../shop/scenarios/urgencies';
import type { Shop } from '../shop/shop';
import { photographNews } from './demo-news';
import { wholeShops } from './whole-shops';

const WIDE = { width: 1000, height: 1100 };
const NARROW = { width: 400, height: 900 };

/** Opens every order's own pages once, as a person would who wants all dates. */
async function visitOrders(driven: BrowserUnderTest): Promise<void> {
  for (const order of ORDERS_OF_EVERY_URGENCY) {
    if (order.refundBefore === undefined && order.completed === undefined) continue;
    for (const url of [detailOf(order.id), ...(order.delivered ? [trackingOf(order.id)] : [])]) {
      const page = await driven.open(url);
      await chipsSettled(driven, page, 1);
      await page.close();
    }
  }
}

/** Goes through the shop with the extension, takes a picture of everything a user meets, and says how the orders stand. */
export async function photograph(
  shop: Shop,
  browser: 'chromium' | 'firefox',
  folder: string,
): Promise<{ orders: OrderView[]; pictures: string[] }> {
  const driven = await (browser === 'chromium' ? startChromium(shop) : startFirefox(shop));
  const pictures: string[] = [];
  const take = async (page: Page, name: string) => {
    await page.screenshot({ path: join(folder, `${name}.png`) });
    pictures.push(`${name}.png`);
  };
  try {
    await visitOrders(driven);
    const list = await driven.open(LIST);
    await list.setViewport(WIDE);
    await chipsSettled(driven, list, 10);
    await take(list, 'list-light');
    const [first] = ORDERS_OF_EVERY_URGENCY;
    if (first) {
      await driven.press(list, first.id, '');
      await take(list, 'timeline');
    }
    await list.close();

    const detail = await driven.open(detailOf(first?.id ?? ''));
    await chipsSettled(driven, detail, 1);
    await take(detail, 'detail');
    await detail.goto('https://www.aliexpress.com/');
    await chipsSettled(driven, detail, 1);
    await take(detail, 'shopping');
    await detail.close();

    for (const [path, name, size] of [
      ['/popup.html', 'popup', { width: 400, height: 600 }],
      ['/welcome.html', 'welcome', WIDE],
      ['/options.html', 'settings', WIDE],
    ] as const) {
      const page = await driven.openOwn(path);
      await page.setViewport(size);
      await page.waitForSelector('main, h1, h2');
      await take(page, name);
      await page.close();
    }
    const now = Date.now();
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    const orders = (await driven.inExtension(storedOrders)).flatMap((order) => {
      const policy = wholeShops.find(({ id }) => id === order.marketplace)?.policy;
      return policy ? [viewOrder(order, policy, { now, zone, strict: true })] : [];
    });

    // What the other scenarios add is for the pictures alone.
    for (const { scenario, name, size, chips } of [
      { scenario: 'dark', name: 'list-dark', size: WIDE, chips: 10 },
      { scenario: 'urgencies', name: 'list-narrow', size: NARROW, chips: 10 },
      { scenario: 'list-ar', name: 'list-right-to-left', size: WIDE, chips: 3 },
      { scenario: 'changed', name: 'unreadable', size: WIDE, chips: 1 },
    ]) {
      shop.play(scenario);
      const page = await driven.open('https://www.aliexpress.com/');
      await page.setViewport(size);
      await page.goto(LIST);
      await chipsSettled(driven, page, chips);
      await take(page, name);
      await page.close();
    }
    await photographNews(shop, driven, take);
    return { orders, pictures };
  } finally {
    await driven.close();
  }
}
