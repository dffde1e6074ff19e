import { describe, expect, test } from 'vitest';
import { MARKETPLACES } from '../../../../lib/core/facts/marketplace-id';
import { newOrderPageOf } from '../../../../lib/core/facts/order-page';
import { formStart, namedBy } from '../../../../lib/view-models/order-page/form-start';

const BLANK = { marketplace: 'aliexpress', id: '' };

describe('what the form for a new order starts with', () => {
  test.each(MARKETPLACES)('%s, as the address chooses it', (marketplace) => {
    const [, named] = newOrderPageOf(marketplace, null).split('#/');
    expect(formStart(named ?? '')).toEqual({ marketplace, id: '' });
  });

  test.each([
    ['new/aliexpress/8200000000000077', 'aliexpress', '8200000000000077'],
    ['new/temu/PO-211-10700000000000001', 'temu', 'PO-211-10700000000000001'],
  ])('%s: the id too, in the form of its shop', (named, marketplace, id) => {
    expect(formStart(named)).toEqual({ marketplace, id });
  });

  test.each([
    'new/aliexpress/PO-211-10700000000000001',
    'new/aliexpress/123',
    'new/temu/8200000000000077',
  ])('%s: an id in another form is left out', (named) => {
    expect(formStart(named)).toEqual({ marketplace: named.split('/')[1], id: '' });
  });

  test('a shop that is none is not chosen', () => {
    expect(formStart('new/bazaar')).toEqual(BLANK);
    expect(formStart('new/constructor')).toEqual(BLANK);
    expect(formStart('')).toEqual(BLANK);
    expect(formStart('new')).toEqual(BLANK);
  });

  test.each(['new/', 'new/temu/', 'new/temu/a b', 'new/temu/<b>', 'newer', 'aliexpress:123456'])(
    '%s asks for no new order',
    (named) => {
      expect(formStart(named)).toBeNull();
    },
  );
});

test('the parts of an address name an order, or what is known of a new one', () => {
  expect(namedBy({ key: 'temu:PO-1' })).toBe('temu:PO-1');
  expect(namedBy({})).toBe('new');
  expect(namedBy({ shop: 'temu' })).toBe('new/temu');
  expect(namedBy({ shop: 'wish', id: '123' })).toBe('new/wish/123');
});
