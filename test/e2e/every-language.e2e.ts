import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageTags } from '../../assets/locale-files';
import { ORDERS_OF_EVERY_URGENCY, urgencies } from '../shop/scenarios/urgencies';
import { type Shop, startShop } from '../shop/shop';
import { shopLanguageOf } from '../shop/shop-language';
import { englishLeft } from '../tools/english-left';
import { speak } from '../tools/speak';
import { type BrowserUnderTest, LIST } from './browser-under-test';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { orderChips } from './order-chips';
import { pageText } from './typing';
import { until } from './until';

/** Parts of the extension's own page, and what shows that each is there: something that no other has. */
const OWN = [
  ['/popup.html', 'main[aria-busy="false"]'],
  ['/welcome.html', 'h2'],
  ['/dashboard.html#/orders', '.orders-part .grid-body .grid-row'],
  [
    `/dashboard.html#/orders/aliexpress:${ORDERS_OF_EVERY_URGENCY[1]?.id}`,
    '.order-page:not(.claim-desk)[aria-busy="false"] h2',
  ],
  [
    `/dashboard.html#/orders/aliexpress:${ORDERS_OF_EVERY_URGENCY[1]?.id}/claim`,
    '.claim-desk[aria-busy="false"] h2',
  ],
  ['/dashboard.html#/figures', '.figures[aria-busy="false"] h2'],
  ['/dashboard.html#/data', '.page.data h2'],
  ['/dashboard.html#/settings', '.page.settings h2'],
  ['/dashboard.html#/rules', '.page.rules .readings'],
] as const;

/** Goes on in the same tab: to a part within its page, as by a link there. A new tab for each takes twice as long. */
async function turnTo(page: Page, path: string, ready: string): Promise<void> {
  const isThere = await page.evaluate((to) => location.href.endsWith(to), path);
  // Where the page leaves, nobody is left to answer.
  if (!isThere) await page.evaluate((to) => location.assign(to), path).catch(() => {});
  await until(
    () =>
      page
        .evaluate(
          (to, shows) => location.href.endsWith(to) && document.querySelector(shows) !== null,
          path,
          ready,
        )
        .catch(() => false),
    Boolean,
  );
}

describe.each([
  ['Chromium', startChromium, languageTags()],
  // What a language needs of a browser is tried here once from right to left and once in another script.
  ['Firefox', startFirefox, ['ar', 'ko', 'de']],
] as const)('a first visit in %s', (_name, start, tags) => {
  let shop: Shop;
  let driven: BrowserUnderTest;

  beforeAll(async () => {
    shop = await startShop(urgencies);
    driven = await start(shop);
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  const saidOn = async (page: Page) => {
    const labels = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-label], [title], [placeholder]')]
        .flatMap((each) =>
          ['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name)),
        )
        .join('\n'),
    );
    return `${await page.title()}\n${await pageText(page)}\n${labels}`;
  };
  const saidOver = async (browser: BrowserUnderTest, page: Page) =>
    (await browser.hosts(page)).map(({ text }) => text).join('\n');

  test.each(tags.filter((tag) => tag !== 'en'))(
    'in %s has no English but the shop’s',
    async (tag) => {
      shop.play({ ...urgencies, language: shopLanguageOf(tag) });
      await speak(driven, tag);
      const list = await driven.open(LIST);
      const [first] = await orderChips(driven, list, 10);
      await driven.press(list, first?.order ?? null, '');
      // A timeline says more than any chip.
      await until(
        () => driven.hosts(list),
        (hosts) => hosts.some(({ text }) => text.length > 200),
      );
      const over = await saidOver(driven, list);
      expect(englishLeft(tag, over)).toEqual([]);
      await list.close();

      const page = await driven.openOwn(OWN[0][0]);
      for (const [path, ready] of OWN) {
        await turnTo(page, path, ready);
        expect(englishLeft(tag, await saidOn(page)), path).toEqual([]);
      }
      await page.close();
    },
  );
});
