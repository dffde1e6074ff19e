import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Shop, startShop } from '../shop/shop';
import type { BrowserUnderTest } from './browser-under-test';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { says } from './typing';
import { until } from './until';

declare const chrome: {
  action: {
    getTitle(which: object): Promise<string>;
    setTitle(what: { title: string }): Promise<void>;
  };
  runtime: { sendMessage(message: object): Promise<unknown> };
};

const choose = (settings: Page, tag: string) =>
  settings.evaluate((wanted) => {
    const field = [...document.querySelectorAll('select')].find((each) =>
      [...each.options].some(({ value }) => value === wanted),
    );
    if (!field) throw new Error(`${wanted} is not offered`);
    field.value = wanted;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, tag);

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('another language than the browser’s in %s', (_name, start) => {
  let shop: Shop;
  let driven: BrowserUnderTest;
  let settings: Page;
  const title = () => driven.inExtension(() => chrome.action.getTitle({}));

  beforeAll(async () => {
    shop = await startShop('empty');
    driven = await start(shop);
    settings = await driven.openOwn('/dashboard.html#/settings');
    await says(settings, 'Language of ClaimClock');
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  test('is spoken at once by the page that is open and by the toolbar button', async () => {
    await choose(settings, 'de');
    await says(settings, 'Einstellungen');
    await until(
      () => settings.evaluate(() => document.documentElement.lang),
      (tag) => tag.startsWith('de'),
    );
    await until(title, (text) => text.includes('keine bekannte Frist'));
  });

  test('is spoken by the background that starts next', async () => {
    await driven.inExtension(() => chrome.action.setTitle({ title: '-' }));
    await driven.stopBackground();
    // Whatever a page of the extension sends wakes it; Firefox never says that such a page was loaded again.
    await settings.evaluate(() => void chrome.runtime.sendMessage({ type: '-' }).catch(() => {}));
    await until(title, (text) => text.includes('keine bekannte Frist'));
  });

  test('is no longer spoken when the browser’s own is chosen again', async () => {
    await choose(settings, '');
    await says(settings, 'Language of ClaimClock');
    await until(title, (text) => /^ClaimClock: (?:no claim|\d)/.test(text));
  });
});
