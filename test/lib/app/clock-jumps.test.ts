import { expect, test } from 'vitest';
import { answer } from '../../../lib/app/requests/answer';
import { DAY_LENGTH } from '../../../lib/core/time/calendar-day';
import type { Recorded } from '../../../lib/protocol/page-messages';
import { CheckPage, worldToCheck } from './check-page';
import { refusal } from './fake-page-data';
import { endsOn, extensionPage, FakeWorld, keyOf, onDay, orderPage, readingOf } from './fake-world';
import { recordSaid } from './said-page';

const ID = '1000000000000001';
const YEAR = 365 * DAY_LENGTH;
const TEN_DAYS = 10 * DAY_LENGTH;

const read = (world: FakeWorld, day: string, readAt = world.now): Promise<Recorded> =>
  recordSaid(world, readingOf([endsOn(ID, day)], readAt, 'detail'), orderPage);
const statedDay = (world: FakeWorld) =>
  world.stored.get(keyOf(ID))?.facts.statedEnd?.map(({ value }) => value);

test('what was read while the clock ran a year ahead does not beat what is read since', async () => {
  const world = new FakeWorld('2026-11-20T12:00Z');
  world.now += YEAR;
  await read(world, '2026-12-20');
  world.now -= YEAR;
  await read(world, '2026-12-10');
  expect(statedDay(world)).toMatchObject([{ day: '2026-12-10' }]);
});
test('a reading from the future is one of now', async () => {
  const world = new FakeWorld('2026-11-20T12:00Z');
  await read(world, '2026-12-20', world.now + YEAR);
  expect(world.stored.get(keyOf(ID))?.bounds.last).toBe(world.now);
  world.now += 1_000;
  await read(world, '2026-12-10');
  expect(statedDay(world)).toMatchObject([{ day: '2026-12-10' }]);
});
test('checking goes on when the clock is put back: nobody waits for ten days', async () => {
  const world = await worldToCheck(2);
  world.now += TEN_DAYS;
  const ahead = new CheckPage(world);
  await ahead.send({ kind: 'go' });
  world.now -= TEN_DAYS;
  const other = new CheckPage(world, 2);
  const { progress, next } = await other.send({ kind: 'go' });
  expect(progress?.phase).toBe('running');
  expect(next?.pause).toBeLessThan(10_000);
});
test('a shop that asked to slow down while the clock ran ahead is not barred for ten days', async () => {
  const world = await worldToCheck(2);
  world.now += TEN_DAYS;
  const page = new CheckPage(world);
  const { next } = await page.send({ kind: 'go' });
  await page.send({ kind: 'answer', id: next?.id ?? '', text: refusal('rate-limit') });
  world.now -= TEN_DAYS;
  expect((await page.send({ kind: 'go' })).next).not.toBeNull();
});

test('a page that prints past days after now keeps no bound, and what was known stays as it was', async () => {
  const world = new FakeWorld('2026-11-20T12:00Z');
  await read(world, '2026-12-20');
  const before = world.stored.get(keyOf(ID));
  world.now -= YEAR;
  const behind = await read(world, '2026-12-10');
  expect(behind.orders[0]).toMatchObject({ urgency: 'check', claimBy: null, clockBehind: true });
  expect(world.stored.get(keyOf(ID))?.bounds).toEqual(before?.bounds);
  world.now += YEAR + DAY_LENGTH;
  const { orders } = await read(world, '2026-12-10');
  // An end that the detail page alone prints counts a day earlier.
  expect(orders[0]?.claimBy?.lastWholeDay).toBe('2026-12-08');
});
test('a correction typed while the clock ran ahead is not kept from being typed again', async () => {
  const world = new FakeWorld('2026-11-20T12:00Z');
  await read(world, '2026-12-20');
  const say = (day: string) =>
    answer(
      world,
      'correctFact',
      {
        key: keyOf(ID),
        facts: {
          statedEnd: { value: { kind: 'day', day: onDay(day), zones: ['UTC'] }, text: day },
        },
      },
      extensionPage,
    );
  world.now += TEN_DAYS;
  await say('2026-12-15');
  world.now -= TEN_DAYS;
  expect((await say('2026-12-12'))?.order.claimBy?.lastWholeDay).toBe('2026-12-11');
  // What a page says later counts before what the user said.
  world.now += DAY_LENGTH;
  expect((await read(world, '2026-12-18')).orders[0]?.claimBy?.lastWholeDay).toBe('2026-12-16');
  expect((await say('2026-12-12'))?.order.claimBy?.lastWholeDay).toBe('2026-12-11');
});
test('that the browser names no zone is told for as long as it lasts', async () => {
  const world = new FakeWorld('2026-11-20T12:00Z');
  const troubles = async () => (await answer(world, 'overview', undefined, extensionPage)).troubles;
  expect(await troubles()).toEqual([]);
  world.zone = null;
  expect(await troubles()).toEqual(['zoneUnknown']);
});
test('a snooze that was asked for while the clock ran ahead holds no warning back', async () => {
  const world = new FakeWorld('2026-11-20T12:00Z');
  await read(world, '2026-12-20');
  world.now += TEN_DAYS;
  await answer(
    world,
    'actOnOrder',
    { key: keyOf(ID), action: { kind: 'snooze', for: 'three-days' } },
    extensionPage,
  );
  const snoozed = async () =>
    (await answer(world, 'overview', undefined, extensionPage)).orders[0]?.snoozed;
  expect(await snoozed()).toBe(true);
  world.now -= TEN_DAYS;
  expect(await snoozed()).toBe(false);
});
test('received while the clock ran ahead is void once it is right', async () => {
  const world = new FakeWorld('2026-11-20T12:00Z');
  await read(world, '2026-12-20');
  world.now += TEN_DAYS;
  const day = onDay('2026-11-30');
  await answer(
    world,
    'actOnOrder',
    { key: keyOf(ID), action: { kind: 'received', day } },
    extensionPage,
  );
  world.now -= TEN_DAYS;
  const { orders } = await answer(world, 'overview', undefined, extensionPage);
  expect(orders[0]?.facts).not.toHaveProperty('delivered');
  expect(orders[0]?.claimBy?.lastWholeDay).toBe('2026-12-18');
});
test('an end that was printed while the clock ran ahead was printed before the user says that it came', async () => {
  const world = new FakeWorld('2026-11-20T12:00Z');
  world.now += YEAR;
  await read(world, '2026-11-28');
  world.now -= YEAR;
  const day = onDay('2026-11-19');
  const order = await answer(
    world,
    'actOnOrder',
    { key: keyOf(ID), action: { kind: 'received', day } },
    extensionPage,
  );
  // Fifteen days from the 19th end on 4 December; the printed day, of a detail page alone, is the 27th of November.
  expect(order?.claimBy).toMatchObject({ rule: 'test.stated', lastWholeDay: '2026-11-26' });
});
