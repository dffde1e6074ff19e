import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeIn } from '../../../../lib/view-models/dashboard/place';

test.each([
  ['#/orders', 'orders', { named: {}, query: '' }],
  ['#orders', 'orders', { named: {}, query: '' }],
  ['#/orders?shop=temu&a=b?c', 'orders', { named: {}, query: 'shop=temu&a=b?c' }],
  ['#/orders/temu:1-2', 'orders/:key', { named: { key: 'temu:1-2' }, query: '' }],
  ['#/orders/temu%3A1', 'orders/:key', { named: { key: 'temu:1' }, query: '' }],
  ['#/orders/temu:1/claim', 'orders/:key/claim', { named: { key: 'temu:1' }, query: '' }],
  ['#/new', 'new/:shop?/:id?', { named: {}, query: '' }],
  ['#/new/temu', 'new/:shop?/:id?', { named: { shop: 'temu' }, query: '' }],
  ['#/rules/ae.carrier.39', 'rules/:anchor?', { named: { anchor: 'ae.carrier.39' }, query: '' }],
  ['#/orders/%E0', 'orders/:key', { named: { key: '%E0' }, query: '' }],
])('%s in %s', (hash, path, place) => {
  expect(placeIn(hash, path)).toEqual(place);
});

test.each([
  ['#/orders', 'orders/:key'],
  ['#/orders/', 'orders/:key'],
  ['#/orders/temu:1', 'orders'],
  ['#/orders/temu:1/claim', 'orders/:key'],
  ['#/orders/temu:1/others', 'orders/:key/claim'],
  ['#/ordersmore', 'orders'],
  ['', 'orders'],
])('%s is nowhere in %s', (hash, path) => {
  expect(placeIn(hash, path)).toBeNull();
});

test('whatever is named comes back, however it is written', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (text) => {
      const hash = `#/orders/${encodeURIComponent(text)}`;
      expect(placeIn(hash, 'orders/:key')?.named.key).toBe(text);
    }),
  );
});

test('no address makes it fail', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      placeIn(`#${text}`, 'orders/:key');
    }),
  );
});
