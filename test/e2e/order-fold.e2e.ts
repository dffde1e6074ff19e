import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORDERS_OF_EVERY_URGENCY, urgencies } from '../shop/scenarios/urgencies';
import { type Shop, startShop } from '../shop/shop';
import { localeWords } from '../tools/locale-words';
import { detailOf, trackingOf } from './browser-under-test';
import { chipsSettled } from './chips-settled';
import { type Chromium, startChromium } from './chromium';
import { newTab } from './patience';
import { until } from './until';

const words = localeWords();
const [first] = ORDERS_OF_EVERY_URGENCY;
const id = first?.id ?? '';

describe('what there is to do on an order’s page of the shop', () => {
  let shop: Shop;
  let driven: Chromium;

  beforeAll(async () => {
    shop = await startShop(urgencies);
    driven = await startChromium(shop);
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  const sizes = [
    { width: 1280, height: 720 },
    { width: 360, height: 800 },
  ];
  const pages = [
    ['detail', detailOf(id), words.say('actionSomethingWrong')],
    ['tracking', trackingOf(id), words.say('actionOpenOrder')],
  ] as const;
  for (const size of sizes)
    for (const [kind, address, action] of pages)
      test(`is in reach without scrolling at ${size.width} × ${size.height}: ${kind}`, async () => {
        const page = await newTab(driven.browser());
        await page.setViewport(size);
        await page.goto(address);
        await page.bringToFront();
        // As soon as it is there, and still when the page has come to rest.
        await until(
          () => driven.isInReach(page, action),
          (inReach) => inReach === true,
        );
        await chipsSettled(driven, page, 1);
        expect(await driven.isInReach(page, action)).toBe(true);
        await page.close();
      });
});
