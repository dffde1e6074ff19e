import { expect, test } from 'vitest';
import { MOST_ALONE } from '../../../../lib/app/reminders/fire-reminders';
import { refresh } from '../../../../lib/app/reminders/refresh';
import { endsOn } from '../fake-world';
import { worldWith } from '../ringing-world';

const orders = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    endsOn(`${1_000_000_000_000_001 + index}`, '2026-12-11'),
  );

async function told(count: number, grouped: boolean) {
  const world = await worldWith('2026-11-22T12:00Z', orders(count));
  await world.settings.change({ grouped });
  world.travelTo('2026-12-07T10:00Z');
  await refresh(world);
  const first = world.shown.length;
  await refresh(world);
  expect(world.shown).toHaveLength(first);
  return world;
}

test('orders that are due together are one notice', async () => {
  expect((await told(3, true)).notices.size).toBe(1);
});

test('each has its own where the user wants that', async () => {
  const world = await told(3, false);
  expect(world.notices.size).toBe(3);
  expect(world.shown.every(({ title }) => title === 'noticeClaimBy|Thu 10 Dec')).toBe(true);
});

test('too many at once are one all the same', async () => {
  expect((await told(MOST_ALONE, false)).notices.size).toBe(MOST_ALONE);
  expect((await told(MOST_ALONE + 1, false)).notices.size).toBe(1);
});
