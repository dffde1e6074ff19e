import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journey } from '../shop/scenarios/states';
import { type Shop, startShop } from '../shop/shop';
import { noteGone } from '../soak/in-extension';
import { localeWords } from '../tools/locale-words';
import { type BrowserUnderTest, detailOf, LIST } from './browser-under-test';
import { untilBar } from './check-run';
import { chipsSettled } from './chips-settled';
import { layoutShift, watchLayout } from './layout-shift';
import { orderChips } from './order-chips';
import { untilInLine } from './own-page';
import { givenNotices } from './stage';
import { alarms, badgeText, noQuietHours, noticeIds, ringNow, storedOrders } from './stored';
import { until } from './until';

const words = localeWords();
const [stated, unchecked] = journey.orders;
const STATED = stated?.id ?? '';

/** Everything a user does with it, one step after the other, in one browser. */
export function describeJourney(name: string, start: (shop: Shop) => Promise<BrowserUnderTest>) {
  describe(`the built extension in ${name}`, () => {
    let shop: Shop;
    let driven: BrowserUnderTest;
    let list: Page;
    /** A page of the extension that stays open until the browser ends. */
    let own: Page;
    /** The badge follows what is stored, after it. */
    const untilBadge = (wanted: string) =>
      until(
        () => driven.inExtension(badgeText),
        (text) => text === wanted,
      );
    const chipOf = async (id: string) =>
      (await driven.hosts(list)).find(({ order }) => order === id)?.text ?? '';

    beforeAll(async () => {
      shop = await startShop(journey);
      driven = await start(shop);
      own = await driven.openOwn('/dashboard.html#/settings');
      await own.evaluate(noQuietHours);
      await own.evaluate(noteGone);
    });
    afterAll(async () => {
      await driven?.close();
      await shop?.close();
    });

    test('a first visit shows a date on every card, and nothing on the page moves', async () => {
      list = await driven.open('https://www.aliexpress.com/');
      await watchLayout(list);
      await list.goto(LIST);
      const seen = await orderChips(driven, list, 10);
      expect(new Set(seen.map(({ order }) => order)).size).toBe(10);
      expect(seen.filter(({ text }) => text.includes('«'))).toEqual([]);
      expect(await chipOf(STATED)).toMatch(/^Check your last day to claim: /);
      if (driven.name === 'chromium') expect(await layoutShift(list)).toBe(0);
    });

    test('“View orders” and tabs are followed, and a page that draws itself anew', async () => {
      await list.$eval('.order-more button', (more) => more.click());
      await orderChips(driven, list, 14);
      await list.evaluate(() => document.querySelectorAll<HTMLElement>('[role=tab]')[4]?.click());
      const ended = journey.orders.filter(({ status }) => status === 'cancelled');
      const seen = await orderChips(driven, list, ended.length);
      expect(seen.map(({ order }) => order)).toEqual(ended.map(({ id }) => id));
      await list.evaluate(() => document.querySelectorAll<HTMLElement>('[role=tab]')[0]?.click());
      await orderChips(driven, list, 10);
      await list.evaluate(() => Reflect.get(window, 'shop').rerender());
      await orderChips(driven, list, 10);
      expect(await list.evaluate(() => document.querySelectorAll('.order-item').length)).toBe(10);
    });

    test('every order is stored once, and the badge counts what closes soon', async () => {
      const stored = await until(
        () => driven.inExtension(storedOrders),
        (orders) => orders.length === 14,
      );
      expect(stored.map(({ id }) => id).sort()).toEqual(journey.orders.map(({ id }) => id).sort());
      // Placed 56 days ago: 60 days of protection leave about four.
      await untilBadge('1');
    });

    test('the date that the order’s page states takes the estimate’s place', async () => {
      const detail = await driven.open(detailOf(STATED));
      await until(
        () => driven.hosts(detail),
        ([panel]) => panel?.text.includes('Refund if no delivery before') === true,
      );
      await detail.close();
      // The list that is still open learns of it without being loaded again.
      const seen = await until(
        () => chipOf(STATED),
        (text) => text.startsWith('Claim by'),
      );
      expect(seen).toContain('2 days left');
      expect(seen).toContain('Refund if no delivery before');
      await untilBadge('2');
    });

    test('the popup lists the most urgent order first; snoozing can be taken back', async () => {
      const popup = await driven.openOwn('/popup.html');
      const rows = () => popup.$$eval('li', (all) => all.map((row) => row.textContent ?? ''));
      const listed = await until(rows, (texts) => texts.length > 1);
      // What rests on a maximum may end before it, and so comes before a date that is printed (lib/core/README.md
      // §3.8).
      for (const [at, order] of [unchecked, stated].entries())
        expect(listed[at]).toContain(order?.items[0]?.title.slice(0, 12));
      const press = (name: string) =>
        popup.evaluate((wanted) => {
          const all = [...document.querySelectorAll('button')];
          const button = all.find(({ textContent }) => textContent?.includes(wanted));
          button?.click();
          return button !== undefined;
        }, name);
      const snoozed = async () => {
        const orders = await driven.inExtension(storedOrders);
        return orders.find(({ id }) => id === STATED)?.marks.snoozedUntil ?? null;
      };
      await popup.evaluate(() =>
        document.querySelectorAll('li')[1]?.querySelector<HTMLElement>('button')?.click(),
      );
      await until(() => press(words.say('actionSnooze')), Boolean);
      await until(() => press(words.say('actionSnoozeTomorrow')), Boolean);
      await until(snoozed, (at) => at !== null && at > Date.now());
      await until(() => press(words.say('actionUndo')), Boolean);
      await until(snoozed, (at) => at === null);
      await popup.close();
    });

    test('a warning comes when the alarm rings, once', async () => {
      await until(
        () => driven.inExtension(alarms),
        (rings) => rings.length === 1,
      );
      await driven.inExtension(ringNow);
      await until(
        () => givenNotices({ own }),
        (ids) => ids.length > 0,
      );
      const told = async () => {
        const orders = await driven.inExtension(storedOrders);
        return orders.filter((order) => order.told).map(({ id }) => id);
      };
      expect(await until(told, (ids) => ids.includes(STATED))).toContain(STATED);
      await untilInLine(own);
      const notices = await givenNotices({ own });
      await driven.inExtension(ringNow);
      await until(
        () => driven.inExtension(alarms),
        ([next]) => next !== undefined && next.scheduledTime > Date.now() + 60_000,
      );
      await untilInLine(own);
      expect(await givenNotices({ own })).toEqual(notices);
    });

    test('a background that was stopped comes back for the next page', async () => {
      await driven.stopBackground();
      await list.reload();
      await orderChips(driven, list, 10);
      await until(
        () => chipOf(STATED),
        (text) => text.includes('Claim by'),
      );
      await untilBadge('2');
    });

    test('after a new start everything is still there, and nothing is told twice', async () => {
      const before = await driven.inExtension(storedOrders);
      await driven.restart();
      await untilBadge('2');
      const after = await driven.inExtension(storedOrders);
      expect(after.map(({ id, told }) => ({ id, told }))).toEqual(
        before.map(({ id, told }) => ({ id, told })),
      );
      await until(
        () => driven.inExtension(alarms),
        (rings) => rings.length === 1,
      );
      await untilInLine(await driven.openOwn('/dashboard.html#/settings'));
      expect(await driven.inExtension(noticeIds)).toEqual([]);
    });

    test('while shopping a pill says so, until it is closed for the day', async () => {
      const shopping = await driven.open('https://www.aliexpress.com/item/1005000000000001.html');
      const [pill] = await chipsSettled(driven, shopping, 1);
      expect(pill?.text).toContain('2 claims close');
      await driven.press(shopping, null, '×');
      await until(
        () => driven.hosts(shopping),
        (hosts) => hosts.length === 0,
      );
      await shopping.close();
    });

    test('a page that is not understood says so; a login page and an empty list do not alarm', async () => {
      const page = await driven.open('https://www.aliexpress.com/');
      const untilBarOf = async (scenario: string, said: string) => {
        shop.play(scenario);
        await page.goto(LIST);
        await untilBar(driven, page, said);
      };
      await untilBarOf('changed', words.say('pageUnreadable'));
      await untilBarOf('captcha', words.say('pageBlocked'));
      shop.play('signed-out');
      await page.goto(LIST);
      expect(page.url()).toContain('login.aliexpress.com');
      shop.play(journey);
      expect(await driven.inExtension(storedOrders)).toHaveLength(14);
      await page.close();
    });

    test('no request left but the shop’s own and the browser’s', () => {
      const own =
        /^www\.aliexpress\.(?:com|us)\/(?:$|\?|p\/|shop\/|item\/)|^(?:login|acs)\.aliexpress\.com\//;
      expect(shop.served.filter((address) => !own.test(address))).toEqual([]);
      // Each page of a single order asks the shop's gateway once, and nobody else does.
      const pages = shop.served.filter((address) =>
        /\/p\/(?:order\/detail|tracking)/.test(address),
      );
      expect(shop.calls.filter(({ orderId }) => orderId !== null)).toHaveLength(pages.length);
      const browsers = /google|gstatic|mozilla|firefox/;
      expect(shop.proxy.refused.filter((line) => !browsers.test(line))).toEqual([]);
    });
  });
}
