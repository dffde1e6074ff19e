import { expect, test } from 'vitest';
import { observedBy } from '../../../lib/main-world/observed-apis';

const life = new AbortController();
const heard = observedBy(['mtop.shop.order.list', 'mtop.shop.trackQuery'], life.signal);
const at = (path: string) => `https://acs.shop.example${path}`;

test.each([
  ['/h5/mtop.shop.order.list/1.0/?t=1', 'mtop.shop.order.list'],
  ['/h5/mtop.shop.trackquery/1.0/?t=1', 'mtop.shop.trackQuery'],
  ['/h5/MTOP.SHOP.TRACKQUERY/1.0/', 'mtop.shop.trackQuery'],
])('%s is %s', (path, api) => {
  expect(heard(at(path))).toEqual({ api, address: at(path), mark: 'ret' });
});

test.each([
  '/h5/mtop.shop.order.listing/1.0/',
  '/h5/my.mtop.shop.order.list/1.0/',
  '/h5/mtop.shop.order.operation/1.0/',
  '/index.html?api=mtop.shop.order.list',
  `/h5/mtop.shop.order.list/1.0/?${'x'.repeat(10_000)}`,
  '',
])('%s is nothing to listen to', (path) => {
  expect(heard(at(path))).toBeNull();
});

test('once it is over, nothing is', () => {
  life.abort();
  expect(heard(at('/h5/mtop.shop.order.list/1.0/'))).toBeNull();
});
