import { describe, expect, test } from 'vitest';
import type { Order } from '../../lib/core/facts/order';
import { ORDER_DETAIL } from '../../lib/marketplaces/aliexpress/page-data/apis';
import type { ShopOrder } from '../shop/scenario';
import { scenarioNamed } from '../shop/scenarios/all';
import { type Shop, startShop } from '../shop/shop';
import type { BrowserUnderTest } from './browser-under-test';
import { openToCheck, pressGo, questionsTo, untilOver } from './check-run';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { storedOrders } from './stored';
import { until } from './until';

const LANGUAGES = ['en', 'pt', 'de', 'ar'];

/** The day that the shop printed for an order, as it served it. */
function printedDay(shop: Shop, { id, refundBefore = 0 }: ShopOrder): string {
  const call = questionsTo(shop).find(({ orderId, api }) => orderId === id && api === ORDER_DETAIL);
  const day = new Date((call?.at ?? 0) + refundBefore * 86_400_000);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

const numbersOf = ({ packages = [] }: Order | ShopOrder) =>
  packages
    .flatMap((each) =>
      'numbers' in each ? each.numbers : [each.number, each.originNumber ?? each.number],
    )
    .toSorted();

/** A browser of its own, the list, one click; then what is stored of each order is what the shop knows of it. */
async function checkTwelve(language: string, start: (shop: Shop) => Promise<BrowserUnderTest>) {
  const scenario = scenarioNamed(`check-twelve-${language}`);
  const shop = await startShop(scenario);
  const driven = await start(shop);
  try {
    const list = await openToCheck(driven, scenario);
    expect(questionsTo(shop)).toEqual([]);
    await pressGo(driven, list, 12);
    expect(await untilOver(driven, list)).toContain('12 orders checked, 12 with something new.');

    const asked = questionsTo(shop);
    expect(asked).toHaveLength(24);
    expect(new Set(asked.map(({ api, orderId }) => `${api} ${orderId}`)).size).toBe(24);
    const gaps = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_500);

    const stored = await driven.inExtension(storedOrders);
    // The list that is open shows it without being loaded again.
    await until(
      () => driven.hosts(list),
      (hosts) =>
        scenario.orders.every(({ id }) =>
          hosts.find(({ order }) => order === id)?.text.startsWith('Claim by'),
        ),
    );
    for (const order of scenario.orders) {
      const known = stored.find(({ id }) => id === order.id);
      const stated = known?.facts.statedEnd?.find(({ from }) => from === 'detail-data');
      expect(stated?.value).toMatchObject({ kind: 'day', day: printedDay(shop, order) });
      const carriers = (order.packages ?? []).map(({ carrier }) => carrier);
      expect(known?.packages?.map(({ carrier }) => carrier)).toEqual(carriers);
      expect(known && numbersOf(known)).toEqual(numbersOf(order));
    }
  } finally {
    await driven.close();
    await shop.close();
  }
}

// Four browsers at a time, which mostly wait: the shop is asked as slowly as everywhere.
describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('one click in %s gives every order its date, carrier and parcels', (_name, start) => {
  test.concurrent.each(LANGUAGES)('in the language %s', (language) => checkTwelve(language, start));
});
