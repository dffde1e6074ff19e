import { expect, test } from 'vitest';
import { viewOrder } from '../../../../lib/app/views/view-order';
import { orderKey } from '../../../../lib/core/facts/order';
import { endsOn, FakeWorld, keyOf } from '../fake-world';
import { record } from '../ringing-world';

const ID = '1000000000000001';

test('one stored order with everything that its timeline shows; null for one that is not stored', async () => {
  const world = new FakeWorld('2026-11-28T13:00Z');
  await record(world, [endsOn(ID, '2026-12-26')], 'detail');
  expect(await viewOrder(world, { key: keyOf(ID) })).toMatchObject({ id: ID, key: keyOf(ID) });
  expect(await viewOrder(world, { key: orderKey('aliexpress', '999') })).toBeNull();
});
