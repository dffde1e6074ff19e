import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { orderKey } from '../../../../lib/core/facts/order';
import {
  leadOn,
  NEW_ORDER_PAGE,
  newOrderPageOf,
  ORDERS_PAGE,
  orderPageOf,
  RULES_PAGE,
  ruleAddress,
  SETTINGS_PAGE,
} from '../../../../lib/core/facts/order-page';

const KEY = orderKey('temu', 'PO-211-10700000000000001');

test.each([ORDERS_PAGE, NEW_ORDER_PAGE, RULES_PAGE, SETTINGS_PAGE, orderPageOf(KEY)])(
  '%s is a page of the extension',
  (address) => {
    const page = /^\/([a-z]+)\.html(?:#|$)/.exec(address)?.[1];
    expect(existsSync(`entrypoints/${page}/index.html`)).toBe(true);
  },
);

test.each([
  ['/options.html', '', SETTINGS_PAGE],
  ['/options.html', '#sites', SETTINGS_PAGE],
  ['/rules.html', '', RULES_PAGE],
  ['/rules.html', '#ae.carrier.39', ruleAddress('ae.carrier.39')],
  ['/order.html', '', NEW_ORDER_PAGE],
  ['/order.html', '#new', NEW_ORDER_PAGE],
  ['/order.html', '#new:temu', newOrderPageOf('temu', null)],
  ['/order.html', '#new:temu:PO-211-1', newOrderPageOf('temu', 'PO-211-1')],
  ['/order.html', `#${KEY}`, orderPageOf(KEY)],
])('%s%s leads on to %s', (path, hash, address) => {
  expect(leadOn(path, hash)).toBe(address);
  expect(existsSync(`entrypoints/${path.slice(1, -5)}/index.html`)).toBe(true);
});
