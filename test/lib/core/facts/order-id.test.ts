import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRequest } from '../../../../lib/app/requests/requests';
import { orderKey } from '../../../../lib/core/facts/order';
import { isOrderId } from '../../../../lib/core/facts/order-id';
import { Refused } from '../../../../lib/protocol/message-schemas';

describe('an order id', () => {
  it.each([
    ['AliExpress', '8210000000001559'],
    ['an old one', '60000000001559'],
    ['Temu', 'PO-211-10700000000000001'],
    ['Temu, an order in it', '211-10700000000000001'],
    ['one item of an order', '5f00000000000000000000a1-1x9k2p'],
  ])('of %s', (_, id) => {
    expect(isOrderId(id)).toBe(true);
    const key = orderKey('temu', id);
    expect(parseRequest('viewOrder', { key })).toEqual({ key });
  });

  it.each([
    ['nothing', ''],
    ['too short', 'PO-21'],
    ['too long', `PO-${'1'.repeat(38)}`],
    ['a word', 'constructor'],
    ['a name of the prototype', '__proto__1'],
    ['markup', '<b>123456</b>'],
    ['a key', 'temu:123456'],
    ['an address', 'https://x.test/1'],
    ['a space', 'PO 211 107'],
    ['words before it', 'order 8210000000001559'],
    ['a line behind', '123456\n'],
    ['hyphens at its ends', '-123456-'],
    ['two hyphens in a row', 'PO--123456'],
    ['other digits', '١٢٣٤٥٦٧٨'],
    ['an invisible sign', '123\u200b456'],
    ['quotes', '123456"'],
    ['a path', '../123456'],
    ['a selector', '#a123456'],
  ])('is never %s', (_, text) => {
    expect(isOrderId(text)).toBe(false);
    expect(() => parseRequest('viewOrder', { key: `temu:${text}` })).toThrow(Refused);
  });

  it('holds nothing but letters, digits and single hyphens, whatever comes', () =>
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\w:-]{1,60}$/)), (text) => {
        if (!isOrderId(text)) return;
        expect(text).toMatch(/^[a-z0-9-]{6,40}$/i);
        expect(text).toMatch(/\d/);
        expect(text).not.toMatch(/^-|--|-$/);
      }),
    ));
});
