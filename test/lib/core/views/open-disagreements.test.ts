import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Facts, From } from '../../../../lib/core/facts/fact';
import type { Order } from '../../../../lib/core/facts/order';
import { DAY_LENGTH } from '../../../../lib/core/time/calendar-day';
import type { Time } from '../../../../lib/core/time/time';
import { anOrder, at, exactly, iso, onDay, said } from '../an-order';
import { view } from '../viewed';

const READ = at('2026-09-02T12:00Z');
const both = (facts: Facts, others: Facts): Facts =>
  Object.fromEntries(
    [...new Set([...Object.keys(facts), ...Object.keys(others)])].map((name) => [
      name,
      [...(facts[name as keyof Facts] ?? []), ...(others[name as keyof Facts] ?? [])],
    ]),
  );
const order = (...speakers: readonly [From, Parameters<typeof said>[0]][]): Order =>
  anOrder(
    speakers
      .map(([from, facts]) => said(facts, from, READ))
      .reduce((all, facts) => both(all, facts), {}),
    { bounds: { first: READ, last: READ } },
  );
/** The facts that its pages contradict each other about, and whether that decides a date. */
const judged = (of: Order, now: string) =>
  view(of, now).disagreements.map(({ fact, decides }) => [fact, decides]);

const ENDS = order(
  ['detail', { placed: onDay('2026-06-20'), statedEnd: onDay('2026-09-05') }],
  ['tracking', { statedEnd: onDay('2026-09-04') }],
);

describe('a list that named an earlier delivery than the order’s page', () => {
  const came = order(
    ['list', { delivered: onDay('2026-03-01') }],
    ['detail', { placed: onDay('2026-02-01'), delivered: onDay('2026-03-05') }],
    ['detail-data', { status: 'delivered' }],
  );
  test('decides: its 15 days end before those that the shown day would have', () => {
    expect(iso(view(came, '2026-03-10T20:00Z').claimBy?.safe)).toBe('2026-03-16T07:00:00Z');
    expect(judged(came, '2026-03-10T20:00Z')).toEqual([['delivered', true]]);
  });
  test('decides nothing once both are over', () => {
    expect(judged(came, '2026-05-10T20:00Z')).toEqual([['delivered', false]]);
  });
});

describe('two pages that name two ends of protection', () => {
  test('decide while the protection runs, and as long as one of the two has not passed', () => {
    expect(judged(ENDS, '2026-09-02T20:00Z')).toEqual([['statedEnd', true]]);
    // Los Angeles: the 4th is over, the 5th is not.
    expect(judged(ENDS, '2026-09-05T20:00Z')).toEqual([['statedEnd', true]]);
  });
  test('decide while a dispute can be opened after it: it counts from them', () => {
    expect(judged(ENDS, '2026-09-12T20:00Z')).toEqual([['statedEnd', true]]);
  });
  test('decide nothing once that is over too', () => {
    expect(judged(ENDS, '2026-10-20T20:00Z')).toEqual([['statedEnd', false]]);
  });
  test('decide nothing of an order that came and can be disputed by its delivery', () => {
    const came = order(
      ['detail', { placed: onDay('2026-08-01'), statedEnd: onDay('2026-09-05') }],
      ['tracking', { statedEnd: onDay('2026-09-04'), delivered: exactly('2026-09-01T12:00Z') }],
      ['detail-data', { status: 'delivered' }],
    );
    expect(view(came, '2026-09-02T20:00Z').claimBy?.kind).toBe('dispute-closes');
    expect(judged(came, '2026-09-02T20:00Z')).toEqual([['statedEnd', false]]);
  });
  test('decide nothing of an order that is settled', () => {
    const settled = { ...ENDS, marks: { settledAt: READ } };
    expect(judged(settled, '2026-09-02T20:00Z')).toEqual([['statedEnd', false]]);
  });
});

test('two numbers of days to dispute decide once they can be counted, until both are over', () => {
  const days = order(
    ['detail', { placed: onDay('2026-08-01'), statedDisputeDays: 40, status: 'completed' }],
    ['detail-data', { statedDisputeDays: 60 }],
  );
  expect(judged(days, '2026-09-02T20:00Z')).toEqual([['statedDisputeDays', true]]);
  expect(judged(days, '2026-12-20T20:00Z')).toEqual([['statedDisputeDays', false]]);
});

test('whatever pages contradict each other about: what is said to decide nothing moves no open date', () => {
  const day = fc.integer({ min: 0, max: 60 }).map((days): Time => {
    const text = iso(READ - days * DAY_LENGTH)?.slice(0, 10) ?? '';
    return onDay(text);
  });
  const facts = fc.record(
    { placed: day, paid: day, shipped: day, delivered: day, statedEnd: day, completed: day },
    { requiredKeys: ['placed'] },
  );
  fc.assert(
    fc.property(facts, facts, fc.integer({ min: 0, max: 120 }), (one, other, later) => {
      const now = iso(READ + later * DAY_LENGTH) ?? '';
      const of = order(['detail', one], ['tracking', other]);
      const open = (seen: Order) =>
        view(seen, now)
          .clocks.filter(({ counts, state }) => counts && state !== 'over')
          .map(({ rule, kind, safe }) => `${rule} ${kind} ${safe}`)
          .sort();
      for (const { fact, decides, speakers } of view(of, now).disagreements) {
        if (decides) continue;
        for (const speaker of speakers)
          expect(open({ ...of, facts: { ...of.facts, [fact]: [speaker] } })).toEqual(open(of));
      }
    }),
    { numRuns: 150 },
  );
});
