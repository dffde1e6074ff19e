import { beforeEach, describe, expect, test } from 'vitest';
import { grantedSender } from '../../../lib/adapters/granted-sender';
import { checkAccess, checkOwnOrders } from '../../../lib/app/requests/access';
import { requests } from '../../../lib/app/requests/requests';
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

describe('the popup, which is no tab', () => {
  const popup = (more: object = {}) =>
    grantedSender({ id: 'self', url: 'ext://self/popup.html', ...more }, self, switched);

  test('is in a private window where it was opened over one, and what it changes is refused', async () => {
    extension.inFront = 'private';
    const page = await popup();
    expect(page).toEqual({ kind: 'extension-page', inPrivate: true });
    const act = () => checkAccess(page, 'actOnOrder', requests.actOnOrder.from);
    expect(act).toThrow('not from a private window');
    expect(() => checkAccess(page, 'overview', requests.overview.from)).not.toThrow();
  });

  test.each(['normal', null] as const)('is in none over another: %s', async (inFront) => {
    extension.inFront = inFront;
    expect(await popup()).toEqual({ kind: 'extension-page' });
  });

  test('a tab says by itself which window it is in', async () => {
    extension.inFront = 'private';
    expect(await popup({ tab: { id: 7, incognito: false } })).toEqual({ kind: 'extension-page' });
  });
});
