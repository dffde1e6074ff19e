import { describe, expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { at, endsOn, extensionPage, FakeWorld, keyOf, shippedOn } from '../fake-world';
import { record, ringUntil, worldWith } from '../ringing-world';

const A = '1000000000000001';
const B = '1000000000000002';
const _C = '1000000000000003';

describe('a snooze', () => {
  test('holds a warning back until it ends, then the warning comes', async () => {
    const world = await worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-11')]);
    const view = await answer(
      world,
      'actOnOrder',
      { key: keyOf(A), action: { kind: 'snooze', for: 'tomorrow' } },
      extensionPage,
    );
    expect(view?.snoozed).toBe(true);
    expect(view?.marks.snoozedUntil).toBe(at('2026-12-08T09:00Z'));
    expect(world.shown).toHaveLength(1);
    expect(await ringUntil(world, '2026-12-08T12:00Z')).toEqual(['2026-12-08T09:00']);
  });

  test('never passes the last warning', async () => {
    const world = await worldWith('2026-12-09T12:00Z', [endsOn(A, '2026-12-11')]);
    const view = await answer(
      world,
      'actOnOrder',
      { key: keyOf(A), action: { kind: 'snooze', for: 'three-days' } },
      extensionPage,
    );
    expect(view?.marks.snoozedUntil).toBe(at('2026-12-10T09:00Z'));
  });

  test('of the day before ends in the morning before the last whole day', async () => {
    const world = await worldWith('2026-12-04T12:00Z', [endsOn(A, '2026-12-11')]);
    const view = await answer(
      world,
      'actOnOrder',
      { key: keyOf(A), action: { kind: 'snooze', for: 'day-before' } },
      extensionPage,
    );
    expect(view?.marks.snoozedUntil).toBe(at('2026-12-09T09:00Z'));
  });

  test('on the last day changes nothing and repeats no warning', async () => {
    const world = await worldWith('2026-12-10T12:00Z', [endsOn(A, '2026-12-11')]);
    const view = await answer(
      world,
      'actOnOrder',
      { key: keyOf(A), action: { kind: 'snooze', for: 'tomorrow' } },
      extensionPage,
    );
    expect(view?.snoozed).toBe(false);
    expect(world.shown).toHaveLength(1);
  });

  test('after the only warning hides the order without warning again', async () => {
    const world = new FakeWorld('2026-12-04T12:00Z');
    world.chosen = { ...world.chosen, thresholds: [7] };
    await record(world, [endsOn(A, '2026-12-11')]);
    expect(world.shown).toHaveLength(1);
    const view = await answer(
      world,
      'actOnOrder',
      { key: keyOf(A), action: { kind: 'snooze', for: 'three-days' } },
      extensionPage,
    );
    expect(view?.marks.snoozedUntil).toBe(at('2026-12-07T09:00Z'));
    expect(await ringUntil(world, '2026-12-20T00:00Z')).toEqual([]);
  });

  test('can be undone', async () => {
    const world = await worldWith('2026-12-07T12:00Z', [endsOn(A, '2026-12-11')]);
    await answer(
      world,
      'actOnOrder',
      { key: keyOf(A), action: { kind: 'snooze', for: 'tomorrow' } },
      extensionPage,
    );
    const view = await answer(
      world,
      'actOnOrder',
      { key: keyOf(A), action: { kind: 'unsnooze' } },
      extensionPage,
    );
    expect(view?.snoozed).toBe(false);
    expect(view?.marks).toEqual({});
  });
});

describe('the request to check estimates', () => {
  test('comes 15 days after shipping and again after 25, each time one for all orders', async () => {
    const world = await worldWith('2026-11-10T12:00Z', [
      shippedOn(A, '2026-11-05'),
      shippedOn(B, '2026-11-05'),
    ]);
    expect(await ringUntil(world, '2026-11-25T00:00Z')).toEqual(['2026-11-20T09:00']);
    expect(world.stored.get(keyOf(A))?.nudgedAt).toBe(at('2026-11-20T09:00Z'));
    expect(await ringUntil(world, '2026-12-01T00:00Z')).toEqual(['2026-11-30T09:00']);
    expect(world.shown.map(({ title }) => title)).toEqual([
      'noticeCheckTitle|2',
      'noticeCheckTitle|2',
    ]);
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
  const { orders, summary } = await answer(world, 'overview', undefined, extensionPage);
  expect(orders[0]?.urgency).toBe('check');
  expect(summary.closing).toBe(0);
  expect(world.badgeShown).toEqual({ count: 0, urgency: null });
  expect(world.shown).toEqual([]);
});
