import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { urgencies } from '../shop/scenarios/urgencies';
import { type Shop, startShop } from '../shop/shop';
import { addOrder } from './add-order';
import { findings } from './axe-findings';
import { type BrowserUnderTest, LIST } from './browser-under-test';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { forgetOrders } from './forget-orders';
import { orderChips } from './order-chips';
import { pageAt } from './page-at';
import { badgeText, noQuietHours, storedOrders } from './stored';
import { dayFromNow, pressButton, says, turnedTo, typeInto } from './typing';
import { until } from './until';

const TEMU = 'PO-211-10700000000000001';
const KEY = `temu:${TEMU}`;

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('orders by hand in %s', (_name, start) => {
  let shop: Shop;
  let driven: BrowserUnderTest & { browser(): Browser };
  let page: Page;
  const stored = (id: string) =>
    driven.inExtension(storedOrders).then((all) => all.find((order) => order.id === id));
  const badge = (wanted: string) =>
    until(
      () => driven.inExtension(badgeText),
      (text) => text === wanted,
    );
  const save = () => page.$eval('.edit button[type=submit]', (button) => button.click());
  const newOrder = async () => {
    page = await driven.openOwn('/dashboard.html#/new');
    await until(() => page.evaluate(() => document.querySelector('form') !== null), Boolean);
  };

  /** A lamp that was ordered 84 days ago: 90 days leave about six. */
  const addLamp = async () => {
    page = await addOrder(driven, {
      marketplace: 'temu',
      'order-id': TEMU,
      title: 'A folding lamp',
      placed: dayFromNow(-84),
      total: '31.90',
      'total-currency': 'eur',
    });
    await says(page, 'Added');
    await badge('1');
  };
  /** An order of another shop, with four days left. */
  const addOther = async () => {
    page = await addOrder(driven, {
      marketplace: 'other',
      store: 'Lamps of Lisbon',
      statedEnd: dayFromNow(4),
      link: 'https://lamps.example/order/7',
    });
    await says(page, 'Added');
    await badge('1');
  };

  beforeAll(async () => {
    shop = await startShop('empty');
    driven = await start(shop);
    await driven.inExtension(noQuietHours);
  });
  beforeEach(() => forgetOrders(driven));
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  test('what cannot be is said, and nothing typed is lost; corrected, it is added, and badge and popup have it', async () => {
    const delivered = dayFromNow(-90);
    await newOrder();
    await typeInto(page, {
      marketplace: 'temu',
      'order-id': TEMU,
      title: 'A folding lamp',
      placed: dayFromNow(-84),
      delivered,
      link: 'http://shop.example/order',
      total: '31.90',
      'total-currency': 'eur',
    });
    await pressButton(page, 'Add this order');
    await says(page, 'This cannot be before “Ordered on”');
    await says(page, 'Only https addresses can be saved');
    const typed = await page.$eval('form [name=delivered]', (field) => Reflect.get(field, 'value'));
    expect(typed).toBe(delivered);
    expect(await stored(TEMU)).toBeUndefined();
    await typeInto(page, { delivered: '', link: '' });
    // Placed 84 days ago: 90 days leave about six.
    await pressButton(page, 'Add this order');
    await says(page, 'Added');
    await turnedTo(page, `#/orders/${KEY}`);
    await badge('1');
    expect((await stored(TEMU))?.facts.total?.[0]).toMatchObject({
      from: 'user',
      value: { amount: '31.90', currency: 'EUR' },
    });
    const popup = await driven.openOwn('/popup.html');
    await says(popup, 'A folding lamp', '1 claim closes');
    await popup.close();
  });

  test('30 February, typed on the keyboard, is not taken for nothing', async () => {
    const blank = await driven.openOwn('/dashboard.html#/new');
    await until(
      () => blank.evaluate(() => document.querySelector('#manual-paid') !== null),
      Boolean,
    );
    await blank.$eval('details:has(#manual-paid)', (folded) => folded.setAttribute('open', ''));
    await blank.focus('#manual-paid');
    // Month, day and year, as the browser under test asks for them.
    await blank.keyboard.type('02302026');
    await pressButton(blank, 'Add this order');
    await says(blank, 'There is no such day');
    await blank.close();
  });

  test('the same number opens that order and changes nothing', async () => {
    await addLamp();
    const before = await stored(TEMU);
    await newOrder();
    await typeInto(page, { marketplace: 'temu', 'order-id': TEMU, title: 'Another lamp' });
    await pressButton(page, 'Add this order');
    await says(page, 'This order is known already');
    await says(page, 'A folding lamp');
    expect(await stored(TEMU)).toEqual(before);
  });

  test('a date is corrected, and what was said is taken back', async () => {
    await addLamp();
    await pressButton(page, 'Correct: Ordered on');
    await until(() => page.evaluate(() => document.querySelector('.edit') !== null), Boolean);
    await typeInto(page, { placed: dayFromNow(-20) });
    await says(page, 'With this:');
    await badge('1');
    await save();
    await says(page, 'Saved');
    await badge('');
    await pressButton(page, 'Take back what you said: Ordered on');
    await says(page, 'Taken back');
    expect((await stored(TEMU))?.facts.placed).toBeUndefined();
  });

  test('an order of another shop counts to the end that was typed; removed, it comes back', async () => {
    await addOther();
    await says(page, 'The last day that you typed');
    await pressButton(page, 'Delete');
    await says(page, '1 order deleted.');
    await badge('');
    await pressButton(page, 'Undo');
    await says(page, 'Undone: 1 order deleted.');
    await badge('1');
  });

  test('a number without a known form is kept as it is, and no carrier is chosen', async () => {
    await addOther();
    await page.waitForSelector('#manual-choose');
    await page.select('#manual-choose', 'trackingNumbers');
    await until(() => page.evaluate(() => document.querySelector('.edit') !== null), Boolean);
    await typeInto(page, { trackingNumbers: 'my own 7/b' });
    await says(page, 'my own 7/b: no carrier with numbers like this is known');
    await save();
    await says(page, 'Saved');
    const all = await driven.inExtension(storedOrders);
    const other = all.find(({ marketplace }) => marketplace === 'other');
    expect(other?.facts.trackingNumbers?.[0]?.value).toEqual(['my own 7/b']);
    expect(other?.facts.carrier).toBeUndefined();
  });

  test('nothing was asked of any network', () => {
    expect(shop.served).toEqual([]);
  });

  test('the timeline on the shop’s page leads to the facts of its order', async () => {
    shop.play(urgencies);
    const list = await driven.open(LIST);
    const [first] = await orderChips(driven, list, 10);
    const id = first?.order ?? '';
    await driven.press(list, id, '');
    await driven.press(list, id, 'Correct a fact');
    page = await pageAt(driven.browser(), `/dashboard.html#/orders/aliexpress:${id}`);
    await says(page, 'Ordered on');
    await says(page, 'order list');
    await page.close();
    await list.close();
  });

  test.each(['light', 'dark'])(
    'axe finds nothing serious, %s; nothing is wider than a phone',
    async (scheme) => {
      const looksGood = async () => {
        if (driven.name === 'chromium')
          await page.emulateMediaFeatures([
            { name: 'prefers-color-scheme', value: scheme },
            { name: 'prefers-reduced-motion', value: 'reduce' },
          ]);
        await page.setViewport({ width: 400, height: 800 });
        expect(await findings(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)).toBe(
          false,
        );
        await page.close();
      };
      await addLamp();
      await pressButton(page, 'Correct: What you bought');
      await page.waitForSelector('.edit');
      await looksGood();
      await newOrder();
      await typeInto(page, { trackingNumbers: '123456789012', total: 'x' });
      await pressButton(page, 'Add this order');
      await says(page, '2 fields need another look');
      await looksGood();
    },
  );
});
