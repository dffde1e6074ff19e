import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anOrder } from '../shop/invented';
import type { Scenario } from '../shop/scenario';
import { urgencies } from '../shop/scenarios/urgencies';
import { type Shop, startShop } from '../shop/shop';
import { findings } from './axe-findings';
import { type BrowserUnderTest, LIST } from './browser-under-test';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { orderChips } from './order-chips';
import { badgeText, storedOrders } from './stored';
import { pressButton, says } from './typing';
import { until } from './until';

const mine: Scenario = {
  ...urgencies,
  // Of 60 days of protection the first has about four left.
  orders: [anOrder(1, -56), anOrder(2, -10), anOrder(3, -12)],
};
/** Another buyer's: her ids end otherwise. */
const mums: Scenario = {
  ...mine,
  orders: [anOrder(31, -9), anOrder(32, -11)].map((order) => ({
    ...order,
    id: `${order.id.slice(0, -4)}5237`,
  })),
};

describe.each([
  ['Chromium', startChromium, ['light', 'dark']],
  // Nobody can tell Firefox from here to be dark.
  ['Firefox', startFirefox, []],
] as const)('two accounts of one shop in %s', (_name, start, schemes) => {
  let shop: Shop;
  let driven: BrowserUnderTest & { browser(): Browser };
  let popup: Page;
  const untilRows = (count: number) =>
    until(
      () => popup.evaluate(() => document.querySelectorAll('li.order').length),
      (rows) => rows === count,
    );
  const untilBadge = () =>
    until(
      () => driven.inExtension(badgeText),
      (text) => text === '1',
    );

  beforeAll(async () => {
    shop = await startShop('empty');
    driven = await start(shop);
    for (const scenario of [mine, mums]) {
      shop.play(scenario);
      const list = await driven.open(LIST);
      await orderChips(driven, list, scenario.orders.length);
      await list.close();
    }
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  test('each order is stored with its account, of which nothing can be read', async () => {
    const stored = await driven.inExtension(storedOrders);
    const accounts = stored.map(({ id, account }) => [id.slice(-4), account ?? ''] as const);
    expect(new Set(accounts.map(([, account]) => account)).size).toBe(2);
    expect(new Set(accounts.map(String)).size).toBe(2);
    for (const [, account] of accounts) expect(account).toMatch(/^[0-9a-f]{16}$/);
  });

  test('the popup lists all, narrows to one and lets it be named; the badge counts on', async () => {
    await untilBadge();
    popup = await driven.openOwn('/popup.html');
    await says(popup, 'Account 2');
    await untilRows(5);
    await pressButton(popup, 'Account 2');
    await says(popup, '3 orders of other accounts and shops are not listed');
    await untilRows(2);
    await pressButton(popup, 'Name this account');
    await until(
      () => popup.evaluate(() => document.querySelector('[name=name]') !== null),
      Boolean,
    );
    await popup.type('[name=name]', 'Mum’s');
    await pressButton(popup, 'Save');
    await says(popup, 'Rename this account', 'Mum’s');
    await untilBadge();
    await popup.close();
    // A popup that opens shows everything.
    popup = await driven.openOwn('/popup.html');
    await says(popup, 'Mum’s');
    await untilRows(5);
    await popup.close();
  });

  test.each(schemes)('axe finds nothing serious, %s', async (value) => {
    popup = await driven.openOwn('/popup.html');
    await popup.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await pressButton(popup, 'Mum’s');
    await pressButton(popup, 'Rename this account');
    await until(
      () => popup.evaluate(() => document.querySelector('[name=name]') !== null),
      Boolean,
    );
    expect(await findings(popup)).toEqual([]);
    await popup.close();
  });
});
