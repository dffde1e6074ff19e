import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Shop, startShop } from '../shop/shop';
import { addOrder } from './add-order';
import { findings } from './axe-findings';
import type { BrowserUnderTest } from './browser-under-test';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { forgetOrders } from './forget-orders';
import { badgeText } from './stored';
import { dayFromNow, pressButton, says } from './typing';

describe.each([
  ['Chromium', startChromium, ['light', 'dark']],
  // Nobody can tell Firefox from here to be dark.
  ['Firefox', startFirefox, ['light']],
] as const)('routes beyond the shop in %s', (_name, start, schemes) => {
  let shop: Shop;
  let driven: BrowserUnderTest & { browser(): Browser };
  let page: Page;
  const part = () =>
    page.$eval('.routes-body', (body) => body.closest('section')?.textContent ?? '');

  /** An order whose limits at the shop are both over since 25 days. */
  const openOver = async (more: { readonly paidWith?: string } = {}) => {
    page = await addOrder(driven, {
      marketplace: 'aliexpress',
      'order-id': '8200000000000077',
      title: 'A folding lamp',
      placed: dayFromNow(-60),
      paid: dayFromNow(-60),
      delivered: dayFromNow(-40),
      ...more,
    });
    await says(page, 'Added');
  };
  const liveIn = async (country: string) => {
    const options = await driven.openOwn('/dashboard.html#/settings');
    await says(options, 'Where you live');
    await options.select('select:has(option[value=DE])', country);
    await says(options, 'Saved');
    await options.close();
  };

  beforeAll(async () => {
    shop = await startShop('empty');
    driven = await start(shop);
  });
  beforeEach(() => forgetOrders(driven));
  afterEach(async () => {
    if (!page.isClosed()) await page.close();
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  test('an order that is over asks how it was paid; the answer opens its route, until it is taken back', async () => {
    await openOver();
    await says(page, 'How did you pay for this order?');
    await page.select('.routes-body select', 'PayPal');
    await pressButton(page, 'Use this');
    await says(page, 'Paid with PayPal, you said.');
    await says(page, 'PayPal: open a dispute');
    const text = await part();
    expect(text).toContain('The dates of AliExpress are over. These ways may still be open.');
    expect(text).toContain('180 days after payment · Source: PayPal user agreement');
    expect(text).toContain('escalate it to a claim within 20 days');
    await pressButton(page, 'Take back');
    await says(page, 'How did you pay for this order?');
    expect(await part()).not.toContain('PayPal: open a dispute');
  });

  test('it is in no badge', async () => {
    await openOver({ paidWith: 'PayPal' });
    await says(page, 'PayPal: open a dispute');
    expect(await driven.inExtension(badgeText)).toBe('');
  });

  test('where one lives is said in the settings, and the open page follows', async () => {
    await openOver();
    // A withdrawal counts from the delivery: the settings alone open it.
    await page.waitForSelector('.routes-body');
    expect(await part()).not.toContain('European Union');
    await liveIn('DE');
    await says(page, 'European Union: withdraw from the purchase');
    expect(await part()).toContain('safe day');
  });

  test('in the United States the places to hand in a return are shown instead', async () => {
    await openOver();
    await liveIn('US');
    await says(page, 'Where to hand in a return');
    const text = await part();
    expect(text).toContain('USPS (United States)');
    expect(text).not.toContain('European Union');
  });

  test.each(schemes)('axe finds nothing serious, %s, on a phone', async (scheme) => {
    await liveIn('US');
    await openOver({ paidWith: 'PayPal' });
    await says(page, 'PayPal: open a dispute', 'Where to hand in a return');
    const emulated = [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ];
    if (driven.name === 'chromium') await page.emulateMediaFeatures(emulated);
    await page.setViewport({ width: 400, height: 800 });
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
      false,
    );
  });

  test('the popup folds the routes of an open order away, below what comes first', async () => {
    await liveIn('US');
    page = await addOrder(driven, {
      marketplace: 'aliexpress',
      'order-id': '8200000000000078',
      title: 'Wool gloves',
      placed: dayFromNow(-20),
      paid: dayFromNow(-20),
      delivered: dayFromNow(-3),
      paidWith: 'Visa',
    });
    await says(page, 'Wool gloves');
    const popup = await driven.openOwn('/popup.html');
    await says(popup, 'Wool gloves');
    await pressButton(popup, 'Wool gloves');
    await says(popup, 'Beyond the shop: 1 way');
    expect(await popup.$eval('details', (fold) => fold.open)).toBe(false);
    await popup.$eval('details', (fold) => {
      fold.open = true;
    });
    await says(popup, 'ends your dispute with AliExpress: use that one first');
    expect(await findings(popup)).toEqual([]);
    await popup.close();
  });

  test('nothing was asked of any network', () => {
    expect(shop.served).toEqual([]);
  });
});
