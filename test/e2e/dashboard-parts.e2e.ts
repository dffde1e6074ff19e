import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { type Shop, startShop } from '../shop/shop';
import { type BrowserUnderTest, LIST } from './browser-under-test';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { orderChips } from './order-chips';
import { noQuietHours } from './stored';
import { dayFromNow, pageText, pressButton, says, turnedTo } from './typing';
import { until } from './until';

const TEMU = 'PO-211-10700000000000001';

/** Chooses in the field of this name, as a person does. */
const choose = (page: Page, label: string, value: string) =>
  page.evaluate(
    (name, wanted) => {
      const labels = [...document.querySelectorAll('label')];
      const id = labels.find(({ textContent }) => textContent === name)?.htmlFor ?? '';
      const field = document.getElementById(id);
      if (!(field instanceof HTMLSelectElement)) throw new Error(`no choice: ${name}`);
      field.value = wanted;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    value,
  );
const chosen = (page: Page, label: string) =>
  page.evaluate((name) => {
    const labels = [...document.querySelectorAll('label')];
    const id = labels.find(({ textContent }) => textContent === name)?.htmlFor ?? '';
    const field = document.getElementById(id);
    return field instanceof HTMLSelectElement ? field.value : null;
  }, label);
const themeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme ?? '');
const themesOfChips = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll<HTMLElement>('[data-order]')].map(
        ({ dataset }) => dataset.theme ?? '',
      ),
    ),
  ]);

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('settings, rules and an order by hand in %s', (_name, start) => {
  let shop: Shop;
  let driven: BrowserUnderTest & { browser(): Browser };
  const settings = async () => {
    const page = await driven.openOwn('/dashboard.html#/settings');
    await says(page, 'First day of the week');
    return page;
  };

  beforeAll(async () => {
    shop = await startShop('urgencies');
    driven = await start(shop);
    await driven.inExtension(noQuietHours);
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
  });

  test('two windows change settings at once, and nothing is lost', async () => {
    const [one, other] = [await settings(), await settings()];
    await Promise.all([
      choose(one, 'Warnings on weekends', 'saturday-sunday'),
      choose(other, 'First day of the week', 'saturday'),
      choose(one, 'How you usually pay', 'PayPal'),
      choose(other, 'Remind me to save a backup', '90'),
    ]);
    for (const page of [one, other])
      for (const [label, value] of [
        ['Warnings on weekends', 'saturday-sunday'],
        ['First day of the week', 'saturday'],
        ['How you usually pay', 'PayPal'],
        ['Remind me to save a backup', '90'],
      ] as const)
        await until(
          () => chosen(page, label),
          (shown) => shown === value,
        );
    await one.close();
    await other.close();
  });

  test('a theme takes effect at once: here, in another window, in the popup, on a shop’s page', async () => {
    const list = await driven.open(LIST);
    await orderChips(driven, list, 10);
    await until(
      () => themesOfChips(list),
      (themes) => themes.join() === 'light',
    );
    const [one, other] = [await settings(), await driven.openOwn('/popup.html')];
    await choose(one, 'Light or dark', 'dark');
    for (const page of [one, other])
      await until(
        () => themeOf(page),
        (theme) => theme === 'dark',
      );
    // Nothing is painted in a tab that nobody sees.
    await list.bringToFront();
    await until(
      () => themesOfChips(list),
      (themes) => themes.join() === 'dark',
    );
    await choose(one, 'Light or dark', '');
    await until(
      () => themesOfChips(list),
      (themes) => themes.join() === 'light',
    );
    await until(
      () => themeOf(one),
      (theme) => theme === '',
    );
    for (const page of [list, one, other]) await page.close();
  });

  test('a notification is shown to try, or what to do is said', async () => {
    const page = await settings();
    await pressButton(page, 'Show me one now');
    await until(
      () => pageText(page),
      (text) => /handed a notification to your system|let no notification through/.test(text),
    );
    await page.close();
  });

  test('a pasted mail fills the form; the date follows; the order is added once it is confirmed', async () => {
    const page = await driven.openOwn('/dashboard.html#/new');
    await page.waitForSelector('.paste textarea');
    // The way to pay that the settings name is chosen already.
    await until(
      () => chosen(page, 'Paid with'),
      (shown) => shown === 'PayPal',
    );
    await page.$eval('.paste > summary', (fold) => fold.click());
    await page.evaluate(
      (text) => {
        const field = document.querySelector<HTMLTextAreaElement>('.paste textarea');
        if (!field) throw new Error('no place to paste into');
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      `Your Temu order\nOrder ID: ${TEMU}\nOrder time: ${dayFromNow(-84)}\nItem: A folding lamp\nDelivered on 03/04/2026`,
    );
    await says(page, 'Filled in 4 fields');
    await says(page, '“03/04/2026” can be two different days');
    await says(page, '90 days after the order');
    await pressButton(page, 'Add this order');
    await says(page, 'Look first at the 4 fields');
    await pressButton(page, 'All 4 fields are right');
    await pressButton(page, 'Add this order');
    await says(page, 'Added');
    await turnedTo(page, `#/orders/temu:${TEMU}`);
    await says(page, 'Paid with PayPal, you said');
    await page.close();
  });

  test('the date of an order leads to its rule, and rules are searched and unfolded by keyboard', async () => {
    const page = await driven.openOwn(`/dashboard.html#/orders/temu:${TEMU}`);
    await page.waitForSelector('.clocks .source a');
    await page.evaluate(() => document.querySelector<HTMLElement>('.clocks .source a')?.click());
    await until(
      () => page.evaluate(() => document.querySelector('.rule-row[data-named]')?.id ?? ''),
      (id) => id === 'temu.90',
    );
    const named = () =>
      page.evaluate(() => document.getElementById('temu.90-more')?.hidden ?? true);
    await until(named, (hidden) => !hidden);
    await page.focus('[id="temu.90"] .unfold');
    await page.keyboard.press('Enter');
    await until(named, Boolean);
    await page.focus('.rule-search input');
    await page.keyboard.type('carrier 39');
    await until(
      () => page.evaluate(() => document.querySelectorAll('.rule-row').length),
      (rows) => rows === 1,
    );
    await page.keyboard.press('Tab');
    await until(
      () => page.evaluate(() => location.hash),
      (hash) => hash === '#/rules?q=carrier+39',
    );
    await page.close();
    const again = await driven.openOwn('/dashboard.html#/rules?q=carrier+39');
    await until(
      () => again.evaluate(() => document.querySelectorAll('.rule-row').length),
      (rows) => rows === 1,
    );
    await again.close();
  });
});
