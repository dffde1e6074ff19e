import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DHGATE_ORDERS } from '../shop/dhgate/dhgate';
import { ORDERS_OF_EVERY_URGENCY, urgencies } from '../shop/scenarios/urgencies';
import { type Shop, startShop } from '../shop/shop';
import { TEMU_ORDERS } from '../shop/temu/temu';
import { localeWords } from '../tools/locale-words';
import { startAskedChromium } from './asked-chromium';
import { detailOf, trackingOf } from './browser-under-test';
import { chipsSettled } from './chips-settled';
import type { Chromium } from './chromium';
import { newTab } from './patience';
import { switchSite } from './site-switch';
import { until, untilStill } from './until';

const words = localeWords();
const [first] = ORDERS_OF_EVERY_URGENCY;
const id = first?.id ?? '';
const [ofTemu] = TEMU_ORDERS;
const [ofDhgate] = DHGATE_ORDERS;
const TEMU = `https://www.temu.com/bgt_order_detail.html?parent_order_sn=${ofTemu?.id}`;
// Its pages are addressed by an inner number.
const DHGATE = `https://m.dhgate.com/mydhgate/order/orderdetail.html?rfid=88${ofDhgate?.id}`;

describe('what there is to do on an order’s page of the shop', () => {
  let shop: Shop;
  let driven: Chromium;

  beforeAll(async () => {
    shop = await startShop(urgencies);
    const asked = await startAskedChromium(shop);
    driven = asked;
    const settings = await driven.openOwn('/dashboard.html#/settings');
    await switchSite(asked, settings, { site: 'Temu', origin: 'https://*.temu.com/*', on: true });
    await switchSite(asked, settings, {
      site: 'DHgate',
      origin: 'https://m.dhgate.com/*',
      on: true,
    });
    await settings.close();
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
    ['detail at Temu', TEMU, words.say('actionSomethingWrong')],
    ['detail at DHgate', DHGATE, words.say('actionSomethingWrong')],
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
        expect(await untilStill(action, () => driven.isInReach(page, action))).toBe(true);
        await page.close();
      });
});
