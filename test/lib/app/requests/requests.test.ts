import { expect, expectTypeOf, test } from 'vitest';
import { checkOwnOrders } from '../../../../lib/app/requests/access';
import { REQUEST_NAMES, requests } from '../../../../lib/app/requests/requests';
import { orderKey } from '../../../../lib/core/facts/order';
import type { Protocol } from '../../../../lib/protocol/messages';
import { endsOn, FakeWorld, keyOf, orderPage } from '../fake-world';
import { record } from '../ringing-world';
import { oneOfEach, ordersAsked } from './one-of-each';

const ID = '1000000000000001';

async function anOrder() {
  const world = new FakeWorld('2026-11-22T12:00Z');
  await record(world, [endsOn(ID, '2026-12-11')]);
  const order = world.stored.get(keyOf(ID));
  if (!order) throw new Error('it was not stored');
  return order;
}

test('every request has a line: one that is missing does not compile', () => {
  expectTypeOf<keyof typeof requests>().toEqualTypeOf<keyof Protocol>();
  expectTypeOf<Omit<typeof requests, 'actOnOrder'>>().not.toExtend<typeof requests>();
  expect(REQUEST_NAMES).toContain('actOnOrder');
  expect(REQUEST_NAMES).toHaveLength(Object.keys(requests).length);
});

test('from a private window a shop’s page may ask only for what stores nothing there', () => {
  const open = REQUEST_NAMES.filter((name) => requests[name].from.shopPage === 'any-window');
  expect(open).toEqual([
    'recordPage',
    'recordPageData',
    'pageTexts',
    'bringPanel',
    'judgePage',
    'pageReport',
    'shoppingSummary',
    'openOrderAt',
  ]);
});

// A new request is closed until its name stands here.
test('from a private window a page of the extension may ask only for what stores nothing', () => {
  const open = REQUEST_NAMES.filter((name) => requests[name].from.extensionPage === 'any-window');
  expect(open).toEqual([
    'recordPage',
    'recordPageData',
    'viewOrders',
    'viewOrder',
    'pageTexts',
    'bringPanel',
    'overview',
    'condition',
    'showSampleNotice',
    'judgePage',
    'pageReport',
    'shoppingSummary',
    'checkOrders',
    'showCheck',
    'previewOrder',
    'viewFacts',
    'viewClaimOrder',
    'viewRoutes',
    'openClaim',
    'openOrder',
    'listOrders',
    'viewRows',
    'openOrderAt',
  ]);
});

test('a shop’s page may ask only for what its script shows and does', () => {
  const open = REQUEST_NAMES.filter((name) => requests[name].from.shopPage !== 'nowhere');
  expect(open).toEqual([
    'recordPage',
    'recordPageData',
    'viewOrders',
    'viewOrder',
    'pageTexts',
    'bringPanel',
    'judgePage',
    'pageReport',
    'shoppingSummary',
    'hidePillToday',
    'actOnOrder',
    'dismissLine',
    'checkOrders',
    'openClaim',
    'openOrder',
    'openOrderAt',
  ]);
});

test('one that names an order or its shop is refused to a page of another shop', async () => {
  const each = oneOfEach(await anOrder());
  const named = REQUEST_NAMES.filter((name) =>
    /aliexpress(?:"|:1000000000000001)/.test(JSON.stringify(each[name] ?? null)),
  );
  const refusedTo = (marketplace: 'aliexpress' | 'temu') =>
    REQUEST_NAMES.filter((name) => {
      try {
        checkOwnOrders({ ...orderPage, marketplace }, ordersAsked(name, each));
        return false;
      } catch {
        return true;
      }
    });
  const ofAllShops = ['overview', 'takeInBackup', 'deleteData', 'listOrders'];
  expect(refusedTo('aliexpress')).toEqual(ofAllShops);
  expect(refusedTo('temu').filter((name) => !named.includes(name))).toEqual(
    ofAllShops.filter((name) => name !== 'deleteData'),
  );
  expect(refusedTo('temu')).toEqual(expect.arrayContaining(named));
});

test('of several orders each must be of the shop that asks', () => {
  const keys = [keyOf(ID), orderKey('temu', ID)];
  for (const asked of [
    requests.viewOrders.orders(keys),
    requests.actOnOrders.orders({ keys, action: { kind: 'settled' } }),
  ])
    expect(() => checkOwnOrders(orderPage, asked)).toThrow('orders of another shop');
});

test('these name no order: what they tell of is the asking page’s own shop, or no order at all', async () => {
  const each = oneOfEach(await anOrder());
  expect(REQUEST_NAMES.filter((name) => ordersAsked(name, each) === 'none')).toEqual([
    'recordPageData',
    'pageTexts',
    'bringPanel',
    'condition',
    'showSampleNotice',
    'seeToLoss',
    'shoppingSummary',
    'hidePillToday',
    'stopWork',
    'openOrderAt',
  ]);
});
