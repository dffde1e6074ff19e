import { expect, it } from 'vitest';
import { marketplaceFor } from './marketplace-for';
import { WrongUsage } from './wrong-usage';

it.each([
  ['https://www.aliexpress.com/p/order/index.html', 'aliexpress'],
  ['https://www.temu.com/pl/bgt_orders.html', 'temu'],
  ['https://temu.com/login.html', 'temu'],
  ['https://m.dhgate.com/mydhgate/order/orderlist.html', 'dhgate'],
  ['https://www.dhgate.com/anything', 'dhgate'],
  ['https://www.wish.com/transaction', 'wish'],
])('%s is a page of %s', (url, id) => expect(marketplaceFor(new URL(url)).id).toBe(id));

it.each([
  'https://eviltemu.com/bgt_orders.html',
  'https://temu.com.example/',
  'https://example.com/',
])('%s is no page of a shop', (url) =>
  expect(() => marketplaceFor(new URL(url))).toThrow(WrongUsage),
);
