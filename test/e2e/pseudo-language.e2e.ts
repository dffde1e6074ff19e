import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languageScript, textsOf } from '../../assets/locale-files';
import { ORDERS_OF_EVERY_URGENCY, urgencies } from '../shop/scenarios/urgencies';
import { type Shop, startShop } from '../shop/shop';
import { outsideBrackets } from '../tools/outside-brackets';
import { speak } from '../tools/speak';
import { LIST } from './browser-under-test';
import { type Chromium, startChromium } from './chromium';
import { beyondHosts } from './chromium-hosts';
import { copiedExtension } from './copied-extension';
import { orderChips } from './order-chips';
import {
  claimPart,
  DATA,
  FIGURES,
  NEW,
  ORDERS,
  orderPart,
  POPUP,
  SETTINGS,
  turnTo,
  WELCOME,
} from './own-parts';
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
  NEW,
  SETTINGS,
] as const;

/** Longer than any language, accented, in brackets; once in each direction of writing. */
const PLACES = [
  ['de', 'en-XA'],
  ['ar', 'ar-XB'],
] as const;

/** What is the shop's, or a name. */
const NAMES = [
  ...ORDERS_OF_EVERY_URGENCY.flatMap(({ items, store, id }) => [
    ...items.flatMap(({ title, variant }) => [title, variant ?? title]),
    store,
    id,
  ]),
  'ClaimClock',
  'AliExpress',
  'Temu',
  'Wish',
  'DHgate',
  // The shop's own words, and the name of a source.
  'Awaiting payment',
  'refund guides',
];

/** Everything that can be read on a page but lists to choose from, which hold names of countries and languages. */
const readable = (page: Page) =>
  page.evaluate(() => {
    const texts: string[] = [];
    const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = all.nextNode(); node; node = all.nextNode()) {
      const { parentElement: parent } = node;
      if (parent?.checkVisibility() && !parent.closest('select, datalist, script, style')) {
        texts.push(node.nodeValue ?? '');
      }
    }
    return texts.join('\n');
  });

describe.each(PLACES)('in the place of %s, %s', (tag, pseudo) => {
  let shop: Shop;
  let driven: Chromium;
  let folder: string;
  /** One tab for all parts. */
  let page: Page;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'claimclock-pseudo-'));
    const extension = copiedExtension('chrome-mv3', folder);
    writeFileSync(join(extension, `languages/${tag}.js`), languageScript(tag, textsOf(pseudo)));
    shop = await startShop(urgencies);
    driven = await startChromium(shop, { folder: extension });
    await speak(driven, tag);
    const list = await driven.open(LIST);
    await orderChips(driven, list, 10);
    await list.close();
    page = await driven.openOwn('/popup.html');
    await page.setViewport({ width: 360, height: 740 });
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** How far something reaches beyond a page of 360 px, and which elements do. */
  const beyond = (page: Page) =>
    page.evaluate(() => {
      const wide = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= wide) return [];
      const isOut = (each: Element) => {
        const { left, right, width } = each.getBoundingClientRect();
        return width > 0 && (right > wide + 1 || left < -1);
      };
      return [...document.body.querySelectorAll('*')]
        .filter((each) => isOut(each) && ![...each.children].some(isOut))
        .map((each) => `${each.tagName}.${each.className}: ${each.textContent?.slice(0, 60)}`);
    });
  /** Texts that are hidden where they do not fit; titles of items may be, and what only a screen reader has. */
  const cut = (page: Page) =>
    page.evaluate(() =>
      [...document.body.querySelectorAll('button, a, label, summary, h1, h2, h3, th, legend')]
        .filter((each) => !each.matches('.unseen, .cell-title'))
        .filter((each) => each.clientWidth > 0 && each.scrollWidth > each.clientWidth + 1)
        .filter((each) => getComputedStyle(each).overflowX !== 'visible')
        .map((each) => `${each.tagName}.${each.className}: ${each.textContent?.slice(0, 60)}`),
    );

  test.each([1000, 720, 360])('on a list of %s px no chip reaches over its card', async (width) => {
    const list = await driven.open(LIST);
    await list.setViewport({ width, height: 900 });
    const chips = await orderChips(driven, list, 10);
    expect(chips.some(({ text }) => text.length > 100)).toBe(true);
    expect(await beyondHosts(list)).toEqual([]);
    await list.close();
  });

  test.each(OWN)(
    '%s: texts from the files alone, nothing cut off and nothing beyond 360 px',
    async (...part) => {
      await page.bringToFront();
      await turnTo(page, part);
      // A language is there once it is loaded.
      const said = await until(
        () => readable(page),
        (text) => outsideBrackets(text, tag, NAMES).length === 0,
      );
      expect(said.split('[').length).toBe(said.split(']').length);
      expect(await beyond(page)).toEqual([]);
      expect(await cut(page)).toEqual([]);
    },
  );
});
