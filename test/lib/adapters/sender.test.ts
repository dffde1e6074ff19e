import { describe, expect, test } from 'vitest';
import { matchesPattern } from '../../../lib/adapters/match-pattern';
import { type ScriptedShop, senderOf } from '../../../lib/adapters/sender';

const self = { id: 'self', origin: 'chrome-extension://self/' };
const shops: readonly ScriptedShop[] = [
  {
    id: 'aliexpress',
    site: {
      orderPages: ['https://*.shop.example/p/order/*'],
      shoppingPages: ['https://*.shop.example/*'],
    },
  },
  { id: 'temu', site: { orderPages: ['https://www.other.example/orders*'], shoppingPages: [] } },
];
const tab = (incognito = false) => ({
  id: 7,
  index: 0,
  highlighted: false,
  active: true,
  pinned: false,
  incognito,
});
const sender = (url: string | undefined, more: object = { tab: tab() }) =>
  senderOf({ id: 'self', ...(url === undefined ? {} : { url }), ...more }, self, shops);

describe('who sends a message', () => {
  test('the extension’s own pages, in a tab or not', () => {
    expect(sender('chrome-extension://self/popup.html', {})).toEqual({ kind: 'extension-page' });
    expect(sender('chrome-extension://self/welcome.html')).toEqual({ kind: 'extension-page' });
  });

  test('a content script, as the shop whose page it runs on', () => {
    const shop = { kind: 'shop-page', marketplace: 'aliexpress', inPrivate: false, tab: 7 };
    expect(sender('https://www.shop.example/p/order/index.html?x=1')).toEqual(shop);
    expect(sender('https://shop.example/item/1')).toEqual(shop);
    expect(sender('https://www.other.example/orders?page=2')).toEqual({
      ...shop,
      marketplace: 'temu',
    });
  });

  test('a frame of a page, by its number; the page itself without one', () => {
    const url = 'https://www.shop.example/p/order/index.html';
    expect(sender(url, { tab: tab(), frameId: 3 })).toMatchObject({ tab: 7, frame: 3 });
    expect(sender(url, { tab: tab(), frameId: 0 })).not.toHaveProperty('frame');
  });

  test('one of the extension’s own pages in a private window, marked so', () => {
    expect(sender('chrome-extension://self/order.html', { tab: tab(true) })).toEqual({
      kind: 'extension-page',
      inPrivate: true,
    });
  });

  test('a content script in a private window, marked so', () => {
    expect(sender('https://www.shop.example/', { tab: tab(true) })).toMatchObject({
      inPrivate: true,
    });
  });

  test.each([
    ['another extension', 'chrome-extension://self/popup.html', { id: 'other' }],
    ['no id', 'chrome-extension://self/popup.html', { id: undefined }],
    ['a page of another extension', 'chrome-extension://self2/popup.html', {}],
    ['another site', 'https://shop.example.evil.example/p/order/', { tab: tab() }],
    ['a site that ends alike', 'https://evilshop.example/', { tab: tab() }],
    ['a shop without encryption', 'http://www.shop.example/', { tab: tab() }],
    ['another page of the second shop', 'https://www.other.example/item', { tab: tab() }],
    ['a shop’s address with no tab', 'https://www.shop.example/', {}],
    [
      'a shop’s address in a tab without a number',
      'https://www.shop.example/',
      { tab: { incognito: false } },
    ],
    ['an empty frame', 'about:blank', { tab: tab() }],
    [
      'our address inside another',
      'https://evil.example/?chrome-extension://self/',
      { tab: tab() },
    ],
    ['no address', undefined, { tab: tab() }],
    ['no address at all', '', { tab: tab() }],
  ])('nobody: %s', (_who, url, more) => {
    expect(sender(url, more)).toBeNull();
  });
});

describe('match patterns', () => {
  test.each([
    ['https://*.shop.example/*', 'https://shop.example/', true],
    ['https://*.shop.example/*', 'https://a.b.shop.example/x?y=z', true],
    ['https://*.shop.example/*', 'https://shop.example.org/', false],
    ['*://shop.example/a*b', 'http://shop.example/a-b', true],
    ['*://shop.example/a*b', 'http://shop.example/a-c', false],
    ['*://shop.example/ab*ba', 'http://shop.example/aba', false],
    ['https://shop.example/a*b*c', 'https://shop.example/a1b2c', true],
    ['https://shop.example/a*b*c', 'https://shop.example/a1c', false],
    ['https://shop.example/only', 'https://shop.example/only', true],
    ['https://shop.example/only', 'https://shop.example/only/more', false],
    ['<all_urls>', 'https://shop.example/', false],
  ])('%s and %s: %j', (pattern, address, matches) => {
    expect(matchesPattern(pattern, new URL(address))).toBe(matches);
  });
});
