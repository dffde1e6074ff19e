import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { carriers } from '../shop/scenarios/carriers';
import { languages } from '../shop/scenarios/languages';
import { type Shop, startShop } from '../shop/shop';
import { LIST, trackingOf } from './browser-under-test';
import { chipsSettled } from './chips-settled';
import { type Chromium, startChromium } from './chromium';
import { orderChips } from './order-chips';
import { storedOrders } from './stored';
import { until } from './until';

describe('the shop’s pages in their languages and with their carriers', () => {
  let shop: Shop;
  let driven: Chromium;

  beforeAll(async () => {
    shop = await startShop('empty');
    driven = await startChromium(shop);
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  test.each(languages.map((scenario) => [scenario.name, scenario] as const))(
    '%s: the order day of every card is read',
    async (_, scenario) => {
      shop.play(scenario);
      const page = await driven.open(LIST);
      await orderChips(driven, page, scenario.orders.length);
      const stored = await until(
        async () => {
          const all = await driven.inExtension(storedOrders);
          return all.filter(({ id }) => scenario.orders.some((order) => order.id === id));
        },
        (orders) => orders.length === scenario.orders.length,
      );
      const served = shop.calls.at(-1)?.at ?? 0;
      for (const { id, placed } of scenario.orders) {
        const [said] = stored.find((order) => order.id === id)?.facts.placed ?? [];
        const at = new Date(served + placed * 86_400_000);
        // The shop printed the day of this machine's zone.
        const day = [
          at.getFullYear(),
          String(at.getMonth() + 1).padStart(2, '0'),
          String(at.getDate()).padStart(2, '0'),
        ].join('-');
        expect(said?.value).toMatchObject({ kind: 'day', day });
      }
      await page.close();
    },
  );

  test.each(carriers.orders.map((order) => [order.packages?.[0]?.carrier ?? '', order] as const))(
    'a parcel with %s',
    async (_, { id, packages = [] }) => {
      shop.play(carriers);
      const page = await driven.open(trackingOf(id));
      await chipsSettled(driven, page, 1);
      const facts = await until(
        async () =>
          (await driven.inExtension(storedOrders)).find((order) => order.id === id)?.facts,
        (known) => known?.carrier !== undefined,
      );
      expect(facts?.carrier?.[0]?.value).toEqual(packages.map(({ carrier }) => carrier));
      expect(facts?.trackingNumbers?.[0]?.value).toEqual(packages.map(({ number }) => number));
      await page.close();
    },
  );
});
