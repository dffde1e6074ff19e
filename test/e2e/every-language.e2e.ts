import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { languageTags } from '../../assets/locale-files';
import { ORDERS_OF_EVERY_URGENCY, urgencies } from '../shop/scenarios/urgencies';
import { type Shop, startShop } from '../shop/shop';
import { shopLanguageOf } from '../shop/shop-language';
import { englishLeft } from '../tools/english-left';
import { type BrowserUnderTest, LIST } from './browser-under-test';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { orderChips } from './order-chips';
import {
  claimPart,
  DATA,
  FIGURES,
  ORDERS,
  orderPart,
  POPUP,
  RULES,
  SETTINGS,
  turnTo,
  WELCOME,
} from './own-parts';
import { pageText } from './typing';
import { until } from './until';

const ORDER = `aliexpress:${ORDERS_OF_EVERY_URGENCY[1]?.id}`;
const OWN = [
  POPUP,
  WELCOME,
  ORDERS,
  orderPart(ORDER),
  claimPart(ORDER),
  FIGURES,
  DATA,
  SETTINGS,
  RULES,
] as const;

const LANGUAGES = '[aria-labelledby=language] select';

/** Chooses the language of the extension, as a user does in the settings. */
async function speak(page: Page, language: string): Promise<void> {
  await turnTo(page, SETTINGS);
  await page.waitForSelector(LANGUAGES);
  await page.select(LANGUAGES, language);
  await until(
    () => page.evaluate(() => document.documentElement.lang),
    (spoken) => spoken.startsWith(language),
  );
}

describe.each([
  ['Chromium', startChromium, languageTags()],
  // What a language needs of a browser is tried here once from right to left and once in another script.
  ['Firefox', startFirefox, ['ar', 'ko', 'de']],
] as const)('a first visit in %s', (_name, start, tags) => {
  let shop: Shop;
  let driven: BrowserUnderTest;
  /** One tab of the shop and one of the extension, for all languages: a tab costs more than a page in it. */
  let list: Page;
  let page: Page;

  beforeAll(async () => {
    shop = await startShop(urgencies);
    driven = await start(shop);
    page = await driven.openOwn('/dashboard.html#/settings');
    list = await driven.open('about:blank');
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  const saidOn = async () => {
    const labels = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-label], [title], [placeholder]')]
        .flatMap((each) =>
          ['aria-label', 'title', 'placeholder'].map((name) => each.getAttribute(name)),
        )
        .join('\n'),
    );
    return `${await page.title()}\n${await pageText(page)}\n${labels}`;
  };
  const saidOver = async () => (await driven.hosts(list)).map(({ text }) => text).join('\n');
  /** A language is there once it is loaded: a popup that waits for it too long is drawn in the browser's until then. */
  const untilNoEnglish = (tag: string, said: () => Promise<string>) =>
    until(
      async () => englishLeft(tag, await said()),
      (left) => left.length === 0,
    );

  test.each(tags.filter((tag) => tag !== 'en'))(
    'in %s has no English but the shop’s',
    async (tag) => {
      shop.play({ ...urgencies, language: shopLanguageOf(tag) });
      await page.bringToFront();
      await speak(page, tag);
      await list.bringToFront();
      await list.goto(LIST);
      const [first] = await orderChips(driven, list, 10);
      await driven.press(list, first?.order ?? null, '');
      // A timeline says more than any chip.
      await until(
        () => driven.hosts(list),
        (hosts) => hosts.some(({ text }) => text.length > 200),
      );
      await untilNoEnglish(tag, saidOver);

      await page.bringToFront();
      for (const part of OWN) {
        await turnTo(page, part);
        await untilNoEnglish(tag, saidOn);
      }
    },
  );
});
