import { describe, expect, test } from 'vitest';
import { openNotice } from '../../../lib/app/reminders/open-notice';
import { refresh } from '../../../lib/app/reminders/refresh';
import { at, endsOn, FakeWorld, keyOf } from './fake-world';
import { record, ringUntil, worldWith } from './ringing-world';

const A = '1000000000000001';
const B = '1000000000000002';
const C = '1000000000000003';

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
    // Nobody knows which of them was seen: none took the place of another.
    expect(world.notices.size).toBe(4);
  });

  test('say the day, the item, the money and the shop', async () => {
    const total = 'Total:US $31.90';
    const world = await worldWith('2026-11-22T12:00Z', [{ ...endsOn(A, '2026-12-11'), total }]);
    world.travelTo('2026-12-03T09:00Z');
    await refresh(world);
    expect(world.shown).toEqual([
      {
        id: expect.stringMatching(`^claim/${keyOf(A)}/\\w+$`),
        title: 'noticeClaimBy|Thu 10 Dec',
        message: `noticeMessage|Lamp ${A} · US $31.90|noticeShop_aliexpress|noticeHintDays|7`,
      },
    ]);
  });

  test('on the last day say the exact time too', async () => {
    const world = await worldWith('2026-12-10T08:00Z', [endsOn(A, '2026-12-11')]);
    world.travelTo('2026-12-10T10:00Z');
    await refresh(world);
    expect(world.shown[0]?.title).toBe('noticeLastDay|Thu 10 Dec');
    // It ends with the 10th: nobody takes a minute before midnight for the midnight after.
    expect(world.shown[0]?.message).toContain('noticeHintTime|sumMoment|Thu 10 Dec|23:59');
  });

  test('wait for the end of quiet hours that run over midnight', async () => {
    const world = await worldWith('2026-12-06T23:30Z', [endsOn(A, '2026-12-11')]);
    expect(world.shown).toEqual([]);
    expect(world.alarmAt).toBeLessThanOrEqual(at('2026-12-07T09:00Z'));
    expect(await ringUntil(world, '2026-12-07T10:00Z')).toEqual(['2026-12-07T09:00']);
  });

  test('come at once in quiet hours when the deadline would pass in them', async () => {
    const world = await worldWith('2026-12-10T22:30Z', [endsOn(A, '2026-12-11')]);
    expect(world.shown.map(({ title }) => title)).toEqual(['noticeLastDay|Thu 10 Dec']);
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
    expect(notice?.title).toBe('noticeClaimBy|Tue 8 Dec · noticeMore|3');
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
      // Read on the 8th, and a day earlier than it reads, for the detail page alone said it.
      'noticeLastDay|Tue 8 Dec',
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
