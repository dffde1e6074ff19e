import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { FactName, From } from '../../lib/core/facts/fact';
import {
  ORDER_DETAIL,
  ORDER_LIST,
  TRACKING,
} from '../../lib/marketplaces/aliexpress/page-data/apis';
import { scenarioNamed } from '../shop/scenarios/all';
import { type Shop, startShop } from '../shop/shop';
import { type BrowserUnderTest, detailOf, LIST, trackingOf } from './browser-under-test';
import { askClient, imitate, longAnswers, received, traces } from './in-the-page';
import { orderChips } from './order-chips';
import { storedOrders } from './stored';
import { until } from './until';

const twelve = scenarioNamed('check-twelve-pt');
/** An order with two parcels. */
const [, order] = twelve.orders;
const ID = order?.id ?? '';

/** The text of a response without the call around it. */
const bare = (sent: string | null) => (sent ?? '').replace(/^[\w$]+\(([\s\S]*)\)$/, '$1');

/** The listener in the page's world, in the built extension. */
export function describePageData(name: string, start: (shop: Shop) => Promise<BrowserUnderTest>) {
  describe(`page data in ${name}`, () => {
    let shop: Shop;
    let driven: BrowserUnderTest;
    const failures: string[] = [];

    beforeAll(async () => {
      shop = await startShop(twelve);
      driven = await start(shop);
    });
    // One that failed leaves its own behind.
    beforeEach(() => shop.play(twelve));
    afterAll(async () => {
      await driven?.close();
      await shop?.close();
    });

    /** A page of the shop whose every uncaught failure is remembered. */
    const visit = async (url: string) => {
      const page = await driven.open('https://www.aliexpress.com/');
      page.on('pageerror', (failure) => failures.push(String(failure)));
      await page.goto(url);
      return page;
    };
    /** What this speaker said of a fact, by order. */
    const said = async (fact: FactName, from: From) => {
      const orders = await driven.inExtension(storedOrders);
      return new Map(
        orders.flatMap(({ id, facts }) => {
          const statement = facts[fact]?.find((each) => each.from === from);
          return statement ? [[id, statement.value] as const] : [];
        }),
      );
    };
    const callsSince = (start: number) =>
      shop.calls.slice(start).map(({ api, orderId, transport }) => [api, orderId, transport]);

    test('the list: JSONP and then POST reach the store, and the page got what was sent, in its order', async () => {
      const before = shop.calls.length;
      const page = await visit(LIST);
      await until(
        () => said('status', 'list-data'),
        ({ size }) => size === 10,
      );
      await page.$eval('.order-more button', (more) => more.click());
      const statuses = await until(
        () => said('status', 'list-data'),
        ({ size }) => size === 12,
      );
      expect([...statuses.keys()].sort()).toEqual(twelve.orders.map(({ id }) => id).sort());
      expect([...new Set(statuses.values())]).toEqual(['awaiting-delivery']);

      expect(callsSince(before)).toEqual([
        [ORDER_LIST, null, 'jsonp'],
        [ORDER_LIST, null, 'post'],
      ]);
      const sent = shop.calls
        .slice(before)
        .map(({ api, sent: text }) => ({ api, text: bare(text) }));
      expect(await received(page)).toEqual(sent);
      await page.close();
    });

    test('the detail page by GET, the tracking page by JSONP: dates, carrier and parcels', async () => {
      const before = shop.calls.length;
      const detail = await visit(detailOf(ID));
      const ends = await until(
        () => said('statedEnd', 'detail-data'),
        (known) => known.has(ID),
      );
      expect(ends.get(ID)).toMatchObject({ kind: 'day' });
      const tracking = await visit(trackingOf(ID));
      const carriers = await until(
        () => said('carrier', 'tracking-data'),
        (known) => known.has(ID),
      );
      expect(carriers.get(ID)).toEqual([order?.packages?.[0]?.carrier]);
      const stored = (await driven.inExtension(storedOrders)).find(({ id }) => id === ID);
      const numbers = stored?.packages?.map((parcel) => [...parcel.numbers].sort());
      expect(numbers?.sort()).toEqual(
        order?.packages?.map(({ number, originNumber }) => [number, originNumber].sort()).sort(),
      );

      expect(callsSince(before)).toEqual([
        [ORDER_DETAIL, ID, 'get'],
        [TRACKING, ID, 'jsonp'],
      ]);
      const [first, second] = shop.calls.slice(before);
      expect(await received(detail)).toEqual([{ api: ORDER_DETAIL, text: first?.sent }]);
      expect(await received(tracking)).toEqual([
        { api: TRACKING, text: bare(second?.sent ?? null) },
      ]);
      await detail.close();
      await tracking.close();
    });

    test('a script that stands in the document itself is heard too', async () => {
      const prefetched = scenarioNamed('check-twelve-ko');
      shop.play({ ...prefetched, prefetched: true });
      const page = await visit(LIST);
      await until(
        () => said('status', 'list-data'),
        (known) => prefetched.orders.slice(0, 10).every(({ id }) => known.has(id)),
      );
      await page.close();
    });

    test('nothing of ours can be seen among the page’s own', async () => {
      const page = await visit(LIST);
      await orderChips(driven, page, 10);
      const { added, native, signatures } = await traces(page);
      expect(added.sort()).toEqual(['lib', 'shop']);
      expect(native).toBe(true);
      expect(signatures).toEqual([
        ['open', 2],
        ['json', 0],
      ]);
      await page.close();
    });

    test('an answer of fifty million characters reaches the page whole, and nobody else', async () => {
      const page = await visit(LIST);
      const length = 50_000_000;
      const { got, heard } = await longAnswers(page, ORDER_DETAIL, length);
      expect(got).toEqual([length, length, length]);
      expect(heard).toHaveLength(3);
      expect(Math.max(...heard)).toBeLessThan(100_000);
      await page.close();
    });

    test('a page’s own errors stay its own, and it hears of those that nobody handles', async () => {
      // Its failures are the test's own doing: they are not remembered.
      const page = await driven.open(LIST);
      const address = `https://acs.aliexpress.com/h5/${ORDER_DETAIL}/1.0/?api=${ORDER_DETAIL}&data=%7B%7D`;
      // A script of the page: what a debugger runs is not told of its rejections.
      await page.addScriptTag({
        content: `window.outcome = { unhandled: [] };
          addEventListener('unhandledrejection', (event) => {
            event.preventDefault();
            outcome.unhandled.push(event.reason.name);
          });
          fetch('${address}')
            .then((answer) => answer.text().then(() => answer.text()))
            .catch((failure) => { outcome.twice = failure.name; });
          fetch('${address.replace('aliexpress.com', 'invalid.example')}');`,
      });
      const outcome = () => page.evaluate(() => Reflect.get(window, 'outcome'));
      const seen = await until(outcome, ({ twice, unhandled }) => twice && unhandled.length > 0);
      expect(seen).toEqual({ twice: 'TypeError', unhandled: ['TypeError'] });
      await page.close();
    });

    test('questions are put to the page’s own client, those of the list alone', async () => {
      const page = await visit(LIST);
      const before = shop.calls.length;
      const answer: unknown = JSON.parse((await askClient(page, TRACKING, ID)) ?? '');
      expect(answer).toMatchObject({ api: TRACKING, v: '1.0' });
      const writing = 'mtop.aliexpress.trade.buyer.order.operation';
      expect(await askClient(page, writing, ID)).toBeNull();
      expect(callsSince(before)).toEqual([[TRACKING, ID, 'jsonp']]);

      shop.play({ ...twelve, refuses: { after: 0, as: 'rate-limit' } });
      expect(await askClient(page, ORDER_DETAIL, ID)).toContain('FAIL_SYS_TRAFFIC_LIMIT');
      shop.play({ ...twelve, noClient: true });
      await page.reload();
      await page.waitForSelector('.order-item');
      expect(await askClient(page, ORDER_DETAIL, ID)).toBeNull();
      await page.close();
    });

    test('a script that imitates us feeds a handful of that shop’s orders, and nothing else', async () => {
      const page = await visit(LIST);
      await page.waitForSelector('.order-item');
      const before = await driven.inExtension(storedOrders);
      const template = bare(shop.calls.findLast(({ api }) => api === ORDER_LIST)?.sent ?? null);
      const seconds = await imitate(page, template, ID);
      // What another page hears afterwards is stored after everything that this one handed over.
      const [, , third] = twelve.orders;
      const detail = await visit(detailOf(third?.id ?? ''));
      await until(
        () => said('statedEnd', 'detail-data'),
        (known) => known.has(third?.id ?? ''),
      );
      const after = await driven.inExtension(storedOrders);
      const fed = after.filter(({ id }) => id.startsWith('7'));
      expect(fed.length).toBeGreaterThan(0);
      // Ten responses in each second, of which every other one was a list.
      expect(fed.length).toBeLessThanOrEqual(10 * (seconds + 1));
      expect(after.length).toBe(before.length + fed.length);
      expect(new Set(after.map(({ marketplace }) => marketplace))).toEqual(new Set(['aliexpress']));
      await detail.close();
      await page.close();
    });

    test('no page ever heard of a failure', () => {
      expect(failures).toEqual([]);
    });
  });
}
