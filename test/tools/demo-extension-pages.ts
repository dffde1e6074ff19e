import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import type { Words } from '../../lib/core/facts/words';
import { catchSaved, lastSaved } from '../e2e/backup';
import { pageText, pressButton } from '../e2e/typing';
import { until } from '../e2e/until';
import { writeOrders } from '../orders/write-orders';
import type { DemoBrowser } from './demo-browser';
import { type Camera, NARROW, POPUP, WIDE } from './demo-camera';

const DESK = '.claim-desk[aria-busy="false"] h2';

/** Shows a page of the extension in every look. */
async function inEveryLook(
  { take, prefer }: Camera,
  page: Page,
  name: string,
  { size = WIDE, part = 'whole' }: { size?: typeof WIDE; part?: 'whole' | 'window' } = {},
): Promise<void> {
  const own = await page.evaluate(() => document.documentElement.dir);
  const turn = (direction: string) =>
    page.evaluate((wanted) => {
      document.documentElement.dir = wanted;
    }, direction);
  await page.setViewport(size);
  await take(page, name, part);
  await prefer(page, 'dark');
  await take(page, `${name}-dark`, part);
  await prefer(page, 'light');
  if (own !== 'rtl') {
    await turn('rtl');
    await take(page, `${name}-right-to-left`, part);
    await turn(own);
  }
  if (size === POPUP) return;
  await page.setViewport(NARROW);
  await take(page, `${name}-narrow`, part);
}

/** Presses what is behind this selector once it is there, wherever it moves to meanwhile. */
async function unfold(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (at) => (at as HTMLElement).click());
}

/** Fills the form for a new order from a text that is not clear in everything. */
async function pasteMail(page: Page): Promise<void> {
  await unfold(page, '.paste > summary');
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('.paste textarea');
    if (!field) throw new Error('no place to paste into');
    field.value = [
      'AliExpress order number: 8210000000001559',
      'Order date: 3 November 2026',
      'Item: Folding lamp',
      'Order total: US $31.90',
      'Delivered: 03/04/2026',
    ].join('\n');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await page.waitForSelector('.pasted-mark');
  await page.waitForSelector('.preview');
}

/**
 * Everything that is the extension's own, after orders were read.
 *
 * @param words in the language that it speaks
 * @param order the key of the order whose own page is shown
 */
export async function photographExtensionPages(
  driven: DemoBrowser,
  camera: Camera,
  words: Words,
  order: string,
): Promise<void> {
  const open = async (path: string, ready: string) => {
    const page = await driven.openOwn(path);
    await camera.prefer(page, 'light');
    await page.waitForSelector(ready);
    return page;
  };
  const settings = await open('/dashboard.html#/settings', '[aria-labelledby=country] select');
  await inEveryLook(camera, settings, 'settings');
  // What is told of returns and of the law depends on it.
  await settings.select('[aria-labelledby=country] select', 'US');
  await settings.waitForSelector('[data-saving=saved]');
  await settings.close();

  const popup = await open('/popup.html', 'main[aria-busy="false"]');
  await inEveryLook(camera, popup, 'popup', { size: POPUP });
  await unfold(popup, '.order-head');
  await unfold(popup, '.routes-fold summary');
  await inEveryLook(camera, popup, 'popup-open', { size: POPUP });
  await popup.close();

  const orderPage = await open(`/dashboard.html#/orders/${order}`, '.routes-body select');
  await orderPage.select('.routes-body select', 'PayPal');
  await pressButton(orderPage, words.say('routeSave'));
  await until(
    () => pageText(orderPage),
    (text) => text.includes(words.say('routeName_pay_paypal')),
  );
  await inEveryLook(camera, orderPage, 'order-and-routes');
  await orderPage.close();

  for (const [answer, name] of [
    ['ask', 'claim-asked'],
    ['not-working', 'claim-not-working'],
    ['never-arrived', 'claim-never-arrived'],
  ] as const) {
    const desk = await open(`/dashboard.html#/orders/${order}/claim/${answer}`, DESK);
    await inEveryLook(camera, desk, name);
    await desk.close();
  }

  const list = await open('/dashboard.html#/settings', 'h1');
  await writeOrders(list, { count: 80, seed: 7, now: Date.now() });
  await list.evaluate(() => {
    location.hash = '/orders';
  });
  await list.waitForSelector('.grid-body .grid-row');
  await inEveryLook(camera, list, 'orders', { part: 'window' });
  await list.evaluate(() => {
    location.hash = '/orders?as=table';
  });
  await list.waitForSelector('.order-table td');
  await inEveryLook(camera, list, 'orders-table', { part: 'window' });
  await list.close();

  const data = await open('/dashboard.html#/data', '.data [data-part]');
  await inEveryLook(camera, data, 'data');
  await showRestore(data, words);
  await inEveryLook(camera, data, 'data-restore');
  await data.close();

  for (const [path, name, ready] of [
    ['/dashboard.html#/new', 'new-order', 'form'],
    ['/dashboard.html#/figures', 'figures', '.figures[aria-busy="false"] h2'],
    ['/dashboard.html#/rules', 'rules', 'h2'],
    ['/welcome.html', 'welcome', 'h2'],
  ] as const) {
    const page = await open(path, ready);
    if (name === 'new-order') await pasteMail(page);
    if (name === 'rules') await unfold(page, '.unfold');
    // The rules are too many for one picture.
    await inEveryLook(camera, page, name, { part: name === 'rules' ? 'window' : 'whole' });
    await page.close();
  }
}

/** Reads a backup that was just written, as far as it asks what is to become of it. */
async function showRestore(page: Page, words: Words): Promise<void> {
  await page.evaluate(catchSaved);
  await pressButton(page, words.say('dataSaveBackup'));
  const backup = await until(
    () => page.evaluate(lastSaved),
    (bytes) => bytes !== null,
  );
  const folder = await mkdtemp(join(tmpdir(), 'backup-'));
  const path = join(folder, 'backup.zip');
  await writeFile(path, Buffer.from(backup ?? '', 'base64'));
  const field = await page.waitForSelector('input[type=file]');
  await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
  await page.waitForSelector('.preview');
  await rm(folder, { recursive: true });
}
