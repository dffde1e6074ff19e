import { expect, test } from 'vitest';
import { shops } from '../../../lib/marketplaces/registry';

/**
 * lib/core/README.md §3.5, §3.8, §4 and §5: where days are counted, when an order is over or asked about, whether its
 * carrier matters.
 */
test.each([
  ['aliexpress', 'America/Los_Angeles', 180, [15, 25, 40], ['courier']],
  ['temu', null, null, [], []],
  ['wish', 'America/Los_Angeles', null, [], []],
  ['dhgate', 'Asia/Shanghai', null, [], ['courier']],
  ['other', null, null, [], []],
] as const)('%s counts in %s', (marketplace, zone, overAfterDays, askAfterDays, ofCourier) => {
  const shop = shops.find(({ id }) => id === marketplace);
  expect(shop?.policy).toMatchObject({ marketplace, zone, overAfterDays, askAfterDays });
  expect(shop?.policy.carrierClasses('DHL Express')).toEqual(ofCourier);
});
