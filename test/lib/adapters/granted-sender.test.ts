import { beforeEach, expect, test } from 'vitest';
import { grantedSender } from '../../../lib/adapters/granted-sender';
import { checkOwnOrders } from '../../../lib/app/requests/access';
import { orderKey } from '../../../lib/core/facts/order';
import { originsOf } from '../../../lib/marketplaces/origins';
import { shops } from '../../../lib/marketplaces/registry';
import { sites } from '../../../lib/marketplaces/sites';
import { Refused } from '../../../lib/protocol/message-schemas';
import { type FakeExtension, installFakeExtension } from './fake-extension';

const self = { id: 'self', origin: 'ext://self/' };
const switched = shops.map((shop) => ({
  ...shop,
  switched: shop.site.required ? [] : originsOf(shop.site),
}));
const sender = (url: string) =>
  grantedSender(
    {
      id: 'self',
      url,
      tab: { id: 7, index: 0, highlighted: false, active: true, pinned: false, incognito: false },
    },
    self,
    switched,
  );

let extension: FakeExtension;
beforeEach(() => {
  extension = installFakeExtension();
});

test.each(sites.filter(({ site }) => !site.required))(
  'a script on a page of $name is nobody while its site is off',
  async ({ id, site }) => {
    expect(await sender(site.listUrl)).toBeNull();
    extension.granted = originsOf(site);
    expect(await sender(site.listUrl)).toMatchObject({ kind: 'shop-page', marketplace: id });
  },
);

test.each(sites)('a page of $name asks about no other shop’s orders', async ({ id, site }) => {
  extension.granted = originsOf(site);
  const page = await sender(site.listUrl);
  if (page === null) throw new Error(`${id} is not recognised`);
  for (const other of shops) {
    const ask = () => checkOwnOrders(page, { keys: [orderKey(other.id, '1000000000000001')] });
    const askOfShop = () => checkOwnOrders(page, { shop: other.id });
    for (const each of [ask, askOfShop])
      if (other.id === id) expect(each).not.toThrow();
      else expect(each).toThrow(Refused);
  }
});
