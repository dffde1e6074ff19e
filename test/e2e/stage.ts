import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { orderKey } from '../../lib/core/facts/order';
import { addDays, dayOf } from '../../lib/core/time/calendar-day';
import type { Request } from '../../lib/protocol/messages';
import { anOrder } from '../shop/invented';
import type { Scenario } from '../shop/scenario';
import { scenarioNamed } from '../shop/scenarios/all';
import type { Shop } from '../shop/shop';
import type { BrowserUnderTest } from './browser-under-test';
import { alarms, noticeIds, storedOrders } from './stored';
import { says } from './typing';
import { until } from './until';

/** A browser that can also be told to show no notices. */
export interface Situated extends BrowserUnderTest {
  /** Forbids notices of the extension, or allows them again, as the user or the system does. */
  letNotices(through: boolean): Promise<void>;
}

/** Where the extension's settings are. */
export const SETTINGS = '/dashboard.html#/settings';

/** What the situations are played with. */
export interface Stage {
  readonly shop: Shop;
  readonly driven: Situated;
  /** A page of the extension that stays open. */
  readonly own: Page;
}

/** An order that nobody has seen, known by hand alone, of which so many days are left. */
export function orderEnding(number: number, days: number) {
  const now = Date.now();
  const id = String(8_202_000_000_000_000 + number);
  const dayFact = (ahead: number) => {
    const day = addDays(dayOf(now, 'UTC'), ahead);
    return { value: { kind: 'day', day, zones: ['UTC'] }, text: day } as const;
  };
  const facts = { placed: dayFact(-20), statedEnd: dayFact(days) };
  const typed: Request<'addOrder'> = { marketplace: 'aliexpress', id, facts };
  return { typed, id, key: orderKey('aliexpress', id), yesterday: dayFact(-1) };
}
export type Ending = ReturnType<typeof orderEnding>;

/** Two orders of the shop that nobody has seen. */
export const twoFresh = (number: number): Scenario => ({
  ...scenarioNamed('two-orders'),
  orders: [anOrder(number, -30), anOrder(number + 1, -40)],
});

export const storedOrder = async ({ own }: Stage, id: string) =>
  (await own.evaluate(storedOrders)).find((order) => order.id === id);

/** Waits until it is stored that these were warned of. */
export const untilTold = (stage: Stage, ...orders: readonly Ending[]) =>
  until(
    () => stage.own.evaluate(storedOrders),
    (stored) =>
      orders.every(({ key }) => stored.find((order) => order.key === key)?.told !== undefined),
  );

/** The notices that were given, whether the browser still shows them or not. */
export const givenNotices = async ({ own }: Pick<Stage, 'own'>): Promise<readonly string[]> => {
  // In this order: one that goes meanwhile is in both.
  const there = await own.evaluate(noticeIds);
  const gone = await own.evaluate((): string[] => [...Reflect.get(globalThis, 'notices').gone]);
  return [...new Set([...there, ...gone])].toSorted();
};

/** Waits until the alarm rings within the hour at the latest, as after anything that failed. */
export const untilRingsWithinTheHour = ({ own }: Stage) =>
  until(
    () => own.evaluate(alarms),
    ([next]) => next !== undefined && next.scheduledTime <= Date.now() + 3_600_000,
  );

/** Opens a page of the extension, waits until it says all this, and gives everything it says. */
export async function saidOn({ driven }: Stage, path: string, ...parts: readonly string[]) {
  const page = await driven.openOwn(path);
  const text = await says(page, ...parts);
  await page.close();
  return text;
}

/** What may only be said by who knows it. */
export const expectNoPeace = (text: string, calm: readonly string[]) => {
  for (const words of calm) expect(text).not.toContain(words);
};
