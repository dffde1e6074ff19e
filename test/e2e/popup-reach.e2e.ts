import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scenarioNamed } from '../shop/scenarios/all';
import { type Shop, startShop } from '../shop/shop';
import { localeWords } from '../tools/locale-words';
import { addOrder } from './add-order';
import { findings } from './axe-findings';
import type { BrowserUnderTest } from './browser-under-test';
import { openToCheck, pressGo } from './check-run';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { badgeText } from './stored';
import { dayFromNow, pageText, pressButton, says } from './typing';
import { until } from './until';

const words = localeWords();
const twelve = scenarioNamed('check-twelve-en');

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('what the popup keeps within reach, in %s', (_name, start) => {
  let shop: Shop;
  let driven: BrowserUnderTest & { browser(): Browser };

  beforeAll(async () => {
    shop = await startShop(twelve);
    driven = await start(shop);
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  test('an order whose claim is over, folded away, as long as another route is open', async () => {
    const form = await addOrder(driven, {
      marketplace: 'aliexpress',
      'order-id': '8200000000000077',
      title: 'A folding lamp',
      placed: dayFromNow(-60),
      paid: dayFromNow(-60),
      delivered: dayFromNow(-40),
      paidWith: 'PayPal',
    });
    await says(form, 'A folding lamp');
    await form.close();
    const popup = await driven.openOwn('/popup.html');
    await says(popup, words.say('popupNoneOpen'), words.count('popupGroupBeyond', 1));
    expect(await pageText(popup)).not.toContain('A folding lamp');
    expect(await driven.inExtension(badgeText)).toBe('');
    await popup.$eval('.group-fold summary', (fold) => fold.click());
    await says(popup, 'A folding lamp');
    await pressButton(popup, 'A folding lamp');
    await says(popup, words.say('routeName_pay_paypal'));
    expect(await findings(popup)).toEqual([]);
    await pressButton(popup, words.say('actionSettled'));
    await says(popup, words.say('actionSettledDone'));
    await popup.close();
  });

  test('a check that runs in some tab, and the way to that tab', async () => {
    const list = await openToCheck(driven, twelve);
    const popup = await driven.openOwn('/popup.html');
    await says(popup, words.count('checkOnList', twelve.orders.length, 'AliExpress'));
    await pressGo(driven, list, twelve.orders.length);
    await popup.bringToFront();
    const line = (done: number) =>
      words.say('checkRunsAt', done, twelve.orders.length, 'AliExpress');
    await until(
      () => pageText(popup),
      (text) => /Checking your AliExpress orders: \d+ of 12/.test(text),
    );
    // It counts up by itself.
    await says(popup, line(2));
    expect(await findings(popup)).toEqual([]);
    await pressButton(popup, words.say('checkShow'));
    await until(
      () => list.evaluate(() => document.visibilityState),
      (state) => state === 'visible',
    );
    await driven.press(list, null, words.say('actionCancel'));
    await until(
      () => pageText(popup),
      (text) => !text.includes('Checking your') && text.includes('on the AliExpress order list'),
    );
    await popup.close();
    await list.close();
  });
});
