import { describe, expect, it } from 'vitest';
import {
  idInAddress,
  idInLink,
  idsInText,
  withoutIds,
} from '../../../../lib/marketplaces/aliexpress/order-id';

const ID = '8210000000001559';

describe('an order id in a link', () => {
  it.each([
    [`https://www.aliexpress.com/p/order/detail.html?orderId=${ID}`, ID],
    [`//www.aliexpress.com/p/order/detail.html?spm=a2g0o.x&orderId=${ID}&y=1`, ID],
    [`/p/tracking/index.html?_addShare=no&_login=yes&tradeOrderId=${ID}#x`, ID],
    ['/p/order/detail.html?orderId=100000000001559', '100000000001559'],
    ['/p/order/detail.html?orderId=62000000001559', '62000000001559'],
    [`https://www.aliexpress.com/p/message/index.html?orderId=${ID}`, null],
    [`/p/tracking/index.html?tradeOrderLineId=${ID}`, null],
    ['/p/order/detail.html?orderId=1005000000000001x', null],
    ['//www.aliexpress.com/item/1005000000000001.html', null],
    ['/p/order/detail.html?orderId=%E0%A4%A', null],
    [null, null],
  ])('%s', (href, id) => expect(idInLink(href)).toBe(id));
});

describe('an order id in a text', () => {
  it('stands alone, in any digits, glued to letters', () => {
    expect(idsInText(`Ref. Number: ${ID}Copy`)).toEqual([ID]);
    expect(idsInText('رقم ٨٢١٠٠٠٠٠٠٠٠٠١٥٥٩')).toEqual(['8210000000001559']);
    expect(idsInText('1234567890123')).toEqual([]);
    expect(idsInText('12345678901234567890')).toEqual([]);
  });

  it('is cut out without touching the rest', () =>
    expect(withoutIds(`٢١ سبتمبر ${ID}Copy`)).toBe('٢١ سبتمبر  Copy'));
});

it('an order page’s own address names its order', () => {
  const at = (path: string) => idInAddress(new URL(`https://www.aliexpress.com${path}`));
  expect(at(`/p/order/detail.html?spm=1&orderId=${ID}`)).toBe(ID);
  expect(at(`/p/tracking/index.html?tradeOrderId=${ID}&orderId=1`)).toBe(ID);
  expect(at(`/p/tracking/index.html?orderId=${ID}`)).toBe(null);
  expect(at('/p/order/detail.html?orderId=12')).toBe(null);
});
