import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeOrders } from '../orders/write-orders';
import { type Shop, startShop } from '../shop/shop';
import { findings } from './axe-findings';
import { LIST } from './browser-under-test';
import { type Chromium, startChromium } from './chromium';
import { orderChips } from './order-chips';
import { DATA, FIGURES, NEW, POPUP, RULES, SETTINGS, turnTo, WELCOME } from './own-parts';
import { storedOrders } from './stored';
import { until } from './until';

describe.each(['light', 'dark'])('axe finds nothing serious, %s', (scheme) => {
  let shop: Shop;
  let driven: Chromium;
  /** One tab for all parts: axe is put into it once. */
  let page: Page;

  beforeAll(async () => {
    shop = await startShop(scheme === 'dark' ? 'dark' : 'urgencies');
    driven = await startChromium(shop);
    const list = await driven.open(LIST);
    await orderChips(driven, list, 10);
    page = await driven.openOwn('/popup.html');
    await prefer(page);
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });
  const prefer = (page: Page) =>
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      // A colour on its way to another one is nobody's contrast.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);

  test.each([POPUP, WELCOME, SETTINGS, NEW, FIGURES, DATA, RULES])('%s', async (...part) => {
    await page.bringToFront();
    await turnTo(page, part);
    expect(await findings(page)).toEqual([]);
  });

  test('a form that a pasted text filled, and rules that are unfolded', async () => {
    const form = await driven.openOwn('/dashboard.html#/new');
    await prefer(form);
    await form.waitForSelector('.paste > summary');
    await form.$eval('.paste > summary', (fold) => fold.click());
    await form.evaluate(() => {
      const field = document.querySelector<HTMLTextAreaElement>('.paste textarea');
      if (!field) throw new Error('no place to paste into');
      field.value = 'Temu\nOrder date: 3 November 2026\nDelivered: 03/04/2026';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await form.waitForSelector('.pasted-mark');
    await form.waitForSelector('.preview');
    for (const width of [360, 800, 1440]) {
      await form.setViewport({ width, height: 900 });
      expect(await findings(form)).toEqual([]);
      expect(await form.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await form.close();
    const rules = await driven.openOwn('/dashboard.html#/rules/ae.carrier.27');
    await prefer(rules);
    await rules.waitForSelector('.rule-more:not([hidden])');
    for (const width of [360, 800, 1440]) {
      await rules.setViewport({ width, height: 900 });
      expect(await findings(rules)).toEqual([]);
      expect(await rules.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await rules.close();
  });

  test('the popup with an order open', async () => {
    const page = await driven.openOwn('/popup.html');
    await prefer(page);
    await page.waitForSelector('main[aria-busy="false"] li button');
    await page.$eval('li button', (row) => row.click());
    await page.waitForSelector('li button[aria-expanded=true]');
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  test.each(['ask', 'not-working', 'never-arrived'])('the claim desk: %s', async (answer) => {
    const [first] = await driven.inExtension(storedOrders);
    const page = await driven.openOwn(`/dashboard.html#/orders/${first?.key}/claim/${answer}`);
    await prefer(page);
    await page.waitForSelector('.claim-desk[aria-busy="false"] h2');
    expect(await findings(page)).toEqual([]);
    await page.close();
  });

  test('chips, bar and an open timeline', async () => {
    const list = await driven.open(LIST);
    const [first] = await orderChips(driven, list, 10);
    await driven.press(list, first?.order ?? null, '');
    // The timeline opens after the click, and the bar comes after the chips.
    const insides = await until(
      () => driven.insides(list),
      (all) => all.length > 10 && all.some(({ markup }) => markup.includes('dialog')),
    );
    // A closed shadow root is closed to axe as well: what is in it is shown once more in the open.
    const stand = await driven.open('https://www.aliexpress.com/');
    await prefer(stand);
    await stand.evaluate((all) => {
      document.body.replaceChildren();
      const main = document.body.appendChild(document.createElement('main'));
      main.append(Object.assign(document.createElement('h1'), { textContent: 'Orders' }));
      for (const { attributes, markup, styles } of all) {
        const host = main.appendChild(document.createElement('div'));
        for (const [name, value] of attributes) host.setAttribute(name, value);
        const root = host.attachShadow({ mode: 'open' });
        root.setHTMLUnsafe(markup);
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(styles);
        root.adoptedStyleSheets = [sheet];
      }
    }, insides);
    expect(await findings(stand)).toEqual([]);
    await stand.close();
    await list.close();
  });
});

describe('every part of the dashboard, with orders', () => {
  let shop: Shop;
  let driven: Chromium;
  let page: Page;
  let key = '';

  beforeAll(async () => {
    shop = await startShop('empty');
    driven = await startChromium(shop);
    page = await driven.openOwn('/dashboard.html#/settings');
    await writeOrders(page, { count: 50, seed: 7, now: Date.now() });
    const stored = await driven.inExtension(storedOrders);
    key = stored.find(({ note }) => note !== undefined)?.key ?? '';
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  /** 720 px are what 1440 px leave at 200 %. */
  const WIDTHS = [360, 720, 800, 1440];

  test.each([
    ['orders', '[role=grid]'],
    ['orders?as=table', '.order-table td'],
    ['orders/KEY', '.stand'],
    ['orders/KEY/claim', '.claim-desk[aria-busy="false"] h2'],
    ['figures', '.figures[aria-busy="false"] h2'],
    ['data', '.data [data-part]'],
    ['settings', '.page.settings h2'],
    ['rules', '.page.rules .readings'],
    ['new', 'form.manual-form'],
  ])('%s: axe finds nothing serious, and nothing is cut off, at any width', async (part, ready) => {
    await turnTo(page, [`/dashboard.html#/${part.replace('KEY', key)}`, ready]);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 900, deviceScaleFactor: width === 720 ? 2 : 1 });
      expect([width, await findings(page)]).toEqual([width, []]);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect([width, beyond]).toEqual([width, 0]);
    }
  });
});
