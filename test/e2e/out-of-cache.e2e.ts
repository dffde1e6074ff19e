import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { orderKey } from '../../lib/core/facts/order';
import type { Scenario } from '../shop/scenario';
import { scenarioNamed } from '../shop/scenarios/all';
import { type Shop, startShop } from '../shop/shop';
import type { Build } from '../tools/built';
import { type BrowserUnderTest, detailOf } from './browser-under-test';
import { startChromium } from './chromium';
import { putPagesAhead, withClockOfCookie } from './clock-of-cookie';
import { startFirefox } from './firefox';
import { ask, putClockAhead } from './own-page';
import { newProfile, removeProfile } from './profile';
import { storedOrders } from './stored';
import { until } from './until';

const DAY = 86_400_000;
const HOME = 'https://www.aliexpress.com/';
const FIXTURE = '../../lib/marketplaces/aliexpress/fixtures/detail-countdown-days/page.html';
const SAVED = readFileSync(new URL(FIXTURE, import.meta.url), 'utf8');
const idOf = (number: number) => String(8_210_000_000_001_700 + number);

/** A shop whose page of this order is said whole by its document: five days are left. */
const fiveDaysLeft = (id: string, keep: number): Scenario => ({
  ...scenarioNamed('two-orders'),
  detail: { body: SAVED.replaceAll('8210000000001559', id), keep },
});

const STARTS = [
  ['Chromium', 'chrome-mv3', startChromium],
  ['Firefox', 'firefox-mv3', startFirefox],
] as const satisfies readonly (readonly [string, Build, unknown])[];

describe.each(STARTS)('an order’s page that %s kept', (name, build, start) => {
  let folder: string;
  let shop: Shop;
  let driven: BrowserUnderTest;
  let own: Page;

  beforeAll(async () => {
    folder = newProfile(`clock-${name}`);
    shop = await startShop('empty');
    driven = await start(shop, { folder: withClockOfCookie(build, folder), keepsPages: true });
    own = await driven.openOwn('/dashboard.html#/settings');
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
    removeProfile(folder);
  });
  afterEach(async () => {
    await driven.inExtension(putClockAhead, 0);
    const home = await driven.open(HOME);
    await putPagesAhead(home, 0);
    await home.close();
  });

  /** Waits until something of ours stands on it, which it does not before the background has read it. */
  const untilRead = (page: Page) =>
    until(
      () => driven.hosts(page),
      (hosts) => hosts.some(({ text }) => /\d/.test(text)),
    );
  async function open(id: string): Promise<Page> {
    const page = await driven.open(detailOf(id));
    await untilRead(page);
    return page;
  }
  const servedOf = (id: string) => shop.served.filter((each) => each.includes(id)).length;
  /** The last moment at which a claim is certainly open. */
  const safeOf = async (id: string) => {
    const view = await ask(own, 'viewOrder', { key: orderKey('aliexpress', id) });
    return view?.claimBy?.safe ?? null;
  };
  /** Three days pass, for the pages and the background; the tab is on the shop’s first page then. */
  async function daysPass(page: Page): Promise<void> {
    await page.goto(HOME);
    await putPagesAhead(page, 3 * DAY);
    await driven.inExtension(putClockAhead, 3 * DAY);
  }

  test('is read as of today where the shop sent it today: what follows is no stopped clock', async () => {
    const id = idOf(1);
    shop.play(fiveDaysLeft(id, 0));
    const page = await open(id);
    const before = await safeOf(id);
    await daysPass(page);
    await page.goto(detailOf(id));
    await untilRead(page);
    const later = await until(
      () => safeOf(id),
      (safe) => safe !== before,
    );
    expect(Math.round(((later ?? 0) - (before ?? 0)) / DAY)).toBe(3);
    expect(servedOf(id)).toBe(2);
    await page.close();
  });

  test('and opens again days later moves no date', async () => {
    const id = idOf(2);
    shop.play(fiveDaysLeft(id, 365 * DAY));
    const page = await open(id);
    const before = await safeOf(id);
    expect(before).not.toBeNull();
    await daysPass(page);
    await page.goto(detailOf(id));
    await untilRead(page);
    // Another tab shows the same copy.
    const other = await open(id);
    expect(servedOf(id)).toBe(1);
    expect(await safeOf(id)).toBe(before);
    await other.close();
    await page.close();
  });

  test('and read first days later tells of no date that counts from today', async () => {
    const id = idOf(3);
    shop.play(fiveDaysLeft(id, 365 * DAY));
    const page = await open(id);
    const before = await safeOf(id);
    await daysPass(page);
    await ask(own, 'removeOrders', { keys: [orderKey('aliexpress', id)] });
    await page.goto(detailOf(id));
    await untilRead(page);
    expect(servedOf(id)).toBe(1);
    const safe = await safeOf(id);
    expect(safe === null || safe <= (before ?? 0)).toBe(true);
    await page.close();
  });

  test('and shows again on the way back moves no date, whatever changes on it then', async () => {
    const id = idOf(4);
    shop.play(fiveDaysLeft(id, 365 * DAY));
    const page = await open(id);
    await page.evaluate(() => void Reflect.set(globalThis, 'isTheSame', true));
    const before = await safeOf(id);
    await daysPass(page);
    await page.evaluate(() => history.back());
    await until(
      () => page.evaluate(() => location.href).catch(() => ''),
      (address) => address === detailOf(id),
    );
    await untilRead(page);
    // Not a copy out of the cache: the page itself, with whatever it held.
    expect(await page.evaluate(() => Reflect.get(globalThis, 'isTheSame'))).toBe(true);
    const STORE = 'Another Lamp Store';
    await page.evaluate((name) => {
      const card = document.querySelector('.order-detail-item');
      card?.after(card.cloneNode(true));
      const store = document.querySelector('.store-name');
      if (store) store.textContent = name;
      document.dispatchEvent(new Event('visibilitychange'));
    }, STORE);
    // It is read once more.
    await until(
      () => driven.inExtension(storedOrders),
      (orders) => orders.some((each) => each.id === id && each.facts.store?.[0]?.value === STORE),
    );
    expect(await safeOf(id)).toBe(before);
    expect(servedOf(id)).toBe(1);
    await page.close();
  });
});
