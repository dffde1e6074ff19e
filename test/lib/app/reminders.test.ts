import { describe, expect, test } from 'vitest';
import { answer } from '../../../lib/app/answer';
import { openNotice } from '../../../lib/app/open-notice';
import { refresh } from '../../../lib/app/refresh';
import type { Sighting } from '../../../lib/core/sighting';
import {
  at,
  endsOn,
  FakeWorld,
  keyOf,
  orderPage,
  ownPage,
  readingOf,
  shippedOn,
} from './fake-world';

const A = '1000000000000001';
const B = '1000000000000002';
const C = '1000000000000003';

/** A world in which these orders were read at `now`. */
async function worldWith(now: string, sightings: readonly Sighting[]): Promise<FakeWorld> {
  const world = new FakeWorld(now);
  await record(world, sightings);
  return world;
}
const record = (world: FakeWorld, sightings: readonly Sighting[], page?: 'detail') =>
  answer(world, 'recordReading', readingOf(sightings, world.now, page), orderPage);

/** Lets the alarms ring as they were set, until `end`; gives the times at which something was said. */
async function ringUntil(world: FakeWorld, end: string): Promise<string[]> {
  const said: string[] = [];
  for (let rings = 0; world.alarmAt !== null && world.alarmAt <= at(end); rings += 1) {
    if (rings > 100) throw new Error('the alarm rings for ever');
    world.now = Math.max(world.now, world.alarmAt);
    const before = world.shown.length;
    await refresh(world);
    if (world.shown.length > before) said.push(new Date(world.now).toISOString().slice(0, 16));
  }
  return said;
}

describe('warnings', () => {
  test('come 7, 3 and 1 days before the last whole day, and on it, from the alarm alone', async () => {
    const world = await worldWith('2026-11-22T12:00Z', [endsOn(A, '2026-12-11')]);
    expect(world.shown).toEqual([]);
    expect(await ringUntil(world, '2026-12-20T00:00Z')).toEqual([
      '2026-12-03T09:00',
      '2026-12-07T09:00',
      '2026-12-09T09:00',
      '2026-12-10T09:00',
    ]);
    expect([...world.notices.keys()]).toEqual([`claim/${keyOf(A)}`]);
  });

  test('say the day, the item, the money and the shop', async () => {
    const total = {
      value: { amount: '31.90', currency: 'USD', text: 'US $31.90' },
      text: 'US $31.90',
    };
    const world = await worldWith('2026-11-22T12:00Z', [endsOn(A, '2026-12-11', { total })]);
    world.travelTo('2026-12-03T09:00Z');
    await refresh(world);
    expect(world.shown).toEqual([
      {
        id: `claim/${keyOf(A)}`,
        title: 'noticeClaimBy|Thu 10 Dec',
        message: `noticeMessage|Lamp ${A} · US $31.90|noticeShop_aliexpress|noticeHintDays|7`,
      },
    ]);
  });

  test('on the last day say the exact time too', async () => {
    const world = await worldWith('2026-12-10T08:00Z', [endsOn(A, '2026-12-11')]);
    world.travelTo('2026-12-10T10:00Z');
    await refresh(world);
    expect(world.shown[0]?.title).toBe('noticeClaimToday');
    expect(world.shown[0]?.message).toContain('noticeHintTime|Fri 11 Dec');
    expect(world.shown[0]?.message).toContain('00:00');
  });

  test('wait for the end of quiet hours that run over midnight', async () => {
    const world = await worldWith('2026-12-06T23:30Z', [endsOn(A, '2026-12-11')]);
    expect(world.shown).toEqual([]);
    expect(world.alarmAt).toBeLessThanOrEqual(at('2026-12-07T09:00Z'));
    expect(await ringUntil(world, '2026-12-07T10:00Z')).toEqual(['2026-12-07T09:00']);
  });

  test('come at once in quiet hours when the deadline would pass in them', async () => {
    const world = await worldWith('2026-12-10T22:30Z', [endsOn(A, '2026-12-11')]);
    expect(world.shown.map(({ title }) => title)).toEqual(['noticeClaimToday']);
  });

  test('that are due together become one, soonest first, and name three', async () => {
    const four = [A, B, C, '1000000000000004'];
    const world = await worldWith('2026-11-22T12:00Z', [
      endsOn(A, '2026-12-10'),
      ...four.slice(1).map((id) => endsOn(id, '2026-12-09')),
    ]);
    world.travelTo('2026-12-06T10:00Z');
    await refresh(world);
    expect(world.shown).toHaveLength(1);
    const [notice] = world.shown;
    expect(notice?.title).toBe('noticeSeveralDays|4|3');
    expect(notice?.message.split('\n')).toEqual([
      `Tue 8 Dec · Lamp ${B}`,
      `Tue 8 Dec · Lamp ${C}`,
      'Tue 8 Dec · Lamp 1000000000000004',
      'noticeMore|1',
    ]);
    await openNotice(world, notice?.id ?? '');
    expect(world.opened).toEqual(['https://shop.example/orders']);
  });

  test('that were slept through are given once, as the most pressing', async () => {
    const world = await worldWith('2026-11-22T12:00Z', [endsOn(A, '2026-12-11')]);
    world.travelTo('2026-12-09T15:00Z');
    await refresh(world);
    await refresh(world);
    expect(world.shown.map(({ title }) => title)).toEqual(['noticeClaimBy|Thu 10 Dec']);
    expect(world.stored.get(keyOf(A))?.told?.thresholds.toSorted()).toEqual([1, 3, 7]);
  });

  test('start afresh when the page states another date', async () => {
    const world = await worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-11')]);
    expect(world.shown).toHaveLength(1);
    world.pass(1);
    await record(world, [endsOn(A, '2026-12-10')], 'detail');
    expect(world.shown.map(({ title }) => title)).toEqual([
      'noticeClaimBy|Thu 10 Dec',
      'noticeClaimBy|Wed 9 Dec',
    ]);
  });

  test('are not given twice by two workers at the same time', async () => {
    const world = await worldWith('2026-11-22T12:00Z', [endsOn(A, '2026-12-11')]);
    world.travelTo('2026-12-07T12:00Z');
    await Promise.all([refresh(world), refresh(world), refresh(world)]);
    expect(world.shown).toHaveLength(1);
  });

  test('replace themselves when the worker died before marking them', async () => {
    const world = await worldWith('2026-11-22T12:00Z', [endsOn(A, '2026-12-11')]);
    world.travelTo('2026-12-07T12:00Z');
    world.dieBeforeWriting = true;
    await refresh(world);
    expect(world.alarmAt).toBeLessThanOrEqual(world.now + 3_600_000);
    world.dieBeforeWriting = false;
    await refresh(world);
    await refresh(world);
    expect(world.shown).toHaveLength(2);
    expect(world.notices.size).toBe(1);
  });

  test('that the browser did not show are tried again within the hour', async () => {
    const world = await worldWith('2026-11-22T12:00Z', [endsOn(A, '2026-12-11')]);
    world.travelTo('2026-12-07T12:00Z');
    world.noticesFail = true;
    await refresh(world);
    expect(world.stored.get(keyOf(A))?.told).toBeUndefined();
    world.noticesFail = false;
    expect(await ringUntil(world, '2026-12-07T14:00Z')).toEqual(['2026-12-07T13:00']);
  });

  test('are not given when notices are off; badge and alarm go on', async () => {
    const world = new FakeWorld('2026-12-07T12:00Z');
    world.chosen = { ...world.chosen, notifications: false };
    const { summary } = await record(world, [endsOn(A, '2026-12-11')]);
    expect(world.shown).toEqual([]);
    expect(summary.nextWarning).toBeNull();
    expect(world.badgeShown).toEqual({ count: 1, urgency: 'urgent' });
    expect(world.alarmAt).not.toBeNull();
  });

  test('open the order’s own page when clicked', async () => {
    const world = await worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-11')]);
    await openNotice(world, world.shown[0]?.id ?? '');
    expect(world.opened).toEqual([`https://shop.example/order/${A}`]);
  });

  test('keep a shop’s long or many-lined title to one short line', async () => {
    const title = `Lamp\n\u202Eevil\u0000 ${'x'.repeat(900)}`;
    const sighting = {
      ...endsOn(A, '2026-12-11'),
      lineItems: [{ title, quantity: 1, price: null, variant: null }],
    };
    const world = await worldWith('2026-12-07T12:00Z', [sighting]);
    expect(world.shown[0]?.message).toMatch(/^noticeMessage\|Lamp evil x{49}…\|/);
  });
});

describe('a snooze', () => {
  test('holds a warning back until it ends, then the warning comes', async () => {
    const world = await worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-11')]);
    const view = await answer(world, 'snooze', { key: keyOf(A), for: 'tomorrow' }, ownPage);
    expect(view?.snoozed).toBe(true);
    expect(view?.marks.snoozedUntil).toBe(at('2026-12-08T09:00Z'));
    expect(world.shown).toHaveLength(1);
    expect(await ringUntil(world, '2026-12-08T12:00Z')).toEqual(['2026-12-08T09:00']);
  });

  test('never passes the last warning', async () => {
    const world = await worldWith('2026-12-09T12:00Z', [endsOn(A, '2026-12-11')]);
    const view = await answer(world, 'snooze', { key: keyOf(A), for: 'three-days' }, ownPage);
    expect(view?.marks.snoozedUntil).toBe(at('2026-12-10T09:00Z'));
  });

  test('of the day before ends in the morning before the last whole day', async () => {
    const world = await worldWith('2026-12-04T12:00Z', [endsOn(A, '2026-12-11')]);
    const view = await answer(world, 'snooze', { key: keyOf(A), for: 'day-before' }, ownPage);
    expect(view?.marks.snoozedUntil).toBe(at('2026-12-09T09:00Z'));
  });

  test('on the last day changes nothing and repeats no warning', async () => {
    const world = await worldWith('2026-12-10T12:00Z', [endsOn(A, '2026-12-11')]);
    const view = await answer(world, 'snooze', { key: keyOf(A), for: 'tomorrow' }, ownPage);
    expect(view?.snoozed).toBe(false);
    expect(world.shown).toHaveLength(1);
  });

  test('after the only warning hides the order without warning again', async () => {
    const world = new FakeWorld('2026-12-04T12:00Z');
    world.chosen = { ...world.chosen, thresholds: [7] };
    await record(world, [endsOn(A, '2026-12-11')]);
    expect(world.shown).toHaveLength(1);
    const view = await answer(world, 'snooze', { key: keyOf(A), for: 'three-days' }, ownPage);
    expect(view?.marks.snoozedUntil).toBe(at('2026-12-07T09:00Z'));
    expect(await ringUntil(world, '2026-12-20T00:00Z')).toEqual([]);
  });

  test('can be undone', async () => {
    const world = await worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-11')]);
    await answer(world, 'snooze', { key: keyOf(A), for: 'tomorrow' }, ownPage);
    const view = await answer(world, 'unsnooze', { key: keyOf(A) }, ownPage);
    expect(view?.snoozed).toBe(false);
    expect(view?.marks).toEqual({});
  });
});

describe('the request to check estimates', () => {
  test('comes once, 15 days after shipping, one for all orders', async () => {
    const world = await worldWith('2026-11-10T12:00Z', [
      shippedOn(A, '2026-11-05'),
      shippedOn(B, '2026-11-05'),
    ]);
    expect(await ringUntil(world, '2026-12-01T00:00Z')).toEqual(['2026-11-20T09:00']);
    expect(world.shown.map(({ id, title }) => [id, title])).toEqual([
      ['check', 'noticeCheckTitle|2'],
    ]);
    expect(world.stored.get(keyOf(A))?.nudgedAt).toBe(at('2026-11-20T09:00Z'));
  });

  test('is not made for an order whose page stated its date', async () => {
    const world = await worldWith('2026-11-25T12:00Z', [endsOn(A, '2027-01-20')]);
    expect(world.shown).toEqual([]);
  });
});

test('an order that must be checked first is in no notice and not in the badge', async () => {
  const world = new FakeWorld('2026-11-20T12:00Z');
  const vague = shippedOn(A, '2026-11-05');
  const placed = {
    value: { kind: 'between', earliest: at('2026-09-01'), latest: at('2026-10-15') },
    text: '',
  } as const;
  const { shipped: _shipped, ...facts } = vague.facts;
  await record(world, [{ ...vague, facts: { ...facts, placed } }]);
  const { orders, summary } = await answer(world, 'overview', undefined, ownPage);
  expect(orders[0]?.urgency).toBe('check');
  expect(summary.closing).toBe(0);
  expect(world.badgeShown).toEqual({ count: 0, urgency: null });
  expect(world.shown).toEqual([]);
});
