import { expect, it } from 'vitest';
import { aliExpressSite } from '../../../../lib/marketplaces/aliexpress/site';

it.each([
  ['https://www.aliexpress.com/p/order/index.html', 'list'],
  ['https://www.aliexpress.us/p/order/index.html?tab=all', 'list'],
  ['https://ko.aliexpress.com/p/order/detail.html?orderId=1', 'detail'],
  ['https://aliexpress.com/p/tracking/index.html', 'tracking'],
  ['https://www.aliexpress.com/item/1005000000000001.html', null],
  ['https://www.aliexpress.com/p/order/snapshot.html', null],
  ['https://www.aliexpress.ru/p/order/index.html', null],
  ['https://aliexpress.ru/order-list', null],
  ['https://notaliexpress.com/p/order/index.html', null],
  ['https://aliexpress.com.evil.example/p/order/index.html', null],
])('%s is %s', (address, kind) => expect(aliExpressSite.pageKind(new URL(address))).toBe(kind));
