import { describe, expect, test } from 'vitest';
import { allowedAt } from './allowed';
import { startOf } from './days';
import { Known } from './known';
import { safeAfter, within } from './limits';

const at = (text: string) => Date.parse(text);
const LA = 'America/Los_Angeles';

describe('the oracle reproduces the tables of lib/core/README.md §7 by itself', () => {
  test.each([
    ['2026-03-01T13:00Z', 15, '2026-03-16T07:00Z'],
    ['2025-12-01T20:00Z', 23, '2025-12-24T08:00Z'],
    ['2025-12-01T20:00Z', 27, '2025-12-28T08:00Z'],
    ['2025-12-01T20:00Z', 39, '2026-01-09T08:00Z'],
    ['2025-10-31T05:30Z', 10, '2025-11-09T08:00Z'],
  ])('%s + %i days', (from, days, safe) => {
    expect(safeAfter(at(from), days, LA)).toBe(at(safe));
  });

  test('a bare day that was read in Berlin', () => {
    expect(within({ day: '2026-09-04', zones: [LA, 'Europe/Berlin'] })).toEqual({
      earliest: at('2026-09-03T22:00Z'),
      latest: at('2026-09-05T07:00Z'),
    });
  });
});

test.each([
  ['Pacific/Kiritimati', '2026-05-01', '2026-04-30T10:00Z'],
  ['America/Sao_Paulo', '2026-05-01', '2026-05-01T03:00Z'],
  ['Asia/Kolkata', '2026-05-01', '2026-04-30T18:30Z'],
  // Clocks went forward at two that night.
  ['America/New_York', '2026-03-09', '2026-03-09T04:00Z'],
])('a day begins in %s', (zone, day, start) => {
  expect(startOf(day, zone)).toBe(at(start));
});

describe('what the oracle allows', () => {
  const now = at('2026-07-20T12:00Z');
  const ask = (known: Known) =>
    allowedAt(now, { shop: 'aliexpress', known, browserZone: 'UTC', strict: true });

  test('of pages that print different ends the earlier', () => {
    const known = new Known();
    known.say('statedEnd', { day: '2026-09-04', zones: ['UTC'] }, 'detail', 1);
    known.say('statedEnd', { day: '2026-09-03', zones: ['UTC'] }, 'tracking', 2);
    expect(ask(known)?.safe).toBe(at('2026-09-03T00:00Z'));
  });

  test('what a page says now, not what it said before', () => {
    const known = new Known();
    known.say('statedEnd', { day: '2026-09-03', zones: ['UTC'] }, 'tracking', 1);
    known.say('statedEnd', { day: '2026-09-20', zones: ['UTC'] }, 'tracking', 2);
    expect(ask(known)?.safe).toBe(at('2026-09-20T00:00Z'));
  });

  test('the user’s word until a page speaks again, and once more when it is said once more', () => {
    const known = new Known();
    const say = (day: string, by: 'user' | 'tracking', visit: number) =>
      known.say('delivered', { day, zones: [LA] }, by, visit);
    say('2026-07-10', 'user', 1);
    expect(ask(known)?.safe).toBe(at('2026-07-25T07:00Z'));
    say('2026-07-14', 'tracking', 2);
    expect(ask(known)?.safe).toBe(at('2026-07-29T07:00Z'));
    say('2026-07-10', 'user', 3);
    expect(ask(known)?.safe).toBe(at('2026-07-25T07:00Z'));
  });

  test('nothing later than sixty days where nothing is printed, counted from the order where shipping is unknown', () => {
    const known = new Known();
    known.say('status', 'awaiting-delivery', 'list', 1);
    known.say('placed', { at: at('2026-07-01T20:00Z') }, 'list', 1);
    expect(ask(known)).toEqual({ rule: 'ae.protect.60', safe: at('2026-08-30T07:00Z') });
  });
});
