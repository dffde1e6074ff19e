import { describe, expect, test } from 'vitest';
import { openNotice } from '../../../lib/app/reminders/open-notice';
import { refresh } from '../../../lib/app/reminders/refresh';
import { endsOn, type FakeWorld, keyOf, shippedOn } from './fake-world';
import { record, ringUntil, worldWith } from './ringing-world';

const A = '1000000000000001';
const B = '1000000000000002';
const C = '1000000000000003';
const LIST = 'https://shop.example/orders';
const pageOf = (id: string) => `https://shop.example/order/${id}`;

const lines = (world: FakeWorld) => [...world.notices.values()].map(({ message }) => message);
const ids = (world: FakeWorld) => [...world.notices.keys()];

/** Clicks every notice that is there. */
async function openAll(world: FakeWorld) {
  for (const id of ids(world)) await openNotice(world, id);
  return world.opened;
}

describe('a notice that nobody saw stays', () => {
  test('when the next warning of several orders comes', async () => {
    const world = await worldWith('2026-11-22T12:00Z', [
      endsOn(A, '2026-12-11'),
      endsOn(B, '2026-12-11'),
      endsOn(C, '2026-12-12'),
    ]);
    // The 7 days of A and B, those of C a day later, the 3 days of A and B.
    await ringUntil(world, '2026-12-07T12:00Z');
    expect([...world.notices.values()].map(({ title }) => title)).toEqual([
      'noticeClaimBy|Thu 10 Dec · noticeMore|1',
      'noticeClaimBy|Fri 11 Dec',
      'noticeClaimBy|Thu 10 Dec · noticeMore|1',
    ]);
    expect(await openAll(world)).toEqual([LIST, pageOf(C), LIST]);
  });

  test('its title names the first of its days, whatever else it is about', async () => {
    const world = await worldWith('2026-11-22T12:00Z', [
      endsOn(A, '2026-12-11'),
      endsOn(B, '2026-12-17'),
    ]);
    world.travelTo('2026-12-09T10:00Z');
    await refresh(world);
    // One day is left of A, seven are of B.
    expect([...world.notices.values()].at(-1)?.title).toBe(
      'noticeClaimBy|Thu 10 Dec · noticeMore|1',
    );
  });

  test('when news come eleven minutes after others', async () => {
    const world = await worldWith('2026-11-12T12:00Z', [
      endsOn(A, '2026-12-10'),
      endsOn(B, '2026-12-11'),
    ]);
    world.pass(1);
    await record(world, [endsOn(A, '2026-12-20')]);
    world.now += 11 * 60_000;
    await record(world, [endsOn(B, '2026-12-21')]);
    expect(lines(world).map((message) => message.split('\n')[0])).toEqual([
      `Lamp ${A}`,
      `Lamp ${B}`,
    ]);
    expect(await openAll(world)).toEqual([pageOf(A), pageOf(B)]);
  });

  test('when news go on coming: no order is named in two of them', async () => {
    const world = await worldWith('2026-11-12T12:00Z', [
      endsOn(A, '2026-12-10'),
      endsOn(B, '2026-12-11'),
      endsOn(C, '2026-12-12'),
    ]);
    world.pass(1);
    await record(world, [endsOn(A, '2026-12-20')]);
    world.now += 8 * 60_000;
    await record(world, [endsOn(B, '2026-12-21')]);
    world.now += 8 * 60_000;
    await record(world, [endsOn(C, '2026-12-22')]);
    const named = lines(world)
      .join('\n')
      .match(/Lamp \d+/g);
    expect(named).toEqual([`Lamp ${A}`, `Lamp ${B}`, `Lamp ${C}`]);
    expect(world.notices.size).toBe(2);
    // The first has grown: it leads to the list, though its id names one order.
    expect(await openAll(world)).toEqual([LIST, pageOf(C)]);
  });

  test('when the request to check comes again for other orders', async () => {
    const world = await worldWith('2026-11-10T12:00Z', [
      shippedOn(A, '2026-11-05'),
      shippedOn(B, '2026-11-07'),
    ]);
    await ringUntil(world, '2026-11-23T00:00Z');
    expect(ids(world).map((id) => id.split('/')[0])).toEqual(['check', 'check']);
    expect(await openAll(world)).toEqual([pageOf(A), pageOf(B)]);
  });
});

test.each([
  ['one order', [A]],
  ['several', [A, B, C]],
])(
  'a batch about %s that is said again after a worker died takes its own place',
  async (_, orders) => {
    const world = await worldWith(
      '2026-12-06T12:00Z',
      orders.map((id) => endsOn(id, '2026-12-11')),
    );
    const before = world.notices.size;
    world.travelTo('2026-12-07T09:00Z');
    world.dieBeforeWriting = true;
    await refresh(world);
    world.now += 60_000;
    world.dieBeforeWriting = false;
    await refresh(world);
    await refresh(world);
    expect(world.shown.filter(({ message }) => message.includes(`Lamp ${A}`))).toHaveLength(3);
    expect(world.notices.size).toBe(before + 1);
  },
);

describe('a click', () => {
  test('on a notice that a version before gave opens what it named, or a list', async () => {
    const world = await worldWith('2026-11-22T12:00Z', [endsOn(A, '2026-12-11')]);
    await openNotice(world, `claim/${keyOf(A)}`);
    await openNotice(world, 'claims');
    await openNotice(world, 'changes');
    expect(world.opened).toEqual([pageOf(A), LIST, LIST]);
  });

  test('on a notice about an order that is there no more opens its shop’s list', async () => {
    const world = await worldWith('2026-12-06T12:00Z', [endsOn(A, '2026-12-11')]);
    world.stored.clear();
    await openNotice(world, ids(world)[0] ?? '');
    expect(world.opened).toEqual([LIST]);
  });
});
