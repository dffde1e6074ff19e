import type { Page } from 'puppeteer-core';
import { detailOf, trackingOf } from '../e2e/browser-under-test';
import { chipsSettled } from '../e2e/chips-settled';
import type { Scenario } from '../shop/scenario';
import { ORDERS_OF_EVERY_URGENCY, urgencies } from '../shop/scenarios/urgencies';
import type { Shop } from '../shop/shop';
import type { DemoBrowser } from './demo-browser';
import { type Camera, NARROW, WIDE } from './demo-camera';
import type { DemoShop } from './demo-shops';

/** The ways a shop's pages are looked at; the first is everybody's. */
const LOOKS: readonly { name: string; scenario: Scenario; size: typeof WIDE }[] = [
  { name: '', scenario: urgencies, size: WIDE },
  { name: '-dark', scenario: { ...urgencies, dark: true }, size: WIDE },
  { name: '-narrow', scenario: urgencies, size: NARROW },
  { name: '-right-to-left', scenario: { ...urgencies, language: 'ar' }, size: WIDE },
];

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

/** A shop's list, its first order's timeline and its first order's page, in every look. */
export async function photographShop(
  shop: Shop,
  driven: DemoBrowser,
  camera: Camera,
  { id, site, listed, detail }: DemoShop,
): Promise<void> {
  const page = await driven.open(site.listUrl);
  for (const { name, scenario, size } of LOOKS) {
    shop.play(scenario);
    await page.setViewport(size);
    await page.goto(site.listUrl);
    await page.bringToFront();
    await chipsSettled(driven, page, listed.length);
    await camera.take(page, `${id}-list${name}`);
    await driven.press(page, listed[0] ?? null, '');
    await camera.take(page, `${id}-timeline${name}`);
    if (detail === null) continue;
    await page.goto(detail);
    await chipsSettled(driven, page, 1);
    await camera.take(page, `${id}-detail${name}`);
  }
  shop.play(urgencies);
  await page.setViewport(WIDE);
  await page.goto(new URL('/', site.listUrl).href);
  await chipsSettled(driven, page, 1);
  await camera.take(page, `${id}-shopping`);
  await page.close();
}
