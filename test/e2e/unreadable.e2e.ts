import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenarioNamed } from '../shop/scenarios/all';
import { type Shop, startShop } from '../shop/shop';
import { WISH_ORDERS } from '../shop/wish/wish';
import { localeWords } from '../tools/locale-words';
import { startAskedChromium } from './asked-chromium';
import { startAskedFirefox } from './asked-firefox';
import { findings } from './axe-findings';
import { type BrowserUnderTest, detailOf, LIST } from './browser-under-test';
import { untilBar } from './check-run';
import { orderChips } from './order-chips';
import { type AskedBrowser, registered, switchSite } from './site-switch';
import { noQuietHours, storedOrders } from './stored';
import { says } from './typing';
import { until } from './until';

const words = localeWords();
const WISH = 'https://www.wish.com/transaction';
const renamed = scenarioNamed('renamed-classes');
const ADD_ORDER = words.say('pageFaultAddOrder');

/** Runs in the extension: what stands behind `#` in the tabs with the page for orders by hand. */
const formsOpen = async (): Promise<string[]> => {
  const tabs = await chrome.tabs.query({ url: `${location.origin}/dashboard.html*` });
  // One that just opens has no address yet.
  return tabs.map(({ url = '' }) => url.replace(/^[^#]*/, ''));
};
const untilForm = (driven: BrowserUnderTest, hash: string) =>
  until(
    () => driven.inExtension(formsOpen),
    (open) => open.includes(hash),
  );

const BROWSERS = [
  ['Chromium', startAskedChromium],
  ['Firefox', startAskedFirefox],
] as const;

describe.each(BROWSERS)('a page of AliExpress that cannot be read, in %s', (_name, start) => {
  let shop: Shop;
  let driven: AskedBrowser & { browser(): Browser };

  beforeAll(async () => {
    shop = await startShop(renamed);
    driven = await start(shop);
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  test('its list leads to the form with the shop chosen, and nothing else', async () => {
    const page = await driven.open(LIST);
    await untilBar(driven, page, words.say('pageFaultNone'), ADD_ORDER);
    await driven.press(page, null, ADD_ORDER);
    await untilForm(driven, '#/new/aliexpress');
    await page.close();
  });

  test('the page of an order that its data has told leads to what is known of it', async () => {
    const [order] = renamed.orders;
    const page = await driven.open(detailOf(order?.id ?? ''));
    await untilBar(driven, page, words.say('pageFaultOrder'), ADD_ORDER);
    await until(
      () => driven.inExtension(storedOrders),
      (stored) => stored.some(({ id }) => id === order?.id),
    );
    await driven.press(page, null, ADD_ORDER);
    await untilForm(driven, `#/orders/aliexpress:${order?.id}`);
    await page.close();
  });

  test('an order that nobody knows is filled in by its number', async () => {
    const id = '8200000000000077';
    const page = await driven.openOwn(`/dashboard.html#/new/aliexpress/${id}`);
    const filledIn = () =>
      page.evaluate(() => ({
        shop: document.querySelector<HTMLSelectElement>('[name=marketplace]')?.value,
        id: document.querySelector<HTMLInputElement>('[name=order-id]')?.value,
      }));
    await until(filledIn, (seen) => seen.id === id && seen.shop === 'aliexpress');
    // Another shop's form takes no number of this one.
    await page.evaluate(() => {
      location.hash = '#/new/temu/8200000000000077';
    });
    await until(filledIn, (seen) => seen.id === '' && seen.shop === 'temu');
    expect(await findings(page)).toEqual([]);
    await page.close();
  });
});

describe.each(BROWSERS)('a shop of which little is known, in %s', (_name, start) => {
  let shop: Shop;
  let driven: AskedBrowser & { browser(): Browser };
  let list: Page;
  const faults = async () => {
    const popup = await driven.openOwn('/popup.html');
    await popup.waitForSelector('main[aria-busy="false"]');
    const links = await popup.$$eval('.faults a', (all) =>
      all.map((link) => link.getAttribute('href')),
    );
    await popup.close();
    return links;
  };

  beforeAll(async () => {
    shop = await startShop('empty');
    driven = await start(shop);
    await driven.inExtension(noQuietHours);
    const settings = await driven.openOwn('/dashboard.html#/settings');
    await switchSite(driven, settings, { site: 'Wish', origin: 'https://*.wish.com/*', on: true });
    await until(
      () => driven.inExtension(registered),
      (ids) => ids.includes('wish-list'),
    );
    list = await driven.open(WISH);
    await orderChips(driven, list, WISH_ORDERS.length);
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  test('says so above its orders, in their timelines and in the popup', async () => {
    await untilBar(driven, list, words.say('barWeak'));
    const [first] = WISH_ORDERS;
    await driven.press(list, first?.id ?? '', '');
    const said = words.say('weakEvidence', 'Wish');
    await until(
      () => driven.hosts(list),
      (hosts) => hosts.some(({ text }) => text.includes(said)),
    );
    const popup = await driven.openOwn('/popup.html');
    const row = await popup.waitForSelector('main[aria-busy="false"] .order-head');
    await row?.evaluate((head) => (head as HTMLElement).click());
    await says(popup, said);
    expect(await findings(popup)).toEqual([]);
    await popup.close();
  });

  test('trips when its dates are gone; the page and the popup lead to the form for it', async () => {
    await list.bringToFront();
    await list.evaluate(() => {
      const [card] = document.querySelectorAll('section');
      for (const line of card?.querySelectorAll('div') ?? [])
        if (/date/i.test(line.textContent ?? '') && line.childElementCount === 0)
          line.textContent = 'Some other words';
    });
    await untilBar(driven, list, words.count('pageFaultCards', 2, 1), ADD_ORDER);
    await driven.press(list, null, ADD_ORDER);
    await untilForm(driven, '#/new/wish');
    await until(faults, (links) => links[0] === '/dashboard.html#/new/wish');
  });

  test('read as well as it can be, it is quiet', async () => {
    await list.bringToFront();
    await list.reload();
    await orderChips(driven, list, WISH_ORDERS.length);
    await until(faults, (links) => links.length === 0);
    expect(await untilBar(driven, list, words.say('barWeak'))).not.toContain(ADD_ORDER);
  });
});

declare const chrome: {
  tabs: { query(what: { url: string }): Promise<{ url?: string }[]> };
};
