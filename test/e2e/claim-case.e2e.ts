import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Shop, startShop } from '../shop/shop';
import { addOrder } from './add-order';
import { catchSaved, lastSaved, widePicture } from './backup';
import type { BrowserUnderTest } from './browser-under-test';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { putOnPaper } from './on-paper';
import { dayFromNow, pageText, pressButton, says } from './typing';
import { until } from './until';

const ORDER = '8200000000001573';
const KEY = `aliexpress:${ORDER}`;

describe.each([
  ['Chromium', startChromium],
  ['Firefox', startFirefox],
] as const)('a case as one file in %s', (_name, start) => {
  let shop: Shop;
  let folder: string;
  let driven: BrowserUnderTest & { browser(): Browser };
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'case-'));
    shop = await startShop('empty');
    driven = await start(shop);
    page = await addOrder(driven, {
      marketplace: 'aliexpress',
      'order-id': ORDER,
      title: '<b>A lamp</b>',
      placed: dayFromNow(-40),
      delivered: dayFromNow(-5),
    });
    await says(page, 'Something wrong?');
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `/orders/${KEY}/claim/damaged`);
    await says(page, 'What to have in hand');
  });
  afterAll(async () => {
    await driven?.close();
    await shop?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a picture ticks its line of the checklist, and lies in the case that its index leads to', async () => {
    const path = join(folder, 'crack.jpg');
    await writeFile(path, Buffer.from(await page.evaluate(widePicture), 'base64'));
    const field = await page.waitForSelector('input[aria-label="Add files: A photo of the fault"]');
    await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(path);
    await says(page, '1 of ');
    await page.evaluate(catchSaved);
    await pressButton(page, 'Save as one file');
    await says(page, 'Saved.');
    const files = unzipSync(Buffer.from((await page.evaluate(lastSaved)) ?? '', 'base64'));
    const evidence = 'evidence/01-fault-crack.jpg';
    expect(Object.keys(files)).toEqual(expect.arrayContaining(['index.html', evidence]));
    const index = new TextDecoder().decode(files['index.html']);
    expect(index).toContain(`src="${evidence}"`);
    expect(index).toContain('&lt;b&gt;A lamp&lt;/b&gt;');
    expect(index).not.toContain('<b>');
    expect(index).toContain('Exhibit 1: the fault');
  });

  test('on paper it is that case and nothing else, and nothing of it is cut off', async () => {
    await pressButton(page, 'First message to the seller');
    await page.waitForSelector('.desk-letter textarea');
    const letter = [...Array(60).keys()].map((line) => `Line ${line + 1}.`).join('\n');
    const word = 'x'.repeat(200);
    await page.evaluate((typed) => {
      const field = document.querySelector<HTMLTextAreaElement>('.desk-letter textarea');
      if (!field) throw new Error('no letter is open');
      field.value = typed;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }, `${letter}\n${word}`);
    await until(
      () => page.evaluate(() => document.querySelector('.case-print')?.textContent ?? ''),
      (text) => text.includes(word),
    );
    // As wide as A4 is between its margins.
    await putOnPaper(driven, page, 680);
    const shown = () => pageText(page).then((text) => text.replace(/\s+/g, ' ').trim());
    const paper = await until(shown, (text) => text.startsWith('Case file'));
    for (const said of [ORDER, '<b>A lamp</b>', 'Timeline', letter, word, 'Exhibit 1: the fault'])
      expect(paper).toContain(said.replace(/\s+/g, ' '));
    for (const screenOnly of ['Your data', 'Save as one file', 'Something wrong?', 'Copy'])
      expect(paper).not.toContain(screenOnly);
    expect(await page.evaluate(cutOff)).toEqual([]);
    const picture = () =>
      page.$eval('.case-print img', (image) => ({
        wide: image.complete ? image.naturalWidth : 0,
        isThere: image.getBoundingClientRect().width > 0,
      }));
    await until(picture, ({ wide, isThere }) => wide === 80 && isThere);
  });
});

/** Runs in the page: what is printed and yet not wholly there, by the beginning of what it says. */
function cutOff(): string[] {
  const all = [
    document.documentElement,
    ...document.querySelectorAll('.case-print, .case-print *'),
  ];
  return all
    .filter(
      (one) =>
        one.scrollWidth > innerWidth ||
        one.getBoundingClientRect().right > innerWidth + 1 ||
        (getComputedStyle(one).overflow !== 'visible' && one.scrollHeight > one.clientHeight + 1),
    )
    .map((one) => `${one.localName}: ${one.textContent.slice(0, 40)}`);
}
