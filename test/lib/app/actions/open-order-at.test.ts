import { beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import type { MarketplaceId } from '../../../../lib/core/facts/marketplace-id';
import { shops } from '../../../../lib/marketplaces/registry';
import { Refused } from '../../../../lib/protocol/message-schemas';
import { endsOn, extensionPage, FakeWorld, orderPage } from '../fake-world';
import { record } from '../ringing-world';

const ALI = '8200000000000077';
const TEMU = 'PO-211-10700000000000001';
const detailOf = (id: string) => `https://www.aliexpress.com/p/order/detail.html?orderId=${id}`;

let world: FakeWorld;
beforeEach(() => {
  world = new FakeWorld('2026-11-22T12:00Z');
  // The real readers: what an address names is each shop's own knowledge.
  world.pageData = { of: (shop) => shops.find(({ id }) => id === shop)?.data ?? null };
});

async function opened(marketplace: MarketplaceId, address: string, inPrivate = false) {
  await answer(world, 'openOrderAt', { address }, { ...orderPage, marketplace, inPrivate });
  return world.opened.at(-1);
}

describe('an order by hand, from a page that cannot be read', () => {
  test('has its shop chosen, and of the address nothing but an order in that shop’s form', async () => {
    expect(await opened('aliexpress', 'https://www.aliexpress.com/p/order/index.html')).toBe(
      '/dashboard.html#/new/aliexpress',
    );
    expect(await opened('aliexpress', detailOf(ALI))).toBe(
      `/dashboard.html#/new/aliexpress/${ALI}`,
    );
    expect(
      await opened('temu', `https://www.temu.com/bgt_order_detail.html?parent_order_sn=${TEMU}`),
    ).toBe(`/dashboard.html#/new/temu/${TEMU}`);
  });

  test.each([
    detailOf('12'),
    detailOf(`${ALI}%20Anna`),
    detailOf(`${ALI}#x`).replace('aliexpress', 'evil'),
    `https://www.aliexpress.com/p/order/detail.html?name=${ALI}`,
    'no address',
  ])('what is no id there goes nowhere: %s', async (address) => {
    expect(await opened('aliexpress', address)).toBe('/dashboard.html#/new/aliexpress');
  });

  test('numbers that no buyer sees are no order’s', async () => {
    const page = 'https://m.dhgate.com/mydhgate/order/orderdetail.html?rfid=12345678&rft=4';
    expect(await opened('dhgate', page)).toBe('/dashboard.html#/new/dhgate');
    expect(
      await opened('wish', 'https://www.wish.com/transaction?id=5f0000000000000000000a01'),
    ).toBe('/dashboard.html#/new/wish');
  });

  test('that is stored already is shown instead', async () => {
    await record(world, [endsOn(ALI, '2026-12-11')]);
    expect(await opened('aliexpress', detailOf(ALI))).toBe(
      `/dashboard.html#/orders/aliexpress:${ALI}`,
    );
  });

  test('takes no order along from a private window, and tells nothing of what is stored', async () => {
    await record(world, [endsOn(ALI, '2026-12-11')]);
    expect(await opened('aliexpress', detailOf(ALI), true)).toBe('/dashboard.html#/new/aliexpress');
  });

  test('from a page of the extension no shop is chosen; a long address is refused', async () => {
    await answer(world, 'openOrderAt', { address: '' }, extensionPage);
    expect(world.opened).toEqual(['/dashboard.html#/new']);
    await expect(opened('aliexpress', 'x'.repeat(8_001))).rejects.toThrow(Refused);
    await expect(answer(world, 'openOrderAt', { address: '' }, null)).rejects.toThrow(Refused);
  });
});
