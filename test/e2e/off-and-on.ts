import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journey } from '../shop/scenarios/states';
import { type Shop, startShop } from '../shop/shop';
import { type BrowserUnderTest, LIST } from './browser-under-test';
import { orderChips } from './order-chips';
import { alarms, badgeText } from './stored';
import { until } from './until';

/** The browser tells nobody that an extension was switched on again: that its background starts is all there is. */
export function describeOffAndOn<Driven extends BrowserUnderTest>(
  name: string,
  start: (shop: Shop) => Promise<Driven>,
  offAndOn: (driven: Driven) => Promise<void>,
) {
  describe(`switched off and on again in ${name}`, () => {
    let shop: Shop;
    let driven: Driven;

    beforeAll(async () => {
      shop = await startShop(journey);
      driven = await start(shop);
    });
    afterAll(async () => {
      await driven?.close();
      await shop?.close();
    });

    test('alarm and badge are there again, and no page of a shop was opened', async () => {
      const list = await driven.open(LIST);
      await orderChips(driven, list, 10);
      const before = await driven.openOwn('/dashboard.html#/settings');
      // Placed 56 days ago: 60 days of protection leave about four.
      await until(
        () => before.evaluate(badgeText),
        (text) => text === '1',
      );
      await list.close();
      await offAndOn(driven);
      const after = await driven.openOwn('/dashboard.html#/settings');
      expect(
        await until(
          () => after.evaluate(badgeText),
          (text) => text === '1',
        ),
      ).toBe('1');
      const rings = await until(
        () => after.evaluate(alarms),
        (all) => all.length > 0,
      );
      expect(rings.map((alarm) => alarm.name)).toEqual(['next']);
    });
  });
}
