import { expect, test } from 'vitest';
import { shops } from '../../../lib/marketplaces/registry';

test('where a return can be handed in is what the guide’s table says', () => {
  const places = shops.map(({ id, policy }) => [id, policy.handIn?.places.join(', ') ?? '–']);
  expect(Object.fromEntries(places)).toMatchObject({
    aliexpress: 'USPS',
    temu: 'USPS, UPS Store',
    wish: 'USPS',
    dhgate: 'USPS',
    other: '–',
  });
});

test('each place is of the United States and has that guide as its source', () => {
  for (const { policy } of shops)
    if (policy.handIn)
      expect(policy.handIn).toMatchObject({
        country: 'US',
        source: { title: expect.stringContaining('How To Get A Refund From AliExpress') },
      });
});
