import { expect, test } from 'vitest';
import { dayOf } from '../../../../lib/core/time/calendar-day';
import { namedZone } from '../../../../lib/core/time/zone-name';
import { offsetAt } from '../../../../lib/core/time/zone-offset';
import { at } from '../an-order';

const HOUR = 3_600_000;
const NOON = at('2026-07-01T12:00Z');

test.each([
  ['America/Los_Angeles', 'America/Los_Angeles', -7],
  ['US/Pacific', 'US/Pacific', -7],
  ['Asia/Calcutta', 'Asia/Calcutta', 5.5],
  ['GMT', 'GMT', 0],
  ['GMT+8', 'Etc/GMT-8', 8],
  ['UTC+03:00', 'Etc/GMT-3', 3],
  ['GMT-0900', 'Etc/GMT+9', -9],
  ['UTC-10', 'Etc/GMT+10', -10],
  ['+09:00', 'Etc/GMT-9', 9],
])('%s is %s, %d hours from UTC', (name, zone, hours) => {
  expect(namedZone(name)).toBe(zone);
  expect(offsetAt(name, NOON)).toBe(hours * HOUR);
});

test.each(['Etc/Unknown', 'UTC+05:30', 'GMT+99', 'Nowhere/At_All', '', undefined])(
  '%s is no zone, and is taken as UTC',
  (name) => {
    expect(namedZone(name)).toBeNull();
    expect(offsetAt(name ?? '', NOON)).toBe(0);
    expect(dayOf(NOON, name ?? '')).toBe('2026-07-01');
  },
);
