import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order, Told } from '../../../../lib/core/facts/order';
import { DEFAULT_SETTINGS, type Settings } from '../../../../lib/core/views/settings';
import { viewOrder } from '../../../../lib/core/views/view';
import { anOrder, at, exactly, iso, onDay, policy, said } from '../an-order';
import { planned } from '../planned';

const ZONE = 'America/Los_Angeles';
const noQuiet: Settings = {
  ...DEFAULT_SETTINGS,
  quietHours: { on: false, from: '22:00', to: '09:00' },
};
// Safe 2026-03-16T07:00Z, so the last whole day is 15 March.
const delivered = anOrder(said({ delivered: exactly('2026-03-01T13:00Z') }));
const told = (...thresholds: number[]): Told => ({
  deadline: '2026-03-15' as Told['deadline'],
  thresholds,
});

describe('the plan of all orders', () => {
  const entry = (order: Order, now: string) => ({
    order,
    policy,
    view: viewOrder(order, policy, { now: at(now), zone: ZONE, strict: true }),
  });
  const estimate = anOrder(
    said({ placed: onDay('2026-01-10'), status: 'awaiting-delivery' }, 'list'),
  );

  test('an estimate is asked about 15 days after the order, once', () => {
    const plan = (now: string, order = estimate) =>
      planned([entry(order, now)], noQuiet, at(now), ZONE);
    expect(plan('2026-01-25T07:59Z').ask).toEqual([]);
    expect(iso(plan('2026-01-20T00:00Z').next)).toBe('2026-01-25T08:00:00Z');
    expect(plan('2026-01-25T08:00Z').ask).toEqual([estimate.key]);
    // Asked late, the next question may be due before the day is over: the alarm is set for it at once.
    expect(iso(plan('2026-02-03T20:00Z').next)).toBe('2026-02-04T08:00:00Z');
    const asked = { ...estimate, nudgedAt: at('2026-01-25T08:00Z') };
    expect(plan('2026-01-26T08:00Z', asked).ask).toEqual([]);
    // Placed on 10 January: the 25th day is 4 February.
    expect(iso(plan('2026-01-26T08:00Z', asked).next)).toBe('2026-02-04T08:00:00Z');
    expect(plan('2026-02-04T08:00Z', asked).ask).toEqual([estimate.key]);
  });
  test('an order that cannot be planned costs only itself', () => {
    const odd: Order = {
      ...delivered,
      get changes(): never {
        throw new Error('odd');
      },
    };
    const now = '2026-03-08T17:00Z';
    const sound = entry(delivered, now);
    const plan = planned([{ ...sound, order: odd }, sound], noQuiet, at(now), ZONE);
    expect(plan.due.map(({ threshold }) => threshold)).toEqual([7]);
    expect(plan.failed).toEqual([{ key: odd.key, error: new Error('odd') }]);
    expect(iso(plan.nextWarning)).toBe('2026-03-12T16:00:00Z');
  });
  test('the next look is never in the past and never misses a warning', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2026-02-25T00:00Z'), max: at('2026-03-20T00:00Z') }),
        fc.subarray([7, 3, 1, 0]),
        (now, thresholds) => {
          const order = { ...delivered, told: told(...thresholds) };
          const view = viewOrder(order, policy, { now, zone: ZONE, strict: true });
          const plan = planned([{ order, view, policy }], DEFAULT_SETTINGS, now, ZONE);
          if (plan.next !== null) expect(plan.next).toBeGreaterThan(now);
          if (plan.nextWarning !== null) expect(plan.next).toBeLessThanOrEqual(plan.nextWarning);
        },
      ),
    );
  });
  test('an estimate is not asked about while it is snoozed, nor in quiet hours', () => {
    const plan = (now: string, order: Order, settings = noQuiet) =>
      planned([entry(order, now)], settings, at(now), ZONE);
    const snoozed = { ...estimate, marks: { snoozedUntil: at('2026-02-01T00:00Z') } };
    expect(plan('2026-01-26T08:00Z', snoozed).ask).toEqual([]);
    // 00:00 in Los Angeles: quiet until 09:00.
    const quiet = plan('2026-01-26T08:00Z', estimate, DEFAULT_SETTINGS);
    expect(quiet.ask).toEqual([]);
    expect(iso(quiet.next)).toBe('2026-01-26T17:00:00Z');
  });
  test('after shipping the question waits 15 days from there', () => {
    const shipped = anOrder({
      ...estimate.facts,
      ...said({ shipped: exactly('2026-01-20T20:00Z') }, 'detail'),
    });
    const ask = (now: string) => planned([entry(shipped, now)], noQuiet, at(now), ZONE).ask;
    expect(ask('2026-02-04T19:59Z')).toEqual([]);
    expect(ask('2026-02-04T20:00Z')).toEqual([shipped.key]);
  });
  test('after the payment it waits 15 days from there, where the shipping is not known', () => {
    const paid = anOrder({
      ...estimate.facts,
      ...said({ paid: exactly('2026-01-12T20:00Z') }, 'detail'),
    });
    const ask = (now: string) => planned([entry(paid, now)], noQuiet, at(now), ZONE).ask;
    expect(ask('2026-01-27T19:59Z')).toEqual([]);
    expect(ask('2026-01-27T20:00Z')).toEqual([paid.key]);
  });
  test('never asks where no page of the shop could settle it, nor before it knows any day', () => {
    const now = '2026-02-20T20:00Z';
    const asked = entry(estimate, now);
    const ask = (one: typeof asked) => planned([one], noQuiet, at(now), ZONE).ask;
    expect(ask(asked)).toEqual([estimate.key]);
    expect(ask({ ...asked, policy: { ...policy, askAfterDays: [] } })).toEqual([]);
    expect(ask({ ...asked, order: { ...estimate, facts: {} } })).toEqual([]);
  });
  test('a deadline that is stated is never asked about', () => {
    const stated = anOrder(said({ placed: onDay('2026-01-10'), statedEnd: onDay('2026-03-10') }));
    const now = '2026-02-20T20:00Z';
    expect(planned([entry(stated, now)], noQuiet, at(now), ZONE).ask).toEqual([]);
  });
});

describe('the next look', () => {
  /** With every warning given, only what is shown can change. */
  const next = (now: string) => {
    const order = { ...delivered, told: told(7, 3, 1, 0) };
    const view = viewOrder(order, policy, { now: at(now), zone: ZONE, strict: true });
    return iso(planned([{ order, view, policy }], noQuiet, at(now), ZONE).next);
  };
  test('comes when the order turns soon, urgent, last day, past its safe date, over', () => {
    expect(next('2026-03-02T00:00Z')).toBe('2026-03-08T08:00:00Z');
    expect(next('2026-03-08T08:00Z')).toBe('2026-03-12T07:00:00Z');
    expect(next('2026-03-12T07:00Z')).toBe('2026-03-15T07:00:00Z');
    expect(next('2026-03-15T07:00Z')).toBe('2026-03-16T07:00:00Z');
    // 1 March + 15, to the end of that day.
    expect(next('2026-03-16T07:00Z')).toBe('2026-03-17T07:00:00Z');
    expect(next('2026-03-17T07:00Z')).toBeNull();
  });
  test('does not come at the end of quiet hours when nothing waits for it', () => {
    const order = { ...delivered, told: told(7, 3, 1, 0) };
    const now = at('2026-03-09T06:00Z');
    const view = viewOrder(order, policy, { now, zone: ZONE, strict: true });
    const plan = planned([{ order, view, policy }], DEFAULT_SETTINGS, now, ZONE);
    expect(iso(plan.next)).toBe('2026-03-12T07:00:00Z');
  });
  test('comes when the order enters the longest warning time, for the badge counts it then', () => {
    // 1 April begins at 07:00 UTC: 31 March is the last whole day, 17 March the 14th before it.
    const order = {
      ...anOrder(said({ statedEnd: onDay('2026-04-01') }, 'tracking')),
      told: { deadline: '2026-03-31' as Told['deadline'], thresholds: [14, 0] },
    };
    const now = at('2026-03-10T20:00Z');
    const view = viewOrder(order, policy, { now, zone: ZONE, strict: true });
    const settings = { ...noQuiet, thresholds: [14, 0] };
    expect(iso(planned([{ order, view, policy }], settings, now, ZONE).next)).toBe(
      '2026-03-17T07:00:00Z',
    );
  });
  test('does not come for what is only listed', () => {
    const order = anOrder(
      said(
        { shipped: exactly('2025-12-01T20:00Z'), statedEnd: exactly('2026-03-01T20:00Z') },
        'tracking',
      ),
    );
    const now = at('2026-01-10T20:00Z');
    const view = viewOrder(order, policy, { now, zone: ZONE, strict: true });
    // The 60 days of shipping end on 30 January; the last whole day before the stated end is 28 February, 7 before: the
    // 21st.
    const { next: at7 } = planned(
      [{ order, view, policy }],
      { ...noQuiet, thresholds: [0] },
      now,
      ZONE,
    );
    expect(iso(at7)).toBe('2026-02-21T08:00:00Z');
  });
});
