import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { orderKey } from '../../../../lib/core/facts/order';
import { NEW_ORDER_PAGE, orderPageOf, RULES_PAGE } from '../../../../lib/core/facts/order-page';

test.each([NEW_ORDER_PAGE, RULES_PAGE, orderPageOf(orderKey('temu', 'PO-211-10700000000000001'))])(
  '%s is a page of the extension',
  (address) => {
    const page = /^\/([a-z]+)\.html(?:#|$)/.exec(address)?.[1];
    expect(existsSync(`entrypoints/${page}/index.html`)).toBe(true);
  },
);
