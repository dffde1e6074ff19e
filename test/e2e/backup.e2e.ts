import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { journey } from '../shop/scenarios/states';
import { type Shop, startShop } from '../shop/shop';
import { catchSaved, hears, keptFiles, lastSaved, turnedByExif, widePicture } from './backup';
import { type BrowserUnderTest, LIST } from './browser-under-test';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { orderChips } from './order-chips';
import { noNotices, storedOrders } from './stored';
import { pressButton } from './typing';
import { until } from './until';

let shop: Shop;
let folder: string;
let chromium: BrowserUnderTest;
let firefox: BrowserUnderTest;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backup-'));
  shop = await startShop(journey);
  chromium = await startChromium(shop);
  firefox = await startFirefox(shop);
  // What is warned of is noted with its order, at an hour of its own.
  for (const driven of [chromium, firefox]) await driven.inExtension(noNotices);
});
afterAll(async () => {
  await chromium?.close();
  await firefox?.close();
  await shop?.close();
  await rm(folder, { recursive: true, force: true });
});

async function choose(page: Page, path: string): Promise<void> {
  const field = await page.waitForSelector('input[type=file]');
  await (field as { uploadFile(path: string): Promise<void> } | null)?.uploadFile(path);
}

/** Writes a backup in one browser; answers where it lies. */
async function backupOf(driven: BrowserUnderTest): Promise<string> {
  const page = await driven.openOwn('/dashboard.html#/data');
  await page.evaluate(catchSaved);
  await pressButton(page, 'Save a backup');
  await hears(page, 'The backup is written');
  const text = await page.evaluate(lastSaved);
  const path = join(folder, `${driven.name}.zip`);
  await writeFile(path, Buffer.from(text ?? '', 'base64'));
  await page.close();
  return path;
}

async function restore(driven: BrowserUnderTest, path: string, button: string, how?: string) {
  const page = await driven.openOwn('/dashboard.html#/data');
  await choose(page, path);
  if (how)
    await until(
      () => page.evaluate(chooseHow, how),
      (done) => done,
    );
  await pressButton(page, button);
  await hears(page, 'Done:');
  await page.close();
}

function chooseHow(words: string): boolean {
  const label = [...document.querySelectorAll('label')].find((each) =>
    each.textContent?.includes(words),
  );
  label?.querySelector('input')?.click();
  return label !== undefined;
}

const inOrder = <Row extends { readonly key: string }>(rows: readonly Row[]) =>
  rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
const stored = async (driven: BrowserUnderTest) => inOrder(await driven.inExtension(storedOrders));

test('a picture is kept upright and without what the camera wrote', async () => {
  const list = await chromium.open(LIST);
  await orderChips(chromium, list, 10);
  // The data of the page is read by itself, and changes what is stored.
  const ofData = journey.orders.slice(0, 10).map(({ id }) => id);
  await until(
    () => stored(chromium),
    (orders) =>
      ofData.every((id) =>
        orders
          .find((each) => each.id === id)
          ?.facts.placed?.some(({ from }) => from === 'list-data'),
      ),
  );
  await list.close();
  const [order] = await stored(chromium);
  const page = await chromium.openOwn(`/dashboard.html#/orders/${order?.key}`);
  const photo = join(folder, 'photo.jpg');
  await writeFile(photo, turnedByExif(Buffer.from(await page.evaluate(widePicture), 'base64')));
  await choose(page, photo);
  const [kept] = await until(
    () => chromium.inExtension(keptFiles),
    (files) => files.length > 0,
  );
  expect(kept).toMatchObject({ exif: false, width: 40, height: 80 });
  const drawn = await until(
    () =>
      page.evaluate(
        () => document.querySelector<HTMLImageElement>('.evidence img')?.naturalHeight ?? 0,
      ),
    (height) => height > 0,
  );
  expect(drawn).toBe(80);
  // On a phone, too, nothing lies beside the page; right to left, a title begins where the page's lines do.
  await page.setViewport({ width: 360, height: 800 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  const title = await page.evaluate(() => {
    document.documentElement.dir = 'rtl';
    const head = document.querySelector('.page-head h1');
    return head && getComputedStyle(head).textAlign;
  });
  expect(title).toBe('right');
  await page.close();
});

test('a backup written in Chromium is read in Firefox: everything, byte for byte', async () => {
  await restore(firefox, await backupOf(chromium), 'Add it');
  expect(await stored(firefox)).toEqual(await stored(chromium));
  expect(await firefox.inExtension(keptFiles)).toEqual(await chromium.inExtension(keptFiles));
});

test('everything can be deleted by typing, and restored', async () => {
  const before = await stored(firefox);
  const path = await backupOf(firefox);
  const page = await firefox.openOwn('/dashboard.html#/data');
  const field = await page.waitForSelector('form.field input');
  await field?.type('delete');
  await pressButton(page, 'Delete everything');
  await hears(page, 'Deleted:');
  await page.close();
  expect(await stored(firefox)).toEqual([]);
  expect(await firefox.inExtension(keptFiles)).toEqual([]);
  // The settings went as well.
  await firefox.inExtension(noNotices);
  await restore(firefox, path, 'Add it');
  expect(await stored(firefox)).toEqual(before);
});

test('a backup written in Firefox takes the place of everything in Chromium', async () => {
  const path = await backupOf(firefox);
  await restore(chromium, path, 'Delete what is here and restore', 'in the place of everything');
  expect(await stored(chromium)).toEqual(await stored(firefox));
  expect(await chromium.inExtension(keptFiles)).toEqual(await firefox.inExtension(keptFiles));
});
