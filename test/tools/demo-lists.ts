import type { Page } from 'puppeteer-core';
import { detailOf, trackingOf } from '../e2e/browser-under-test';
import { chipsSettled } from '../e2e/chips-settled';
import { until } from '../e2e/until';
import type { Scenario } from '../shop/scenario';
import { ORDERS_OF_EVERY_URGENCY, urgencies } from '../shop/scenarios/urgencies';
import type { Shop } from '../shop/shop';
import { shopLanguageOf } from '../shop/shop-language';
import type { DemoBrowser } from './demo-browser';
import { type Camera, NARROW, WIDE } from './demo-camera';
import type { DemoShop } from './demo-shops';

interface Look {
  /** The end of the pictures' names. */
  readonly name: string;
  readonly scenario: Scenario;
  readonly size: typeof WIDE;
}

/**
 * How people see a shop: first as most do.
 *
 * @param language what the extension speaks, a tag: the shop speaks it too where it can
 */
export function looksIn(language: string): { usual: Look; others: readonly Look[] } {
  const scenario = { ...urgencies, language: shopLanguageOf(language) };
  return {
    usual: { name: '', scenario, size: WIDE },
    others: [
      { name: '-dark', scenario: { ...scenario, dark: true }, size: WIDE },
      { name: '-narrow', scenario, size: NARROW },
      { name: '-right-to-left', scenario: { ...urgencies, language: 'ar' }, size: WIDE },
    ],
  };
}

/** Opens the own pages of AliExpress's orders once, as a person would who wants all dates. */
export async function visitOrders(driven: DemoBrowser): Promise<void> {
  for (const order of ORDERS_OF_EVERY_URGENCY) {
    if (order.refundBefore === undefined && order.completed === undefined) continue;
    for (const url of [detailOf(order.id), ...(order.delivered ? [trackingOf(order.id)] : [])]) {
      const page = await driven.open(url);
      await chipsSettled(driven, page, 1);
      await page.close();
    }
  }
}

/** A new tab with a shop's list, read. */
export async function openList(driven: DemoBrowser, { site, listed }: DemoShop): Promise<Page> {
  const page = await driven.open(site.listUrl);
  await page.bringToFront();
  await chipsSettled(driven, page, listed.length);
  return page;
}

/** No page of an order has a chip that says as much; in whatever language. */
const LONGEST_CHIP = 250;

/** On an order's page the timeline comes a moment after its chip. */
const timelineThere = (driven: DemoBrowser, page: Page) =>
  until(
    () => driven.hosts(page),
    (hosts) => hosts.some(({ text }) => text.length > LONGEST_CHIP),
  );

/** Opens an order's timeline on a list: it is there once twice as much is said of the order as before. */
export async function openTimeline(driven: DemoBrowser, page: Page, order: string | null) {
  const said = async () =>
    (await driven.hosts(page)).find((host) => host.order === order)?.text.length ?? 0;
  const before = await said();
  await driven.press(page, order, '');
  await until(said, (now) => now > 2 * before);
}

/** A shop's list, its first order's timeline and its first order's page. */
export async function photographShop(
  shop: Shop,
  driven: DemoBrowser,
  camera: Camera,
  { id, site, listed, detail }: DemoShop,
  { name, scenario, size }: Look,
): Promise<void> {
  shop.play(scenario);
  const page = await driven.open(new URL('/', site.listUrl).href);
  await page.setViewport(size);
  await page.goto(site.listUrl);
  await page.bringToFront();
  await chipsSettled(driven, page, listed.length);
  await camera.take(page, `${id}-list${name}`);
  await openTimeline(driven, page, listed[0] ?? null);
  await camera.take(page, `${id}-timeline${name}`);
  if (detail !== null) {
    await page.goto(detail);
    await timelineThere(driven, page);
    await camera.take(page, `${id}-detail${name}`);
  }
  await page.close();
}

/** The reminder in the corner of a shop's other pages. */
export async function photographReminder(
  driven: DemoBrowser,
  camera: Camera,
  { id, site }: DemoShop,
): Promise<void> {
  const page = await driven.open(new URL('/', site.listUrl).href);
  await page.setViewport(WIDE);
  await page.bringToFront();
  await chipsSettled(driven, page, 1);
  await camera.take(page, `${id}-shopping`);
  await page.close();
}
