import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DHGATE_ORDERS } from '../shop/dhgate/dhgate';
import { type Shop, startShop } from '../shop/shop';
import { TEMU_ORDERS } from '../shop/temu/temu';
import { WISH_ORDERS } from '../shop/wish/wish';
import { localeWords } from '../tools/locale-words';
import { LIST } from './browser-under-test';
import { untilBar } from './check-run';
import { opensTimeline, saysItCannot, timelineShown } from './opens-timeline';
import {
  type AskedBrowser,
  registered,
  removeInBrowser,
  statusOf,
  switchSite,
} from './site-switch';
import { noQuietHours, storedOrders } from './stored';
import { says } from './typing';
import { until } from './until';

const words = localeWords();
const TEMU = 'https://www.temu.com/bgt_orders.html';
const DHGATE = 'https://m.dhgate.com/mydhgate/order/orderlist.html?rft=4';
const WISH = 'https://www.wish.com/transaction';

const isOrder = ({ order }: { order: string | null }) => order !== null;

/** Sites are switched on and off as a user does it. */
export function describeSites(name: string, start: (shop: Shop) => Promise<AskedBrowser>) {
  describe(`sites that the user switches on, in ${name}`, () => {
    let shop: Shop;
    let driven: AskedBrowser;
    let settings: Page;

    const press = (site: string, origin: string, on: boolean) =>
      switchSite(driven, settings, { site, origin, on });
    const orderHosts = async (page: Page) => (await driven.hosts(page)).filter(isOrder);

    beforeAll(async () => {
      shop = await startShop('two-orders');
      driven = await start(shop);
      await driven.inExtension(noQuietHours);
      settings = await driven.openOwn('/dashboard.html#/settings');
    });
    afterAll(async () => {
      await driven?.close();
      await shop?.close();
    });

    test('nothing runs on a site that was never switched on, and nothing of it is stored', async () => {
      const pages: Page[] = [];
      for (const [address, mark] of [
        [TEMU, 'View order details'],
        [DHGATE, 'Order Number'],
        [WISH, 'Order History'],
      ] as const) {
        const page = await driven.open(address);
        await says(page, mark);
        pages.push(page);
      }
      // Where something of ours runs, it had its time once it has spoken on a page that came later.
      shop.play('captcha');
      const list = await driven.open(LIST);
      await untilBar(driven, list, words.say('pageBlocked'));
      shop.play('two-orders');
      for (const page of pages) expect(await driven.hosts(page)).toEqual([]);
      for (const page of [...pages, list]) await page.close();
      expect(await driven.inExtension(registered)).toEqual([]);
      expect(await driven.inExtension(storedOrders)).toEqual([]);
    });

    test('the popup hints at them, until that is closed for good', async () => {
      const popup = await driven.openOwn('/popup.html');
      const hint = () => popup.evaluate(() => document.querySelector('.sites-hint')?.textContent);
      const seen = await until(hint, (text) => text !== undefined);
      expect(seen).toContain('Temu, Wish, or DHgate');
      await popup.evaluate(() =>
        document.querySelector<HTMLElement>('.sites-hint button')?.click(),
      );
      await until(hint, (text) => text === undefined);
      await popup.close();
      const again = await driven.openOwn('/popup.html');
      await until(
        () => again.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy')),
        (busy) => busy === 'false',
      );
      expect(await again.evaluate(() => document.querySelector('.sites-hint'))).toBeNull();
      await again.close();
    });

    test('a click switches a site on, and pages that are open already get their chips', async () => {
      const open = await driven.open(TEMU);
      await says(open, 'View more');
      await press('Temu', 'https://*.temu.com/*', true);
      const ids = await until(
        () => driven.inExtension(registered),
        (found) => found.length > 0,
      );
      expect(ids).toEqual(['temu-detail', 'temu-list', 'temu-page-data', 'temu-shopping']);
      await open.bringToFront();
      const seen = await until(
        () => orderHosts(open),
        (hosts) => hosts.filter(({ text }) => text).length === 3,
      );
      expect(seen.map(({ order }) => order)).toEqual(TEMU_ORDERS.slice(0, 3).map(({ id }) => id));
      await opensTimeline(driven, open, TEMU_ORDERS[0]?.id ?? '');
      await open.close();
    });

    test('its list is read from its nodes and its data, and “View more” is followed', async () => {
      const list = await driven.open(TEMU);
      await until(
        () => orderHosts(list),
        (hosts) => hosts.filter(({ text }) => text).length === 3,
      );
      await list.evaluate(() => document.querySelector<HTMLElement>('[data-more]')?.click());
      await until(
        () => orderHosts(list),
        (hosts) => hosts.filter(({ text }) => text).length === 4,
      );
      const stored = await until(
        () => driven.inExtension(storedOrders),
        (orders) =>
          orders.length === 4 &&
          orders.every(({ facts }) => facts.placed?.some(({ from }) => from === 'list-data')),
      );
      expect(stored.map(({ key }) => key).sort()).toEqual(
        TEMU_ORDERS.map(({ id }) => `temu:${id}`),
      );
      await list.close();
    });

    test('the page of one of its orders shows the timeline', async () => {
      const [first] = TEMU_ORDERS;
      const detail = await driven.open(
        `https://www.temu.com/bgt_order_detail.html?parent_order_sn=${first?.id}`,
      );
      // The chip is there at once, the rest once the page is idle.
      const [panel] = await timelineShown(driven, detail);
      expect(panel?.text).toContain('Temu');
      await detail.close();
    });

    test('orders of four marketplaces stand in one list by urgency, each with its own rules', async () => {
      await press('DHgate', 'https://m.dhgate.com/*', true);
      await press('Wish', 'https://*.wish.com/*', true);
      for (const [address, count] of [
        [DHGATE, DHGATE_ORDERS.length],
        [WISH, WISH_ORDERS.length],
        [LIST, 2],
      ] as const) {
        const page = await driven.open(address);
        await until(
          () => orderHosts(page),
          (hosts) => hosts.filter(({ text }) => text).length === count,
        );
        await page.close();
      }
      const orders = await until(
        () => driven.inExtension(storedOrders),
        (all) =>
          all
            .filter(({ marketplace }) => marketplace === 'dhgate')
            .every(({ facts }) => facts.placed?.some(({ from }) => from === 'list-data')),
      );
      expect([...new Set(orders.map(({ marketplace }) => marketplace))].sort()).toEqual([
        'aliexpress',
        'dhgate',
        'temu',
        'wish',
      ]);
      const popup = await driven.openOwn('/popup.html');
      const rows = await until(
        () => popup.$$eval('li', (all) => all.map((row) => row.textContent ?? '')),
        (texts) => texts.length >= 8,
      );
      const at = (title: string) => rows.findIndex((row) => row.includes(title));
      // DHgate's 90 days run from the shipment, at the earliest from the order: two are left. Temu's 90 leave five,
      // Wish's 30 after the last promised day eight.
      const [dhgate, temu, wish] = [at('Phone case'), at('Travel mug'), at('Wall clock')];
      expect(Math.min(dhgate, temu, wish)).toBeGreaterThanOrEqual(0);
      expect([dhgate, temu, wish].toSorted((one, other) => one - other)).toEqual([
        dhgate,
        temu,
        wish,
      ]);
      await popup.close();
    });

    test('a restart of the background changes nothing', async () => {
      // Four of Temu, five of DHgate, two of Wish.
      const before = await until(
        () => driven.inExtension(registered),
        (found) => found.length === 11,
      );
      await driven.stopBackground();
      const list = await driven.open(DHGATE);
      await until(
        () => orderHosts(list),
        (hosts) => hosts.filter(({ text }) => text).length === DHGATE_ORDERS.length,
      );
      expect(await driven.inExtension(registered)).toEqual(before);
      await list.close();
    });

    test('switched off, its scripts are gone at the next load and its orders stay', async () => {
      const stored = (await driven.inExtension(storedOrders)).length;
      const list = await driven.open(TEMU);
      await until(
        () => orderHosts(list),
        (hosts) => hosts.length === 3,
      );
      await press('Temu', 'https://*.temu.com/*', false);
      expect((await statusOf(settings, 'Temu')).said).toBe(words.say('siteRemoved', 'Temu'));
      await until(
        () => driven.inExtension(registered),
        (ids) => ids.every((id) => !id.startsWith('temu')),
      );
      // What is open still has its chips; what they open may not come any more, and they say so.
      await list.bringToFront();
      await saysItCannot(driven, list, TEMU_ORDERS[0]?.id ?? '');
      await list.reload();
      await says(list, 'View more');
      // By now, what may run there would have come, as it does on a site that is still on.
      const other = await driven.open(DHGATE);
      await until(
        () => orderHosts(other),
        (hosts) => hosts.filter(({ text }) => text).length === DHGATE_ORDERS.length,
      );
      await other.close();
      expect(await driven.hosts(list)).toEqual([]);
      expect((await driven.inExtension(storedOrders)).length).toBe(stored);
      await list.close();
    });

    test('what is taken away in the browser itself counts as well', async () => {
      expect(await driven.inExtension(removeInBrowser, 'https://*.wish.com/*')).toBe(true);
      await until(
        () => driven.inExtension(registered),
        (ids) => ids.every((id) => id.startsWith('dhgate')),
      );
      await until(
        () => statusOf(settings, 'Wish'),
        ({ on }) => !on,
      );
    });
  });
}
