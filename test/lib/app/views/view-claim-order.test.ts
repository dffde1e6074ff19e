import { expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { Refused } from '../../../../lib/protocol/message-schemas';
import { endsOn, extensionPage, FakeWorld, keyOf, orderPage } from '../fake-world';
import { record } from '../ringing-world';

const A = '1000000000000001';
const key = keyOf(A);

test('a claim is worked out from the order, the settings and the user’s other orders', async () => {
  const world = new FakeWorld('2026-11-22T12:00Z');
  await record(world, [endsOn(A, '2026-11-26')], 'detail');
  await world.settings.write({ ...(await world.settings.read()), country: 'DE', strict: true });
  expect(await answer(world, 'viewClaimOrder', { key }, extensionPage)).toMatchObject({
    order: { key, bounds: { first: world.now } },
    country: 'DE',
    strict: true,
  });
});

test('an order that is not stored has no answer; a shop’s page gets none at all', async () => {
  const world = new FakeWorld('2026-11-22T12:00Z');
  expect(await answer(world, 'viewClaimOrder', { key }, extensionPage)).toBeNull();
  await expect(answer(world, 'viewClaimOrder', { key }, orderPage)).rejects.toThrow(Refused);
});
