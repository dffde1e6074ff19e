import { describe, expect, test } from 'vitest';
import { openNotice } from '../../../lib/app/reminders/open-notice';
import { refresh } from '../../../lib/app/reminders/refresh';
import { answer } from '../../../lib/app/requests/answer';
import type { RawSighting } from '../../../lib/core/facts/sighting';
import {
  endsOn,
  extensionPage,
  type FakeWorld,
  keyOf,
  onDay,
  orderPage,
  privatePage,
  shippedOn,
} from './fake-world';
import { record, ringUntil, worldWith } from './ringing-world';

const A = '1000000000000001';
const B = '1000000000000002';

const day = (text: string) =>
  ({ value: { kind: 'day', day: onDay(text), zones: ['UTC'] }, text }) as const;
const plain = (id: string, facts: RawSighting['facts']): RawSighting => ({
  ...endsOn(id, '2026-12-31'),
  facts,
});
const moved = (from: string, to: string) =>
  `changeMoved_statedEnd|noticeShop_aliexpress|${from}|${to}`;
const titles = (world: FakeWorld) => world.shown.map(({ title }) => title);

describe('a date that moved', () => {
  test('is told once, with what it means now, whoever looks again', async () => {
    const world = await worldWith('2026-11-12T12:00Z', [endsOn(A, '2026-12-10')]);
    world.pass(1);
    await record(world, [endsOn(A, '2026-12-20')]);
    expect(world.shown).toEqual([
      {
        id: expect.stringMatching(`^changes/${keyOf(A)}/\\w+$`),
        title: moved('Thu 10 Dec', 'Sun 20 Dec'),
        message: `Lamp ${A}\nnoticeClaimBy|Sat 19 Dec · noticeHintDays|36`,
      },
    ]);
    await record(world, [endsOn(A, '2026-12-20')]);
    await refresh(world);
    world.pass(1);
    await record(world, [endsOn(A, '2026-12-20')]);
    expect(world.shown).toHaveLength(1);
  });

  test('to an earlier day brings the warnings of that day at once, in the same notice', async () => {
    // The last whole day was the 19th and its warning of three days is out; now it is the 18th.
    const world = await worldWith('2026-12-16T12:00Z', [endsOn(A, '2026-12-20')]);
    expect(titles(world)).toEqual(['noticeClaimBy|Sat 19 Dec']);
    expect(world.stored.get(keyOf(A))?.told).toMatchObject({
      deadline: '2026-12-19',
      thresholds: [7, 3],
    });
    world.pass(1);
    await record(world, [endsOn(A, '2026-12-19')]);
    expect(titles(world).slice(1)).toEqual([moved('Sun 20 Dec', 'Sat 19 Dec')]);
    expect(world.shown[1]?.message).toContain('noticeClaimBy|Fri 18 Dec');
    expect(world.stored.get(keyOf(A))?.told).toMatchObject({
      deadline: '2026-12-18',
      thresholds: [7, 3, 1],
    });
    expect(await ringUntil(world, '2026-12-31T00:00Z')).toEqual(['2026-12-18T09:00']);
  });

  test('to an earlier day ends a snooze that was meant for the old one; a later day does not', async () => {
    const world = await worldWith('2026-12-01T12:00Z', [endsOn(A, '2026-12-20')]);
    await answer(
      world,
      'actOnOrder',
      { key: keyOf(A), action: { kind: 'snooze', for: 'three-days' } },
      extensionPage,
    );
    await record(world, [endsOn(A, '2026-12-21')]);
    expect(world.stored.get(keyOf(A))?.marks.snoozedUntil).toBeDefined();
    world.now += 3_600_000;
    await record(world, [endsOn(A, '2026-12-05')]);
    expect(world.stored.get(keyOf(A))?.marks.snoozedUntil).toBeUndefined();
    expect(world.stored.get(keyOf(A))?.told?.deadline).toBe('2026-12-04');
  });

  test('waits for the end of quiet hours', async () => {
    const world = await worldWith('2026-11-12T12:00Z', [endsOn(A, '2026-12-10')]);
    world.travelTo('2026-11-13T23:00Z');
    await record(world, [endsOn(A, '2026-12-20')]);
    expect(world.shown).toEqual([]);
    expect(await ringUntil(world, '2026-11-14T10:00Z')).toEqual(['2026-11-14T09:00']);
    expect(titles(world)).toEqual([moved('Thu 10 Dec', 'Sun 20 Dec')]);
  });

  test('is told as one with others of that moment; a click opens the list, or the only order', async () => {
    const world = await worldWith('2026-11-12T12:00Z', [
      endsOn(A, '2026-12-10'),
      endsOn(B, '2026-12-11'),
    ]);
    world.pass(1);
    await record(world, [endsOn(A, '2026-12-20')]);
    const id = world.shown[0]?.id ?? '';
    await openNotice(world, id);
    world.now += 60_000;
    await record(world, [endsOn(B, '2026-12-21')]);
    expect([...world.notices.keys()]).toEqual([id]);
    expect(world.notices.get(id)).toEqual({
      id,
      title: 'noticeChangeSeveral|2',
      message: [
        `Lamp ${A} · ${moved('Thu 10 Dec', 'Sun 20 Dec')}`,
        `Lamp ${B} · ${moved('Fri 11 Dec', 'Mon 21 Dec')}`,
      ].join('\n'),
    });
    await openNotice(world, id);
    expect(world.opened).toEqual([
      `https://shop.example/order/${A}`,
      'https://shop.example/orders',
    ]);
  });

  test('waits while orders are being checked, and is told with what the others bring', async () => {
    const world = await worldWith('2026-11-12T12:00Z', [
      endsOn(A, '2026-12-10'),
      endsOn(B, '2026-12-11'),
    ]);
    const run = {
      id: 'run',
      marketplace: 'aliexpress',
      startedAt: world.now,
      owner: 1,
      leaseUntil: world.now + 75_000,
      askedAt: world.now,
      stop: null,
      orders: [],
    } as const;
    await world.checkRuns.write(run);
    await record(world, [endsOn(A, '2026-12-20')]);
    world.now += 5_000;
    await record(world, [endsOn(B, '2026-12-21')]);
    expect(world.shown).toEqual([]);
    expect(world.alarmAt).toBe(run.leaseUntil);
    expect(await ringUntil(world, '2026-11-12T12:05Z')).toEqual(['2026-11-12T12:01']);
    expect(titles(world)).toEqual(['noticeChangeSeveral|2']);
  });

  test('there and back again before anybody was told is nothing to tell', async () => {
    const world = await worldWith('2026-11-12T12:00Z', [endsOn(A, '2026-12-10')]);
    world.travelTo('2026-11-13T22:30Z');
    await record(world, [endsOn(A, '2026-12-20')]);
    world.travelTo('2026-11-13T23:30Z');
    await record(world, [endsOn(A, '2026-12-10')]);
    expect(await ringUntil(world, '2026-11-14T12:00Z')).toEqual([]);
  });

  test('is told again, in the place of the first, when the worker died before marking it', async () => {
    const world = await worldWith('2026-11-12T12:00Z', [endsOn(A, '2026-12-10')]);
    world.pass(1);
    const show = world.notifier.show;
    world.notifier.show = async (notice) => {
      await show(notice);
      world.dieBeforeWriting = true;
    };
    await record(world, [endsOn(A, '2026-12-20')]);
    expect(world.stored.get(keyOf(A))?.changesToldAt).toBeUndefined();
    world.notifier.show = show;
    world.dieBeforeWriting = false;
    await refresh(world);
    await refresh(world);
    expect(world.shown).toHaveLength(2);
    expect(world.notices.size).toBe(1);
  });

  test.each<[string, (world: FakeWorld) => unknown]>([
    [
      'of a settled order',
      (world) =>
        answer(world, 'actOnOrder', { key: keyOf(A), action: { kind: 'settled' } }, extensionPage),
    ],
    [
      'with notices switched off',
      (world) => {
        world.chosen = { ...world.chosen, notifications: false };
      },
    ],
  ])('is not told %s', async (_, change) => {
    const world = await worldWith('2026-11-12T12:00Z', [endsOn(A, '2026-12-10')]);
    await change(world);
    world.pass(1);
    await record(world, [endsOn(A, '2026-12-20')]);
    expect(world.shown).toEqual([]);
  });

  test('is neither told nor kept from a private window', async () => {
    const world = await worldWith('2026-11-12T12:00Z', [endsOn(A, '2026-12-10')]);
    world.pass(1);
    await record(world, [endsOn(A, '2026-12-20')], 'list', privatePage);
    expect(world.shown).toEqual([]);
    expect(world.stored.get(keyOf(A))?.changes).toBeUndefined();
  });
});

describe('an arrival', () => {
  const delivered = (id: string, on: string) => ({
    ...endsOn(id, '2026-12-31'),
    facts: { ...endsOn(id, '2026-12-31').facts, delivered: day(on) },
  });
  test('that makes the claim-by earlier is told', async () => {
    const world = await worldWith('2026-11-12T12:00Z', [endsOn(A, '2026-12-31')]);
    world.pass(1);
    await record(world, [delivered(A, '2026-11-12')]);
    // Delivered on the 12th: 15 days end as the 27th begins.
    expect(world.shown).toEqual([
      {
        id: expect.stringMatching(`^changes/${keyOf(A)}/\\w+$`),
        title: 'changeLearned_delivered|noticeShop_aliexpress|Thu 12 Nov',
        message: `Lamp ${A}\nnoticeClaimBy|Thu 26 Nov · noticeHintDays|13`,
      },
    ]);
  });
  test('that moves nothing is not told', async () => {
    const world = await worldWith('2026-11-12T12:00Z', [endsOn(A, '2026-11-22')]);
    expect(world.shown).toEqual([]);
    world.pass(1);
    await record(world, [
      plain(A, { ...endsOn(A, '2026-11-22').facts, delivered: day('2026-11-12') }),
    ]);
    expect(titles(world).filter((title) => title.startsWith('change'))).toEqual([]);
    expect(world.stored.get(keyOf(A))?.changes).toHaveLength(1);
  });
  test('of an estimated order is told too', async () => {
    const world = await worldWith('2026-11-12T12:00Z', [shippedOn(A, '2026-11-05')]);
    world.pass(1);
    await record(world, [
      plain(A, { ...shippedOn(A, '2026-11-05').facts, delivered: day('2026-11-12') }),
    ]);
    expect(titles(world)).toEqual(['changeLearned_delivered|noticeShop_aliexpress|Thu 12 Nov']);
  });
  test('asked for by a page of the shop is answered as ever', async () => {
    const world = await worldWith('2026-11-12T12:00Z', [endsOn(A, '2026-12-31')]);
    const reply = await record(world, [delivered(A, '2026-11-12')], 'list', orderPage);
    expect(reply.orders[0]?.changes).toMatchObject([{ fact: 'delivered', before: null }]);
  });
});
