import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisAround, partInSight, placeOn } from '../../../../lib/core/list/axis';
import { ZOOMS } from '../../../../lib/core/list/list-settings';
import type { WeekDay } from '../../../../lib/core/time/week';

const MONDAY = 1;
const NOW = Date.parse('2026-11-29T12:00:00Z');

test('the line shows today with what has passed before it and more time behind it', () => {
  for (const zoom of ZOOMS) {
    const { today } = axisAround(NOW, 'Europe/Berlin', zoom, MONDAY);
    expect(today).toBeGreaterThan(0.25);
    expect(today).toBeLessThan(0.4);
  }
});

test('marks: each day of a week, where weeks begin in a month, the months of longer times', () => {
  const days = (zoom: 'week' | 'month' | 'quarter', firstDay: WeekDay = MONDAY) =>
    axisAround(NOW, 'UTC', zoom, firstDay).ticks.map(({ day }) => day);
  expect(days('week')).toEqual([
    '2026-11-27',
    '2026-11-28',
    '2026-11-29',
    '2026-11-30',
    '2026-12-01',
    '2026-12-02',
    '2026-12-03',
    '2026-12-04',
    '2026-12-05',
  ]);
  const weeks = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14', '2026-12-21'];
  expect(days('month').filter((day) => day >= '2026-11-20' && day < '2026-12-25')).toEqual(
    [...weeks, '2026-12-01'].toSorted(),
  );
  expect(days('month', 0)).toContain('2026-12-06');
  expect(days('month', 0)).not.toContain('2026-12-07');
  expect(days('quarter')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']);
});

test('days begin at midnight of the zone, also where clocks change', () => {
  const axis = axisAround(Date.parse('2026-10-24T12:00:00Z'), 'Europe/Berlin', 'week', MONDAY);
  const after = axis.ticks.find(({ day }) => day === '2026-10-26');
  expect(after?.at).toBeCloseTo(placeOn(axis, Date.parse('2026-10-25T23:00:00Z')), 6);
});

test('moved by its length, it goes on where it ended', () => {
  for (const zoom of ZOOMS) {
    const [here, next] = [0, 1].map((shift) => axisAround(NOW, 'UTC', zoom, MONDAY, shift));
    expect(next?.from).toBe(here?.to);
    expect(next?.today).toBeLessThan(0);
  }
});

test('of a window the part in sight is shown, and nothing of one that is not', () => {
  const axis = { from: 100, to: 200 };
  expect(partInSight(axis, { from: 120, to: 150 })).toEqual({ from: 0.2, to: 0.5 });
  expect(partInSight(axis, { from: 0, to: 150 })).toEqual({ from: 0, to: 0.5 });
  expect(partInSight(axis, { from: 150, to: 900 })).toEqual({ from: 0.5, to: 1 });
  expect(partInSight(axis, { from: 0, to: 100 })).toBeNull();
  expect(partInSight(axis, { from: 200, to: 300 })).toBeNull();
});

test('marks stand in order and on the line', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2035, 0) }),
      fc.constantFrom(...ZOOMS),
      fc.constantFrom('UTC', 'America/New_York', 'Asia/Kolkata'),
      fc.constantFrom(-1, 0, 0.5),
      (now, zoom, zone, shift) => {
        const { ticks } = axisAround(now, zone, zoom, MONDAY, shift);
        const places = ticks.map(({ at }) => at);
        expect(places).toEqual(places.toSorted((a, b) => a - b));
        expect(places.every((at) => at > 0 && at < 1)).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});
