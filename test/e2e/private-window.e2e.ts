import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { twoOrders } from '../shop/scenarios/states';
import { type Shop, startShop } from '../shop/shop';
import { localeWords } from '../tools/locale-words';
import { type BrowserUnderTest, detailOf, LIST } from './browser-under-test';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { orderChips } from './order-chips';
import { pageAt } from './page-at';
import { badgeText, storedOrders } from './stored';
import { says } from './typing';
import { until } from './until';

const words = localeWords();

/**
 * Runs in the extension: opens a private window with this page, one of the extension's own when the address has no
 * host.
 */
const openPrivately = (url: string) => chrome.windows.create({ url, incognito: true });

/** Runs in the extension: closes whatever is private, and tells whether anything still is. */
const closePrivate = async (): Promise<boolean> => {
  const all = (await chrome.windows.getAll()).filter(({ incognito }) => incognito);
  for (const { id } of all) await chrome.windows.remove(id).catch(() => {});
  return all.length > 0;
};

/** Runs in a page of the extension: adds an order as the page's form does, without the form. */
const addOrder = async (): Promise<string> => {
  const facts = { title: 'A folding lamp', placed: '2026-01-02' };
  const data = { marketplace: 'other', id: null, store: 'Lamps', facts };
  const message = { id: 1, type: 'addOrder', data, timestamp: Date.now() };
  return JSON.stringify(await chrome.runtime.sendMessage(message));
};

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('a private window in %s', (name, start) => {
  let shop: Shop;
  let driven: BrowserUnderTest & { browser(): Browser };

  beforeAll(async () => {
    shop = await startShop(twoOrders);
    driven = await start(shop, { privateWindows: true });
  });
  // A new tab would open in the one that is still there.
  afterEach(async () => {
    await until(
      () => driven.inExtension(closePrivate),
      (isOpen) => !isOpen,
    );
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });
  const privatePage = async (address: string): Promise<Page> => {
    await driven.inExtension(openPrivately, address);
    return pageAt(driven.browser(), address);
  };
  const nothingIsStored = async () => {
    expect(await driven.inExtension(storedOrders)).toEqual([]);
    expect(await driven.inExtension(badgeText)).toBe('');
  };

  test('the shop’s page shows dates and leaves nothing behind', async () => {
    const page = await privatePage(LIST);
    const [first] = await orderChips(driven, page, 2);
    // Whatever the page told by itself was answered before this is.
    await driven.press(page, first?.order ?? null, '');
    await until(
      () => driven.hosts(page),
      (hosts) => hosts.some(({ text }) => text.includes(words.say('timelineReadOnly'))),
    );
    await nothingIsStored();
  });

  test('an order’s page says that it can only be read there, and why', async () => {
    const [order] = twoOrders.orders;
    const page = await privatePage(detailOf(order?.id ?? ''));
    const [panel] = await until(
      () => driven.hosts(page),
      (hosts) => hosts.some(({ text }) => text.includes(words.say('timelineReadOnly'))),
    );
    expect(panel?.text).toContain(words.say('barPrivateWindow'));
    expect(panel?.text).not.toContain(words.say('actionCorrect'));
    await nothingIsStored();
  });

  // Chromium opens pages of an extension in ordinary windows alone.
  const typing = async () => {
    const page = await privatePage('/dashboard.html#/new');
    await says(page, words.say('orderPagePrivate'));
    expect(await page.evaluate(() => document.querySelector('form'))).toBeNull();
    expect(await page.evaluate(addOrder)).toContain('not from a private window');
    await nothingIsStored();
  };
  if (name === 'Firefox') test('what is typed there is not stored either', typing);

  const reading = async () => {
    for (const address of ['/popup.html', '/dashboard.html#/orders']) {
      const page = await privatePage(address);
      await says(page, words.say('privateReadOnly'));
      await page.close();
    }
  };
  if (name === 'Firefox') test('popup and list say that orders can only be read there', reading);

  test('the same page in an ordinary window is stored: the reading itself works', async () => {
    const ordinary = await driven.open(LIST);
    await orderChips(driven, ordinary, 2);
    await until(
      () => driven.inExtension(storedOrders),
      (orders) => orders.length === 2,
    );
  });
});

declare const chrome: {
  windows: {
    create(what: object): Promise<unknown>;
    getAll(): Promise<readonly { id: number; incognito: boolean }[]>;
    remove(id: number): Promise<void>;
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
};
