import { beforeEach, describe, expect, test, vi } from 'vitest';
import { storeReading } from '../../../lib/app/record/store-reading';
import { refresh } from '../../../lib/app/reminders/refresh';
import { answer } from '../../../lib/app/requests/answer';
import { readRaw } from '../../../lib/marketplaces/read-raw';
import { isStoredOrder } from '../../../lib/protocol/stored-schemas';
import {
  at,
  endsOn,
  extensionPage,
  type FakeWorld,
  keyOf,
  onDay,
  orderPage,
  readingOf,
} from './fake-world';
import { record, ringUntil, worldWith } from './ringing-world';

const A = '1000000000000001';
const KEY = keyOf(A);

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}));

/** The warnings that were given, by their first line; what is said of changes is another matter. */
const warnings = (world: FakeWorld) =>
  world.shown.map(({ title }) => title).filter((title) => title.startsWith('noticeClaim'));
const troubles = async (world: FakeWorld) =>
  (await answer(world, 'overview', undefined, extensionPage)).troubles;

describe('a date that goes and comes back is not warned of again', () => {
  test('when the user says that he received it, and takes that back, and says it again', async () => {
    // The page states the 20th: its last whole day is the 19th. Received on the 3rd, 15 days end as the 18th begins:
    // the 17th.
    const world = await worldWith('2026-12-13T12:00Z', [endsOn(A, '2026-12-20')]);
    const action = { kind: 'received', day: onDay('2026-12-03') } as const;
    const received = { key: KEY, action };
    await answer(world, 'actOnOrder', received, extensionPage);
    await answer(world, 'actOnOrder', { key: KEY, action: { kind: 'unreceived' } }, extensionPage);
    await answer(world, 'actOnOrder', received, extensionPage);
    await answer(world, 'actOnOrder', { key: KEY, action: { kind: 'unreceived' } }, extensionPage);
    expect(warnings(world)).toEqual(['noticeClaimBy|Sat 19 Dec', 'noticeClaimBy|Thu 17 Dec']);
  });

  test('when the zone of the machine changes and changes back', async () => {
    // Safe until 11 December, 00:00 UTC: in Los Angeles the last whole day is the 9th, not the 10th.
    const world = await worldWith('2026-12-03T18:00Z', [endsOn(A, '2026-12-11')]);
    world.clock.zone = () => 'America/Los_Angeles';
    await refresh(world);
    world.clock.zone = () => 'UTC';
    await refresh(world);
    expect(warnings(world)).toEqual(['noticeClaimBy|Thu 10 Dec']);
  });

  test('when a page states one and the other by turns', async () => {
    const world = await worldWith('2026-12-10T12:00Z', [endsOn(A, '2026-12-14')]);
    for (const end of ['2026-12-16', '2026-12-14', '2026-12-16', '2026-12-14']) {
      world.now += 3_600_000;
      await record(world, [endsOn(A, end)]);
    }
    // Each move is told as a move; that to the 15th named that day, and so warned of it.
    const { told, toldBefore } = world.stored.get(KEY) ?? {};
    expect([told, ...(toldBefore ?? [])].map((each) => each?.deadline)).toEqual([
      '2026-12-15',
      '2026-12-13',
    ]);
    expect(warnings(world)).toEqual(['noticeClaimBy|Sun 13 Dec']);
  });

  test('but its next warning comes in its time', async () => {
    const world = await worldWith('2026-12-13T12:00Z', [endsOn(A, '2026-12-20')]);
    await answer(
      world,
      'actOnOrder',
      { key: KEY, action: { kind: 'received', day: onDay('2026-12-03') } },
      extensionPage,
    );
    await answer(world, 'actOnOrder', { key: KEY, action: { kind: 'unreceived' } }, extensionPage);
    expect(await ringUntil(world, '2026-12-31T00:00Z')).toEqual([
      '2026-12-16T09:00',
      '2026-12-18T09:00',
      '2026-12-19T09:00',
    ]);
  });

  test('after a snooze it is: that was the wish', async () => {
    const world = await worldWith('2026-12-13T12:00Z', [endsOn(A, '2026-12-20')]);
    await answer(
      world,
      'actOnOrder',
      { key: KEY, action: { kind: 'snooze', for: 'tomorrow' } },
      extensionPage,
    );
    expect(await ringUntil(world, '2026-12-14T12:00Z')).toEqual(['2026-12-14T09:00']);
  });
});

describe('two readings of one visit are one statement', () => {
  /**
   * A visit to the detail page: its nodes print the 12th, its data says 20:00 on the 11th. Alone, that page counts a
   * day earlier: the last whole days are the 10th and the 9th.
   */
  async function visit(world: FakeWorld) {
    await record(world, [endsOn(A, '2026-12-12')], 'detail');
    world.now += 2_000;
    const statedEnd = {
      value: { kind: 'instant', at: at('2026-12-11T20:00Z') },
      text: '2026-12-11 20:00',
    } as const;
    const printed = readingOf([endsOn(A, '2026-12-12', { statedEnd })], world.now);
    await storeReading(world, { ...readRaw(printed), page: 'detail-data' }, orderPage);
  }

  test('its nodes and its data that differ by hours are told once, on every visit', async () => {
    const world = await worldWith('2026-12-03T12:00Z', []);
    await visit(world);
    world.now += 3_600_000;
    await refresh(world);
    world.pass(1);
    await visit(world);
    expect(warnings(world)).toEqual(['noticeClaimBy|Thu 10 Dec']);
    // From here on the earlier of the two counts.
    expect(await ringUntil(world, '2026-12-31T00:00Z')).toEqual([
      '2026-12-06T09:00',
      '2026-12-08T09:00',
      '2026-12-09T09:00',
    ]);
  });

  test('where the earlier one presses more, that is told', async () => {
    // On the 7th three days are left until the 10th, and two until the 9th; on the 8th it is one.
    const world = await worldWith('2026-12-08T12:00Z', []);
    await visit(world);
    expect(world.shown.map(({ message }) => message.split('|').slice(-2))).toEqual([
      ['noticeHintDays', '2'],
      ['noticeHintDays', '1'],
    ]);
  });
});

describe('what was told', () => {
  test('at a moment that has not come is void', async () => {
    const world = await worldWith('2026-12-13T12:00Z', [endsOn(A, '2026-12-20')]);
    world.travelTo('2026-12-12T12:00Z');
    await refresh(world);
    expect(warnings(world)).toHaveLength(2);
  });

  test('while the clock ran ahead takes nothing from what was told of the same date before', async () => {
    const world = await worldWith('2026-12-16T12:00Z', [endsOn(A, '2026-12-20')]);
    world.travelTo('2026-12-18T12:00Z');
    await refresh(world);
    world.travelTo('2026-12-16T13:00Z');
    await refresh(world);
    // Three days before; one day before, while the clock ran ahead; and that one again when its day has come.
    expect(warnings(world)).toHaveLength(2);
    world.travelTo('2026-12-18T10:00Z');
    await refresh(world);
    expect(warnings(world)).toHaveLength(3);
  });

  test('is kept in twenty-four notes at most', async () => {
    const world = await worldWith('2026-12-13T12:00Z', [endsOn(A, '2026-12-20')]);
    for (let day = 1; day <= 26; day += 1) {
      await answer(
        world,
        'actOnOrder',
        { key: KEY, action: { kind: 'received', day: onDay('2026-12-01') } },
        extensionPage,
      );
      world.now += 86_400_000;
      await answer(
        world,
        'actOnOrder',
        { key: KEY, action: { kind: 'unreceived' } },
        extensionPage,
      );
      const end = new Date(at('2026-12-20T00:00Z') + day * 86_400_000).toISOString().slice(0, 10);
      await record(world, [endsOn(A, end)], 'detail');
    }
    const order = world.stored.get(KEY);
    expect(order?.toldBefore).toHaveLength(23);
    expect(isStoredOrder(order)).toBe(true);
  });

  test('by a version that kept one date and no moment of it is still told', async () => {
    const world = await worldWith('2026-11-22T12:00Z', [endsOn(A, '2026-12-20')]);
    const order = world.stored.get(KEY);
    if (!order) throw new Error('not stored');
    const old = { ...order, told: { deadline: onDay('2026-12-19'), thresholds: [7] } };
    expect(isStoredOrder(old)).toBe(true);
    world.stored.set(KEY, old);
    world.travelTo('2026-12-13T12:00Z');
    await refresh(world);
    expect(world.shown).toEqual([]);
    expect(await ringUntil(world, '2026-12-16T12:00Z')).toEqual(['2026-12-16T09:00']);
  });
});

describe('with a full disk', () => {
  test('a warning is given once, not each hour, and the popup says what is wrong', async () => {
    const world = await worldWith('2026-12-06T12:00Z', [endsOn(A, '2026-12-11')]);
    const before = world.shown.length;
    world.full = true;
    expect(await ringUntil(world, '2026-12-08T08:00Z')).toEqual(['2026-12-07T09:00']);
    expect(world.shown).toHaveLength(before + 1);
    expect(world.stored.get(KEY)?.told?.thresholds).toEqual([7]);
    expect(await troubles(world)).toEqual(['storageFull']);

    world.full = false;
    await ringUntil(world, '2026-12-08T09:00Z');
    expect(world.shown).toHaveLength(before + 1);
    expect(world.stored.get(KEY)?.told?.thresholds).toEqual([7, 3]);
    expect(await troubles(world)).toEqual([]);
  });

  test('each warning that comes meanwhile is given', async () => {
    const world = await worldWith('2026-12-03T08:00Z', [endsOn(A, '2026-12-11')]);
    world.full = true;
    expect(await ringUntil(world, '2026-12-05T08:00Z')).toEqual(['2026-12-03T09:00']);
    expect(await ringUntil(world, '2026-12-07T12:00Z')).toEqual(['2026-12-07T09:00']);
    world.full = false;
    await ringUntil(world, '2026-12-07T14:00Z');
    expect(world.stored.get(KEY)?.told?.thresholds).toEqual([7, 3]);
  });
});
