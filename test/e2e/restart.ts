import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Shop, startShop } from '../shop/shop';
import { TEMU_ORDERS } from '../shop/temu/temu';
import { orderChips } from './order-chips';
import { type AskedBrowser, registered, switchSite } from './site-switch';
import { storedOrders } from './stored';
import { says } from './typing';
import { until } from './until';

const TEMU = 'https://www.temu.com/bgt_orders.html';
const DHGATE = 'https://m.dhgate.com/mydhgate/order/orderlist.html?rft=4';
const FIRST_PAGE = 3;
const TEMU_SCRIPTS = 'temu-detail,temu-list,temu-page-data,temu-shopping';

/** Sites that were switched on stay so when the browser is closed and started again. */
export function describeRestart(name: string, start: (shop: Shop) => Promise<AskedBrowser>) {
  describe(`a new start of ${name}`, () => {
    let shop: Shop;
    let driven: AskedBrowser;

    beforeAll(async () => {
      shop = await startShop('empty');
      driven = await start(shop);
    });
    afterAll(async () => {
      await driven?.close();
      await shop?.close();
    });
    const untilScripts = () =>
      until(
        () => driven.inExtension(registered),
        (ids) => ids.join() === TEMU_SCRIPTS,
      );

    test('a site that was switched on keeps its scripts, and they run without a click', async () => {
      const settings = await driven.openOwn('/dashboard.html#/settings');
      const temu = { site: 'Temu', origin: 'https://*.temu.com/*', on: true };
      await switchSite(driven, settings, temu);
      await untilScripts();
      await driven.restart();
      await untilScripts();
      expect(await driven.inExtension(storedOrders)).toEqual([]);

      const list = await driven.open(TEMU);
      const chips = await orderChips(driven, list, FIRST_PAGE);
      const ids = TEMU_ORDERS.slice(0, FIRST_PAGE).map(({ id }) => id);
      expect(chips.map(({ order }) => order)).toEqual(ids);
      // The listener in the page's world runs too.
      await until(
        () => driven.inExtension(storedOrders),
        (orders) =>
          orders.length === FIRST_PAGE &&
          orders.every(({ facts }) => facts.placed?.some(({ from }) => from === 'list-data')),
      );
      await list.close();
    });

    test('a site that was not stays untouched', async () => {
      const list = await driven.open(DHGATE);
      await says(list, 'Order Number');
      // Where something of ours runs, it had its time by now.
      await orderChips(driven, await driven.open(TEMU), FIRST_PAGE);
      expect(await driven.hosts(list)).toEqual([]);
      expect(await driven.inExtension(storedOrders)).toHaveLength(FIRST_PAGE);
    });
  });
}
