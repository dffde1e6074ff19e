import { describe, expect, test } from 'vitest';
import { refresh } from '../../../../lib/app/reminders/refresh';
import { answer } from '../../../../lib/app/requests/answer';
import { aliExpressPolicy } from '../../../../lib/marketplaces/aliexpress/policy';
import { at, endsOn, extensionPage, FakeWorld, keyOf, shippedOn } from '../fake-world';
import { record, ringUntil, worldWith } from '../ringing-world';

const A = '1000000000000001';
const B = '1000000000000002';

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

  test('after the only warning is followed by it once more when it ends', async () => {
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
    expect(await ringUntil(world, '2026-12-20T00:00Z')).toEqual(['2026-12-07T09:00']);
  });

  test('after the last warning before a weekend does not outlast the last day in silence', async () => {
    // The last whole day, the 13th, is a Sunday: every warning left was given on Friday.
    const world = new FakeWorld('2026-12-11T09:00Z');
    world.chosen = { ...world.chosen, weekend: 'saturday-sunday' };
    await record(world, [endsOn(A, '2026-12-14')]);
    expect(world.shown).toHaveLength(1);
    world.travelTo('2026-12-11T10:00Z');
    await answer(
      world,
      'actOnOrder',
      { key: keyOf(A), action: { kind: 'snooze', for: 'three-days' } },
      extensionPage,
    );
    // Three days would be after it: not offered, and asked for all the same it ends on the last day.
    expect(await ringUntil(world, '2026-12-20T00:00Z')).toEqual(['2026-12-13T09:00']);
  });

  test('reminds also where the order’s page, opened from a notice, named the day beside', async () => {
    const world = new FakeWorld('2026-12-05T12:00Z');
    await record(world, [endsOn(A, '2026-12-11')], 'tracking');
    expect(await ringUntil(world, '2026-12-07T09:00Z')).toEqual(['2026-12-07T09:00']);
    world.travelTo('2026-12-07T09:04Z');
    await record(world, [endsOn(A, '2026-12-10')], 'detail');
    world.travelTo('2026-12-07T09:06Z');
    const shown = world.shown.length;
    await answer(
      world,
      'actOnOrder',
      { key: keyOf(A), action: { kind: 'snooze', for: 'tomorrow' } },
      extensionPage,
    );
    expect(world.shown).toHaveLength(shown);
    const stored = world.stored.get(keyOf(A));
    const given = [stored?.told, ...(stored?.toldBefore ?? [])].flatMap((told) => told?.thresholds);
    expect(given).toEqual([]);
    expect(await ringUntil(world, '2026-12-08T12:00Z')).toEqual(['2026-12-08T09:00']);
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

describe('a snooze is void once the date it was meant for moved to an earlier day', () => {
  /** Shipped by DHL: 23 days in strict mode, else 60 at the most. Snoozed until the day before it closes. */
  async function snoozed(strict: boolean): Promise<FakeWorld> {
    const world = new FakeWorld('2026-11-06T12:00Z');
    world.policies.of = () => aliExpressPolicy;
    world.chosen = { ...world.chosen, strict };
    const { facts, ...byCourier } = shippedOn(A, '2026-11-05');
    const carrier = { value: ['DHL'], text: 'DHL' };
    await record(world, [{ ...byCourier, facts: { ...facts, carrier } }]);
    const view = await answer(
      world,
      'actOnOrder',
      { key: keyOf(A), action: { kind: 'snooze', for: 'day-before' } },
      extensionPage,
    );
    expect(view?.snoozed).toBe(true);
    world.pass(1);
    return world;
  }
  const viewed = (world: FakeWorld) => answer(world, 'viewOrder', { key: keyOf(A) }, extensionPage);

  test('by a setting', async () => {
    const world = await snoozed(false);
    world.chosen = { ...world.chosen, strict: true };
    await refresh(world);
    // A day of 5 November begins on the 4th in Los Angeles: 23 days later the 26th is the last whole day.
    const view = await viewed(world);
    expect([view?.claimBy?.rule, view?.claimBy?.lastWholeDay]).toEqual([
      'ae.carrier.23',
      '2026-11-26',
    ]);
    expect(view?.snoozed).toBe(false);
    const said = await ringUntil(world, '2026-11-30T00:00Z');
    expect(said).toEqual(expect.arrayContaining(['2026-11-19T09:00', '2026-11-23T09:00']));
  });

  test('by what another order teaches', async () => {
    const world = await snoozed(false);
    // Placed on the 1st like this one, it closes 30 days later.
    await record(world, [endsOn(B, '2026-12-01')], 'tracking');
    const view = await viewed(world);
    expect(view?.claimBy?.rule).toBe('ae.own-shortest');
    expect(view?.snoozed).toBe(false);
  });

  test('and not where it moved to a later one', async () => {
    const world = await snoozed(true);
    world.chosen = { ...world.chosen, strict: false };
    expect((await viewed(world))?.snoozed).toBe(true);
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
