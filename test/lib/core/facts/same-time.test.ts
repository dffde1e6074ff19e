import { describe, expect, test } from 'vitest';
import { sayTheSame } from '../../../../lib/core/facts/same-time';
import type { Time } from '../../../../lib/core/time/time';
import { at, exactly, onDay } from '../an-order';

const LA = 'America/Los_Angeles';
const both = (one: Time, other: Time) => {
  const same = sayTheSame(one, other, LA);
  expect(sayTheSame(other, one, LA)).toBe(same);
  return same;
};
const between = (earliest: string, latest: string): Time => ({
  kind: 'between',
  earliest: at(earliest),
  latest: at(latest),
});
const yearless = (day: string) => ({ ...onDay(day), yearMissing: true }) as Time;

describe('to a person the same', () => {
  test.each<[string, Time, Time]>([
    ['a day', onDay('2026-11-12'), onDay('2026-11-12', 'Europe/Berlin')],
    ['two times of a day', exactly('2026-11-12T09:00Z'), exactly('2026-11-13T07:00Z')],
    // Midnight in Los Angeles is 08:00 UTC.
    ['an hour over midnight', exactly('2026-11-12T07:30Z'), exactly('2026-11-12T08:30Z')],
    ['a time and its day', exactly('2026-11-12T20:00Z'), onDay('2026-11-12')],
    ['a day and the moment it begins', exactly('2026-11-12T08:00Z'), onDay('2026-11-12')],
    ['a day and the moment it ends', exactly('2026-11-13T08:00Z'), onDay('2026-11-12')],
    [
      'two countdowns of whole days, less than a day apart',
      between('2026-11-10T12:00Z', '2026-11-12T12:00Z'),
      between('2026-11-11T11:59Z', '2026-11-13T11:59Z'),
    ],
    [
      'two countdowns of hours, less than an hour apart',
      between('2026-11-10T11:00Z', '2026-11-10T13:00Z'),
      between('2026-11-10T11:59Z', '2026-11-10T13:59Z'),
    ],
    [
      'a countdown and a time that it can mean',
      between('2026-11-10T12:00Z', '2026-11-12T12:00Z'),
      exactly('2026-11-10T12:00Z'),
    ],
    ['a day without its year', yearless('2026-11-12'), exactly('2024-11-12T20:00Z')],
    ['two days without their year', yearless('2026-11-12'), yearless('2025-11-12')],
  ])('%s', (_, one, other) => {
    expect(both(one, other)).toBe(true);
  });
});

describe('not the same', () => {
  test.each<[string, Time, Time]>([
    [
      'two countdowns of hours, hours apart',
      between('2026-11-10T11:00Z', '2026-11-10T13:00Z'),
      between('2026-11-10T14:00Z', '2026-11-10T16:00Z'),
    ],
    [
      'two countdowns to the second, hours apart',
      between('2026-11-10T12:00:00Z', '2026-11-10T12:00:02Z'),
      between('2026-11-10T14:00:00Z', '2026-11-10T14:00:02Z'),
    ],
    [
      'two days, though a moment can be of both',
      onDay('2026-11-12', 'Asia/Tokyo'),
      onDay('2026-11-11'),
    ],
    ['more than an hour over midnight', exactly('2026-11-12T07:30Z'), exactly('2026-11-12T08:31Z')],
    ['a time after its day', exactly('2026-11-13T08:01Z'), onDay('2026-11-12')],
    ['a time before its day', exactly('2026-11-12T07:59Z'), onDay('2026-11-12')],
    [
      'two countdowns a day apart, though both can be true',
      between('2026-11-10T12:00Z', '2026-11-12T12:00Z'),
      between('2026-11-11T12:00Z', '2026-11-13T12:00Z'),
    ],
    [
      'a countdown and a time outside of it, near as it is',
      between('2026-11-10T12:00Z', '2026-11-12T12:00Z'),
      exactly('2026-11-12T12:01Z'),
    ],
    [
      'a countdown and a day outside of it',
      between('2026-11-10T12:00Z', '2026-11-10T13:00Z'),
      onDay('2026-11-11'),
    ],
    ['another day without its year', yearless('2026-11-12'), exactly('2024-11-14T20:00Z')],
    ['days of two years', onDay('2026-11-12'), onDay('2025-11-12')],
  ])('%s', (_, one, other) => {
    expect(both(one, other)).toBe(false);
  });
});
