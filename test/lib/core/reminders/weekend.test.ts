import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reminderOf, warningAt } from '../../../../lib/core/reminders/reminder';
import { beforeWeekend } from '../../../../lib/core/reminders/weekend';
import {
  addDays,
  DAY_LENGTH,
  dayOf,
  dayOfWeek,
  daysBetween,
  parseCalendarDay,
} from '../../../../lib/core/time/calendar-day';
import { DEFAULT_SETTINGS, type Settings, WEEKENDS } from '../../../../lib/core/views/settings';
import { viewOrder } from '../../../../lib/core/views/view';
import { anOrder, at, exactly, policy, said } from '../an-order';

const day = (text: string) => {
  const parsed = parseCalendarDay(text);
  if (!parsed) throw new Error(`no day: ${text}`);
  return parsed;
};

describe('the day before a weekend', () => {
  // 2026-03-13 is a Friday.
  test.each([
    ['2026-03-12', null, '2026-03-12'],
    ['2026-03-14', null, '2026-03-14'],
    ['2026-03-12', 'saturday-sunday', '2026-03-12'],
    ['2026-03-13', 'saturday-sunday', '2026-03-13'],
    ['2026-03-14', 'saturday-sunday', '2026-03-13'],
    ['2026-03-15', 'saturday-sunday', '2026-03-13'],
    ['2026-03-16', 'saturday-sunday', '2026-03-16'],
    ['2026-03-13', 'friday-saturday', '2026-03-12'],
    ['2026-03-14', 'friday-saturday', '2026-03-12'],
    ['2026-03-15', 'friday-saturday', '2026-03-15'],
    ['2026-03-01', 'saturday-sunday', '2026-02-27'],
  ] as const)('of %s, %s: %s', (of, weekend, before) => {
    expect(beforeWeekend(day(of), weekend)).toBe(before);
  });
});

const ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Kathmandu', 'Pacific/Apia', 'Europe/Berlin'];
const weekends = fc.constantFrom(...WEEKENDS);
const zones = fc.constantFrom(...ZONES);
const days = fc.integer({ min: 0, max: 800 }).map((later) => addDays(day('2025-06-01'), later));
const times = fc
  .tuple(fc.nat(23), fc.constantFrom('00', '30'))
  .map(([hour, half]) => `${String(hour).padStart(2, '0')}:${half}`);

test('no warning is ever later for a weekend, falls on it, or comes more than two days before', () => {
  fc.assert(
    fc.property(days, fc.nat(60), weekends, zones, (last, threshold, weekend, zone) => {
      const [plain, moved] = [null, weekend].map((each) =>
        warningAt(last, threshold, { weekend: each }, zone),
      );
      expect(moved).toBeLessThanOrEqual(plain ?? Number.NaN);
      const [from, to] = [dayOf(moved ?? 0, zone), dayOf(plain ?? 0, zone)];
      expect(daysBetween(from, to)).toBeLessThanOrEqual(2);
      const off = weekend === 'saturday-sunday' ? [6, 0] : [5, 6];
      expect(off).not.toContain(dayOfWeek(from));
    }),
  );
});

test('whenever something is told without a weekend, it is told with one, and no later', () => {
  const order = anOrder(said({ delivered: exactly('2026-03-01T13:00Z') }));
  const moments = fc
    .integer({ min: 0, max: 20 * 48 })
    .map((half) => at('2026-02-28T00:00Z') + (half * DAY_LENGTH) / 48);
  const chosen = fc.record({
    thresholds: fc.uniqueArray(fc.nat(14), { minLength: 1, maxLength: 5 }),
    quietHours: fc.record({ on: fc.boolean(), from: times, to: times }),
  });
  const snoozes = fc.option(moments, { nil: undefined });
  const earlier = fc.subarray([0, 1, 3, 7]);

  /** When the next warning is given, from wake to wake; null: none is. */
  function toldAt(start: number, zone: string, settings: Settings, marks: object, given: number[]) {
    for (let now = start; ; ) {
      const view = viewOrder({ ...order, marks }, policy, { now, zone, strict: true });
      const { claimBy } = view;
      const told = claimBy
        ? [{ deadline: claimBy.lastWholeDay, safe: claimBy.safe, thresholds: given, at: start }]
        : [];
      const { due, next } = reminderOf({ view, told }, settings, now, zone);
      if (due !== null) return now;
      if (next === null) return null;
      now = next;
    }
  }

  fc.assert(
    fc.property(
      ...([chosen, moments, weekends, zones, snoozes, earlier] as const),
      (some, now, weekend, zone, snoozedUntil, given) => {
        const marks = snoozedUntil === undefined ? {} : { snoozedUntil, snoozedAt: now };
        const told = (each: Settings['weekend']) =>
          toldAt(now, zone, { ...DEFAULT_SETTINGS, ...some, weekend: each }, marks, given);
        const plain = told(null);
        if (plain !== null) expect(told(weekend) ?? Number.NaN).toBeLessThanOrEqual(plain);
      },
    ),
    { numRuns: 400 },
  );
});
