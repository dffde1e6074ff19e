import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Shop, startShop } from '../shop/shop';
import { localeWords } from '../tools/locale-words';
import { type BrowserUnderTest, LIST } from './browser-under-test';
import { startFirefox } from './firefox';
import { orderChips } from './order-chips';
import { says } from './typing';

declare const chrome: {
  permissions: {
    getAll(): Promise<{ origins: string[] }>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
};

let shop: Shop;
let driven: BrowserUnderTest;

beforeAll(async () => {
  shop = await startShop('two-orders');
  driven = await startFirefox(shop);
});
afterAll(async () => {
  await driven?.close();
  await shop?.close();
});

test('Firefox lets a user take the site away: nothing is shown then, and the popup asks for it', async () => {
  const list = await driven.open(LIST);
  await orderChips(driven, list, 2);
  const taken = await driven.inExtension(async () => {
    const { origins } = await chrome.permissions.getAll();
    return chrome.permissions.remove({ origins });
  });
  expect(taken).toBe(true);

  await list.reload();
  await list.waitForSelector('.order-item');

  const words = localeWords();
  for (const path of ['/popup.html', '/welcome.html']) {
    const page = await driven.openOwn(path);
    await says(page, words.say('popupAllow'));
    await page.close();
  }
  // By now, what may run there would have come.
  expect(await driven.hosts(list)).toEqual([]);
});
