import { expect, test, vi } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { endsOn, keyOf, orderPage } from '../fake-world';
import { worldWith } from '../ringing-world';

const A = '1000000000000001';

test('“Something wrong?” opens the claim desk, of what is not stored too', async () => {
  const world = await worldWith('2026-11-07T12:00Z', [endsOn(A, '2026-12-10')]);
  const opened = vi.spyOn(world.tabs, 'open');
  await answer(world, 'openClaim', { key: keyOf(A) }, orderPage);
  expect(opened).toHaveBeenLastCalledWith(`/dashboard.html#/orders/${keyOf(A)}/claim`);
  const other = keyOf('1000000000000009');
  await answer(world, 'openClaim', { key: other }, orderPage);
  expect(opened).toHaveBeenLastCalledWith(`/dashboard.html#/orders/${other}/claim`);
});
