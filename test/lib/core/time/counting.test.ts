import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CalendarDay,
  calendarDay,
  dayOf,
  endOfDay,
  instantAt,
  parseCalendarDay,
  startOfDay,
} from '../../../../lib/core/time/calendar-day';
import {
  businessDaysAfter,
  limitAfter,
  measureOf,
  monthsAfter,
  waitAfter,
} from '../../../../lib/core/time/counting';
import { lastWholeDay } from '../../../../lib/core/time/last-day';
import { spanOf } from '../../../../lib/core/time/span';
import { at, exactly, iso, onDay } from '../an-order';

const LA = 'America/Los_Angeles';
const ZONES = [
  'UTC',
  LA,
  'Europe/Berlin',
  'Asia/Shanghai',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/Santiago',
  'Asia/Beirut',
  'Australia/Lord_Howe',
];
const anInstant = fc.integer({ min: at('2010-01-01T00:00Z'), max: at('2035-01-01T00:00Z') });
const aZone = fc.constantFrom(...ZONES);

describe('lib/core/README.md §7', () => {
  test('delivered 2026-03-01T13:00Z + 15, over the clock change of 8 March', () => {
    expect(iso(limitAfter(at('2026-03-01T13:00Z'), { days: 15 }, LA))).toBe('2026-03-16T07:00:00Z');
  });
  test.each([
    [23, '2025-12-24T08:00:00Z'],
    [27, '2025-12-28T08:00:00Z'],
    [39, '2026-01-09T08:00:00Z'],
  ])('shipped 2025-12-01T20:00Z + %i', (days, safe) => {
    expect(iso(limitAfter(at('2025-12-01T20:00Z'), { days }, LA))).toBe(safe);
  });
  test('shipped 2025-10-31T05:30Z + 10 over the November change', () => {
    expect(iso(limitAfter(at('2025-10-31T05:30Z'), { days: 10 }, LA))).toBe('2025-11-09T08:00:00Z');
  });
  test('a bare day read in Berlin, and as a stated limit', () => {
    const span = spanOf(onDay('2026-09-04', 'Europe/Berlin'));
    expect([iso(span.earliest), iso(span.latest)]).toEqual([
      '2026-09-03T22:00:00Z',
      '2026-09-05T07:00:00Z',
    ]);
    expect(lastWholeDay(span.earliest, 'Europe/Berlin')).toBe('2026-09-03');
  });
  test.each([
    [56, '2025-12-26'],
    [120, '2026-02-28'],
    [180, '2026-04-29'],
    [540, '2027-04-24'],
  ])('paid 2025-10-31 + %i days', (days, day) => {
    expect(dayOf(limitAfter(at('2025-10-31T12:00Z'), { days }, 'UTC'), 'UTC')).toBe(day);
  });
  test.each([
    [10, '2026-01-02'],
    [20, '2026-01-16'],
  ])('refund issued Friday 2025-12-19 + %i business days', (count, day) => {
    expect(businessDaysAfter('2025-12-19' as CalendarDay, count)).toBe(day);
    const due = waitAfter(at('2025-12-19T20:00Z'), { businessDays: count }, LA);
    expect(dayOf(due - 1, LA)).toBe(day);
  });
});

describe('limits and waits', () => {
  test('a limit never exceeds either reading, a wait never falls short of either', () => {
    fc.assert(
      fc.property(anInstant, fc.integer({ min: 0, max: 600 }), aZone, (anchor, days, zone) => {
        const elapsed = anchor + days * 86_400_000;
        const counted = new Date(Date.parse(dayOf(anchor, zone)) + days * 86_400_000);
        const day = counted.toISOString().slice(0, 10) as CalendarDay;
        const limit = limitAfter(anchor, { days }, zone);
        const wait = waitAfter(anchor, { days }, zone);
        expect(limit).toBeLessThanOrEqual(elapsed);
        expect(limit).toBeLessThanOrEqual(startOfDay(day, zone));
        expect(wait).toBeGreaterThanOrEqual(elapsed);
        expect(wait).toBeGreaterThanOrEqual(endOfDay(day, zone));
      }),
    );
  });
  test('a later anchor never gives an earlier limit', () => {
    fc.assert(
      fc.property(
        anInstant,
        fc.integer({ min: 0, max: 40 * 86_400_000 }),
        fc.integer({ min: 0, max: 120 }),
        aZone,
        (anchor, later, days, zone) => {
          const first = limitAfter(anchor, { days }, zone);
          expect(limitAfter(anchor + later, { days }, zone)).toBeGreaterThanOrEqual(first);
        },
      ),
    );
  });
  test('a limit takes the shorter of both readings where clocks were set back', () => {
    // 22:30 on 31 October + 2 days: midnight of 2 November comes first, before the change of that night.
    expect(iso(limitAfter(at('2025-11-01T05:30Z'), { days: 2 }, LA))).toBe('2025-11-02T07:00:00Z');
    // Midnight itself + 1 day: the day of the change has 25 hours, so 24 hours end before its midnight.
    expect(iso(limitAfter(at('2025-11-02T07:00Z'), { days: 1 }, LA))).toBe('2025-11-03T07:00:00Z');
  });
  test('hours are hours', () => {
    expect(limitAfter(at('2026-03-07T20:00Z'), { hours: 48 }, LA)).toBe(at('2026-03-09T20:00Z'));
    expect(waitAfter(at('2026-03-07T20:00Z'), { hours: 48 }, LA)).toBe(at('2026-03-09T20:00Z'));
  });
  test('two years keep the day, and clamp to the end of a shorter month', () => {
    expect(monthsAfter('2024-02-29' as CalendarDay, 24)).toBe('2026-02-28');
    expect(monthsAfter('2026-01-31' as CalendarDay, 1)).toBe('2026-02-28');
    expect(monthsAfter('2025-11-30' as CalendarDay, 24)).toBe('2027-11-30');
    expect(monthsAfter('2025-12-15' as CalendarDay, 1)).toBe('2026-01-15');
  });
});

describe('days in zones', () => {
  // The platform's own formatter is the oracle: the code under test never asks it.
  const shown = (instant: number, zone: string) =>
    new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant);

  test('dayOf agrees with the platform in every zone', () => {
    fc.assert(
      fc.property(anInstant, aZone, (instant, zone) => {
        expect(dayOf(instant, zone)).toBe(shown(instant, zone));
      }),
    );
  });
  test('a day starts at its first instant', () => {
    fc.assert(
      fc.property(anInstant, aZone, (instant, zone) => {
        const day = dayOf(instant, zone);
        const start = startOfDay(day, zone);
        expect(shown(start, zone)).toBe(day);
        expect(shown(start - 1, zone) < day).toBe(true);
      }),
    );
  });
  test('a midnight that does not exist: Beirut, 27 March 2022 starts at 01:00', () => {
    expect(iso(startOfDay('2022-03-27' as CalendarDay, 'Asia/Beirut'))).toBe(
      '2022-03-26T22:00:00Z',
    );
  });
  test('a day that does not exist: Apia went from 29 to 31 December 2011', () => {
    expect(iso(startOfDay('2011-12-30' as CalendarDay, 'Pacific/Apia'))).toBe(
      '2011-12-30T10:00:00Z',
    );
    expect(iso(startOfDay('2011-12-31' as CalendarDay, 'Pacific/Apia'))).toBe(
      '2011-12-30T10:00:00Z',
    );
  });
  test('a time of day, in and out of the hour that is left out', () => {
    expect(iso(instantAt('2026-03-08' as CalendarDay, 9 * 60, LA))).toBe('2026-03-08T16:00:00Z');
    expect(iso(instantAt('2026-03-07' as CalendarDay, 9 * 60, LA))).toBe('2026-03-07T17:00:00Z');
    const missing = instantAt('2026-03-08' as CalendarDay, 2 * 60 + 30, LA);
    expect(['2026-03-08T09:30:00Z', '2026-03-08T10:30:00Z']).toContain(iso(missing));
  });
  test.each(['2026-02-30', '2026-13-01', '2026-1-1', 'x', '0000-01-01'])('%s is no day', (text) => {
    expect(parseCalendarDay(text)).toBeNull();
  });
  test('29 February exists in leap years only', () => {
    expect(calendarDay(2028, 2, 29)).toBe('2028-02-29');
    expect(calendarDay(2026, 2, 29)).toBeNull();
  });
  test('an exact time is a span without width', () => {
    expect(spanOf(exactly('2026-01-01T00:00Z'))).toEqual({
      earliest: at('2026-01-01T00:00Z'),
      latest: at('2026-01-01T00:00Z'),
    });
  });
});

describe('how far it counts', () => {
  test.each([
    [{ days: 15 }, { days: 15, unit: 'days' }],
    [{ businessDays: 10 }, { days: 10, unit: 'business-days' }],
    [{ hours: 48 }, { days: 48, unit: 'hours' }],
    [{ months: 24 }, { days: 24, unit: 'months' }],
  ] as const)('%j is told with its own unit', (distance, measure) => {
    expect(measureOf(distance)).toEqual(measure);
  });
  test('a wait over the March change waits for whole days too', () => {
    // 23:30 on 28 February in Los Angeles + 15 × 24 h is half past midnight on 16 March: later than the end of 15
    // March.
    const late = waitAfter(at('2026-03-01T07:30Z'), { days: 15 }, LA);
    expect(iso(late)).toBe('2026-03-16T07:30:00Z');
  });
});
