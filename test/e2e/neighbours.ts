import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MOST_MOVES } from '../../lib/overlay/host/most-moves';
import { scenarioNamed } from '../shop/scenarios/all';
import { type Shop, startShop } from '../shop/shop';
import { type BrowserUnderTest, detailOf, LIST } from './browser-under-test';
import { chipsSettled } from './chips-settled';
import { answers, atRest, enemies, neighbours } from './hostile-neighbours';
import { orderChips } from './order-chips';
import { until } from './until';

const two = scenarioNamed('two-orders');
const CARDS = two.orders.length;
/** The bar as well. */
const HOSTS = CARDS + 1;

/**
 * Scripts beside us that want our place: a tab that hangs answers no question of these tests.
 *
 * @param addCopy installs the extension once more, as another one, and closes the page that it opens by itself
 */
export function describeNeighbours(
  name: string,
  start: (shop: Shop) => Promise<BrowserUnderTest>,
  addCopy: () => Promise<void>,
) {
  describe(`neighbours in ${name}`, () => {
    let shop: Shop;
    let driven: BrowserUnderTest;

    beforeAll(async () => {
      shop = await startShop(two);
      driven = await start(shop);
    });
    afterAll(async () => {
      await driven?.close();
      await shop?.close();
    });

    test.each(neighbours)('one that %s', async (_what, head) => {
      shop.play({ ...two, head });
      const page = await driven.open(LIST);
      await orderChips(driven, page, CARDS);
      await until(
        () => page.evaluate(answers),
        (count) => count > 0,
      );
      await page.close();
    });

    const PAGES = { list: LIST, 'page of one order': detailOf(two.orders[0]?.id ?? '') };
    const places = enemies.flatMap(([what, head]) =>
      Object.entries(PAGES)
        // Only lists have cards.
        .filter(([kind]) => kind === 'list' || !what.includes('card'))
        .map(([kind, address]) => [what, kind, head, address] as const),
    );
    test.each(places)('one that %s, on a %s', async (_what, _kind, head, address) => {
      shop.play({ ...two, head });
      const page = await driven.open(address);
      await until(
        () => page.evaluate(answers),
        (answered) => answered > 0,
      );
      expect(await page.evaluate(atRest)).toBeLessThanOrEqual(MOST_MOVES * HOSTS);
      await page.close();
    });

    test('another copy of us', async () => {
      shop.play(two);
      await addCopy();
      const page = await driven.open(LIST);
      const hosts = await chipsSettled(driven, page, 2 * HOSTS);
      for (const { id } of two.orders)
        expect(hosts.filter(({ order }) => order === id)).toHaveLength(2);
      await page.close();
    });
  });
}
