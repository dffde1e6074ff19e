import { beforeEach, describe, expect, test, vi } from 'vitest';
import { refresh } from '../../../../lib/app/reminders/refresh';
import { settleClock } from '../../../../lib/app/reminders/settle-clock';
import { answer } from '../../../../lib/app/requests/answer';
import { DAY_LENGTH, HOUR_LENGTH } from '../../../../lib/core/time/calendar-day';
import { at, endsOn, extensionPage, type FakeWorld, keyOf, onDay } from '../fake-world';
import { record, ringUntil, worldWith } from '../ringing-world';

const A = '1000000000000001';
const MINUTE = 60_000;
const SIX_HOURS = 6 * HOUR_LENGTH;
const THREE_DAYS = 3 * DAY_LENGTH;

const claimBy = async (world: FakeWorld) =>
  (await answer(world, 'overview', undefined, extensionPage)).orders[0]?.claimBy?.safe ?? null;

/** An order that nothing but a countdown dates: five days are left. */
const countsDown = (now: number) => {
  const { statedEnd: _, ...facts } = endsOn(A, '2026-12-20').facts;
  const end = now + 5 * DAY_LENGTH;
  const value = { kind: 'between', earliest: end, latest: end } as const;
  return {
    ...endsOn(A, '2026-12-20'),
    facts: { ...facts, statedCountdownEnd: { value, text: '5 days left' } },
  };
};

/** Read by a clock that runs three days ahead, and was put right then. */
async function putRight(): Promise<FakeWorld> {
  const world = await worldWith('2026-11-23T12:00Z', [countsDown(at('2026-11-23T12:00Z'))]);
  expect(await claimBy(world)).toBe(at('2026-11-28T12:00Z'));
  world.now -= THREE_DAYS;
  return world;
}

test('a countdown that was read while the clock ran ahead does not come back when its time has come', async () => {
  const world = await putRight();
  await refresh(world);
  expect(world.alarmAt).toBe(world.now + SIX_HOURS);
  await ringUntil(world, '2026-11-24T12:00Z');
  // The countdown ended on the 25th; without it a countdown's end is not known.
  world.now = at('2026-11-26T12:00Z');
  expect(await claimBy(world)).not.toBe(at('2026-11-28T12:00Z'));
  expect(world.stored.get(keyOf(A))?.facts).not.toHaveProperty('statedCountdownEnd');
});

test('a clock that is behind for some hours, as at a start, takes nothing back', async () => {
  const world = await putRight();
  await refresh(world);
  world.now += SIX_HOURS - MINUTE;
  await refresh(world);
  world.now += THREE_DAYS;
  await refresh(world);
  expect(await claimBy(world)).toBe(at('2026-11-28T12:00Z'));
  // A year later it is behind again: what was seen before is no reason.
  world.now -= THREE_DAYS - MINUTE;
  await refresh(world);
  expect(world.stored.get(keyOf(A))?.facts).toHaveProperty('statedCountdownEnd');
});

test('a warning that a clock which ran ahead gave is given again on its day', async () => {
  // 10 December is the last whole day: warnings of seven, three and one day.
  const world = await worldWith('2026-11-20T12:00Z', [endsOn(A, '2026-12-11')]);
  world.now = at('2026-12-09T09:00Z');
  await refresh(world);
  const day = onDay('2026-12-10');
  expect(world.stored.get(keyOf(A))?.told).toMatchObject({ deadline: day, thresholds: [7, 3, 1] });
  world.now = at('2026-12-02T12:00Z');
  await refresh(world);
  expect(await ringUntil(world, '2026-12-10T00:00Z')).toEqual([
    '2026-12-03T09:00',
    '2026-12-07T09:00',
    '2026-12-09T09:00',
  ]);
});

describe('where it cannot be noted, or stored', () => {
  beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));
  test('nothing is changed, and nothing else is held up', async () => {
    const world = await putRight();
    world.memory.read = async () => {
      throw new Error('gone');
    };
    expect(await settleClock(world, [keyOf(A)])).toEqual({ changed: false, next: null });
  });
  test('an order whose clock is right has nothing to settle', async () => {
    const world = await worldWith('2026-11-20T12:00Z', [endsOn(A, '2026-12-11')]);
    await record(world, [endsOn(A, '2026-12-11')]);
    expect(await settleClock(world, [])).toEqual({ changed: false, next: null });
  });
});
