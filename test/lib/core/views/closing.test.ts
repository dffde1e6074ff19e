import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order } from '../../../../lib/core/facts/order';
import { moneyAtRisk } from '../../../../lib/core/figures/money-at-risk';
import { filterFor } from '../../../../lib/core/list/list-filter';
import { EVERYTHING } from '../../../../lib/core/list/list-settings';
import { groupOrders } from '../../../../lib/core/list/order-groups';
import { dayOf } from '../../../../lib/core/time/calendar-day';
import {
  closesWithin,
  datedClaimBy,
  isRunning,
  mayBeOwed,
  WEEK_DAYS,
} from '../../../../lib/core/views/closing';
import { rowOf } from '../../../../lib/core/views/order-row';
import { DEFAULT_SETTINGS } from '../../../../lib/core/views/settings';
import { summarize, sumsOf } from '../../../../lib/core/views/summary';
import { viewOrder } from '../../../../lib/core/views/view';
import { claimBy, viewOf } from '../../../components/sample-view';
import { anOrder, at, exactly, policy, said } from '../an-order';
import { someOrder, someZone } from '../some-order';

const PAID = exactly('2026-11-01T12:00Z');
const NOW = at('2026-11-10T00:00Z');

const soonest = claimBy('2026-12-05T23:00:00Z', '2026-12-05');

describe('what closes within so many days', () => {
  test('includes the last of them, and what is past its safe date', () => {
    const left = (daysLeft: number) => closesWithin(7, viewOf('1', { urgency: 'soon', daysLeft }));
    expect([0, 7, 8].map(left)).toEqual([true, true, false]);
    expect(closesWithin(0, viewOf('1', { urgency: 'past-safe', daysLeft: -2 }))).toBe(true);
  });
  test('is a maximum too, but nothing that must be checked first, and nothing at rest', () => {
    const check = viewOf('1', { urgency: 'check', daysLeft: 3, claimBy: soonest });
    expect(isRunning(check)).toBe(false);
    expect(isRunning({ ...check, claimBy: { ...soonest, atMost: true } })).toBe(true);
    for (const urgency of ['settled', 'over', 'waiting', 'unknown'] as const)
      expect(closesWithin(30, viewOf('1', { urgency, daysLeft: 3 }))).toBe(false);
  });
});

test('of an order that must be checked first no date is told, unless it is a maximum', () => {
  const of = (urgency: 'calm' | 'check') => datedClaimBy({ urgency, claimBy: soonest });
  expect(of('calm')).toBe(soonest);
  expect(of('check')).toBeNull();
  const most = { ...soonest, atMost: true } as const;
  expect(datedClaimBy({ urgency: 'check', claimBy: most })).toBe(most);
});

test('a cancelled order may be owed its money until somebody says that it came back, or settles it', () => {
  const viewed = (facts: Parameters<typeof said>[0], marks: Order['marks'] = {}) =>
    viewOrder(anOrder(said(facts), { marks }), policy, { now: NOW, zone: 'UTC', strict: true });
  const owed = (...order: Parameters<typeof viewed>) => mayBeOwed(viewed(...order));
  expect(owed({ paid: PAID, status: 'cancelled' })).toBe(true);
  expect(owed({ placed: PAID, status: 'cancelled' })).toBe(true);
  expect(owed({ paid: PAID, status: 'cancelled', refundIssued: PAID })).toBe(false);
  expect(owed({ paid: PAID, status: 'cancelled' }, { settledAt: NOW })).toBe(false);
  expect(owed({ paid: PAID, status: 'refunded' })).toBe(false);
  // What was sent keeps its own dates.
  expect(owed({ paid: PAID, shipped: PAID, status: 'cancelled' })).toBe(false);
});

test('popup, bar, pill, list and figures count the same orders and the same money within a week', () => {
  const someOrders = fc.array(someOrder, { minLength: 1, maxLength: 12 });
  const firstDays = fc.constantFrom(0 as const, 1 as const, 6 as const);
  fc.assert(
    fc.property(someOrders, someZone, firstDays, (some, zone, firstDay) => {
      const now = some[0]?.now ?? 0;
      const views = some.map(({ order }, index) => ({
        ...viewOrder(order, policy, { now, zone, strict: true }),
        key: viewOf(String(index)).key,
      }));
      const rows = views.map((view, index) => {
        const order = some[index]?.order;
        if (!order) throw new Error('no order of this view');
        return rowOf(order, view, [], zone);
      });
      const thresholds = [WEEK_DAYS, 3, 0];
      const summary = summarize(views, { ...DEFAULT_SETTINGS, thresholds }, null);
      const [week, days] = [{ ...EVERYTHING, standing: 'soon' as const }, new Set<never>()];
      const listed = rows.filter(filterFor(week, days));
      const group = groupOrders(views, WEEK_DAYS, null).find(({ name }) => name === 'closing');
      const { soon } = moneyAtRisk(rows, dayOf(now, zone), firstDay);
      expect(soon.orders).toBe(summary.closing);
      expect(summary.closingThisWeek).toBe(summary.closing);
      expect(listed).toHaveLength(summary.closing);
      expect(group?.orders ?? []).toHaveLength(summary.closing);
      expect(soon.sums).toEqual(summary.atRisk);
      expect(sumsOf(listed)).toEqual(summary.atRisk);
    }),
    { numRuns: 300 },
  );
});
