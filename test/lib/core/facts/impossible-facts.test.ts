import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Facts, TIME_FACTS } from '../../../../lib/core/facts/fact';
import { impossibleFacts } from '../../../../lib/core/facts/impossible-facts';
import type { SeenFacts } from '../../../../lib/core/facts/sighting';
import {
  addDays,
  type CalendarDay,
  parseCalendarDay,
} from '../../../../lib/core/time/calendar-day';
import type { Time } from '../../../../lib/core/time/time';

const NOW = Date.parse('2026-11-22T12:00:00Z');
const TODAY = '2026-11-22';

const onDay = (text: string): CalendarDay => {
  const day = parseCalendarDay(text);
  if (!day) throw new Error(text);
  return day;
};
const time = (day: string, zones = ['Europe/Berlin']): Time => ({
  kind: 'day',
  day: onDay(day),
  zones,
});
const typed = (days: { readonly [name: string]: string }, zones?: string[]): SeenFacts =>
  Object.fromEntries(
    Object.entries(days).map(([name, day]) => [name, { value: time(day, zones), text: day }]),
  );
const known = (days: { readonly [name: string]: string }, zones?: string[]): Facts =>
  Object.fromEntries(
    Object.entries(days).map(([name, day]) => [
      name,
      [{ value: time(day, zones), from: 'detail', readAt: NOW, text: day }],
    ]),
  );
const codes = (said: SeenFacts, before: Facts = {}) =>
  impossibleFacts(said, before, NOW).map(({ fact, code, other }) => [fact, code, other]);

describe('days that cannot be', () => {
  test.each([
    ['a delivery that has not come yet', { delivered: '2026-11-24' }, 'delivered', 'not-come-yet'],
    ['an order of the next year', { placed: '2027-11-22' }, 'placed', 'not-come-yet'],
    [
      'a countdown to in three years',
      { statedCountdownEnd: '2029-11-22' },
      'statedCountdownEnd',
      'too-far-ahead',
    ],
    ['an end in three years', { statedEnd: '2029-11-22' }, 'statedEnd', 'too-far-ahead'],
    ['a promise in the year 9999', { promisedBy: '9999-01-01' }, 'promisedBy', 'too-far-ahead'],
    ['an order before there was a shop', { placed: '2009-06-01' }, 'placed', 'too-long-ago'],
  ])('%s', (_what, days, fact, code) => {
    expect(codes(typed(days))).toEqual([[fact, code, null]]);
  });

  test.each([
    ['shipped', 'paid'],
    ['delivered', 'paid'],
    ['refundIssued', 'paid'],
    ['delivered', 'shipped'],
    ['paid', 'placed'],
    ['lastEvent', 'placed'],
  ])('%s before it was %s', (fact, other) => {
    expect(codes(typed({ [fact]: '2026-11-01' }), known({ [other]: '2026-11-05' }))).toEqual([
      [fact, 'before', other],
    ]);
  });
  test.each([
    ['placed', 'paid'],
    ['paid', 'shipped'],
    ['shipped', 'delivered'],
  ])('it was %s after it was %s', (fact, other) => {
    expect(codes(typed({ [fact]: '2026-11-09' }), known({ [other]: '2026-11-05' }))).toEqual([
      [fact, 'after', other],
    ]);
    expect(codes(typed({ [fact]: '2026-11-05' }), known({ [other]: '2026-11-05' }))).toEqual([]);
    expect(codes(typed({ [fact]: '2026-11-03' }), known({ [other]: '2026-11-05' }))).toEqual([]);
  });

  test('a delivery before the order, told once', () => {
    expect(codes(typed({ placed: '2026-11-10', delivered: '2026-11-08' }))).toEqual([
      ['delivered', 'before', 'placed'],
    ]);
  });

  test('a delivery before what a page says of the order, and an order after the delivery of a page', () => {
    expect(codes(typed({ delivered: '2026-11-01' }), known({ shipped: '2026-11-05' }))).toEqual([
      ['delivered', 'before', 'shipped'],
    ]);
    expect(codes(typed({ placed: '2026-11-09' }), known({ delivered: '2026-11-05' }))).toEqual([
      ['placed', 'after', 'delivered'],
    ]);
  });

  test('what is typed takes the place of what was known', () => {
    const before = known({ placed: '2026-11-15' });
    expect(codes(typed({ placed: '2026-11-01', delivered: '2026-11-05' }), before)).toEqual([]);
  });
});

describe('days that can be', () => {
  test('today, and an end that is past', () => {
    const said = typed({ placed: TODAY, paid: TODAY, shipped: TODAY, delivered: TODAY });
    expect(codes(said)).toEqual([]);
    expect(codes(typed({ placed: '2026-01-01', statedEnd: '2026-03-01' }))).toEqual([]);
  });

  test('a day that just begins or just ends, to the moment', () => {
    const moment = (instant: string | number): Time => ({
      kind: 'instant',
      at: typeof instant === 'number' ? instant : Date.parse(instant),
    });
    const say = (name: string, value: Time): SeenFacts => ({ [name]: { value, text: name } });
    const code = (name: string, value: Time) => codes(say(name, value))[0]?.[1] ?? null;
    expect(code('placed', moment('2010-01-01T00:00:00Z'))).toBeNull();
    expect(code('placed', moment('2009-12-31T23:59:59Z'))).toBe('too-long-ago');
    expect(code('delivered', moment(NOW))).toBeNull();
    expect(code('delivered', moment(NOW + 1))).toBe('not-come-yet');
    const far = NOW + 730 * 86_400_000;
    expect(code('statedEnd', moment(far))).toBeNull();
    expect(code('statedEnd', moment(far + 1))).toBe('too-far-ahead');
    const placed = {
      placed: [{ value: moment(NOW), from: 'detail', readAt: NOW, text: '' }],
    } as const;
    expect(codes(say('delivered', moment(NOW)), placed)).toEqual([]);
    const delivered = {
      delivered: [{ value: moment(NOW), from: 'detail', readAt: NOW, text: '' }],
    } as const;
    expect(codes(say('placed', moment(NOW)), delivered)).toEqual([]);
  });

  test('the day before, where the other may have been written in another zone', () => {
    const elsewhere = ['America/Los_Angeles', 'Europe/Berlin'];
    const day = known({ placed: '2026-11-10' }, ['Asia/Shanghai', 'Europe/Berlin']);
    expect(codes(typed({ delivered: '2026-11-09' }, elsewhere), day)).toEqual([]);
    expect(codes(typed({ delivered: '2026-11-08' }, elsewhere), day)).toHaveLength(1);
  });

  test('what pages contradict each other about is nobody’s typing error', () => {
    const before = known({ placed: '2026-11-15', delivered: '2026-11-01' });
    expect(codes(typed({ statedEnd: '2026-12-01' }), before)).toEqual([]);
  });

  test('every order whose events come in their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { minLength: 4, maxLength: 4 }), (gaps) => {
        let day = onDay('2026-06-01');
        const days: { [name: string]: string } = {};
        for (const [index, name] of ['placed', 'paid', 'shipped', 'delivered'].entries()) {
          day = addDays(day, gaps[index] ?? 0);
          days[name] = day;
        }
        expect(codes(typed(days))).toEqual([]);
      }),
    );
  });
});

test('whatever is typed, only typed facts are found fault with, each once', () => {
  const day = fc.integer({ min: -6000, max: 2000 }).map((days) => addDays(onDay(TODAY), days));
  const some = fc.dictionary(fc.constantFrom(...TIME_FACTS), day);
  fc.assert(
    fc.property(some, some, (said, before) => {
      const found = codes(typed(said), known(before)).map(([fact]) => fact);
      expect(new Set(found).size).toBe(found.length);
      for (const fact of found) expect(said).toHaveProperty(String(fact));
    }),
  );
});
