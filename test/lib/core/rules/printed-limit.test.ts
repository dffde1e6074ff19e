import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Facts, type Situation, STATUSES } from '../../../../lib/core/facts/fact';
import type { Order } from '../../../../lib/core/facts/order';
import type { CalendarDay } from '../../../../lib/core/time/calendar-day';
import { bareDay } from '../../../../lib/core/time/span';
import { viewOrder } from '../../../../lib/core/views/view';
import { anOrder, at, exactly, iso, onDay, policy, said } from '../an-order';
import { clock, view } from '../viewed';

/** A page printed "before 9 Dec"; later tracking says delivered on 15 November. */
const PRINTED = at('2026-11-02T00:00Z');
const LEARNED = at('2026-11-16T00:00Z');
const bounds = { first: PRINTED, last: LEARNED, deliveredSince: LEARNED };
const deliveredOnPaper = (more: Facts = {}): Order =>
  anOrder(
    {
      ...said({ placed: onDay('2026-10-16'), shipped: onDay('2026-10-19') }, 'detail', PRINTED),
      ...said({ statedEnd: onDay('2026-12-09') }, 'detail', PRINTED),
      ...said({ delivered: exactly('2026-11-15T20:00Z') }, 'tracking-data', LEARNED),
      ...more,
    },
    { bounds },
  );
const saying = (situation: Situation) => said({ situation }, 'user', LEARNED + 1);

describe('a printed end, delivered on paper, and the goods did not come', () => {
  const order = deliveredOnPaper(saying('not-received'));
  // 15 November + 15 is the 30th, which begins at 08:00 UTC in Los Angeles and is over at 08:00 UTC on 1 December.
  test('the 15 days lead while they are open', () => {
    expect(iso(view(order, '2026-11-20T00:00Z').claimBy?.safe)).toBe('2026-11-30T08:00:00Z');
  });
  test.each(['2026-11-30T20:00Z', '2026-12-01T08:00Z', '2026-12-08T20:00Z'])(
    'then the printed end does, and no estimate of 60 days after shipping: %s',
    (now) => {
      const after = view(order, now);
      expect(after).toMatchObject({
        claimBy: { rule: 'ae.stated-refund-date', lastWholeDay: '2026-12-08', state: 'open' },
        earlierMayHavePassed: true,
        mayBeShorter: true,
        needsCheck: true,
      });
      // 19 October + 60 is 18 December.
      expect(clock(after, 'ae.protect.60')).toMatchObject({ counts: false });
    },
  );
  // The 9th is over at 08:00 UTC on the 10th; 15 days after it is the 24th.
  test('and after that the 15 days that follow it', () => {
    expect(iso(view(order, '2026-12-10T20:00Z').claimBy?.safe)).toBe('2026-12-24T08:00:00Z');
  });
  test('an end that lies before 60 days after shipping is not put off by them either, where a countdown printed it', () => {
    const countdown = anOrder(
      {
        ...said({ shipped: onDay('2026-10-19') }, 'detail', PRINTED),
        ...said({ statedCountdownEnd: exactly('2026-12-09T08:00Z') }, 'detail', PRINTED),
        ...said({ delivered: exactly('2026-11-15T20:00Z') }, 'tracking-data', LEARNED),
        ...saying('not-received'),
      },
      { bounds },
    );
    expect(view(countdown, '2026-12-02T00:00Z').claimBy).toMatchObject({
      rule: 'ae.stated-countdown',
      lastWholeDay: '2026-12-08',
    });
  });
});

describe('a doubtful printed end', () => {
  test.each(['not-as-described', 'changed-mind'] as const)(
    'answers nothing about goods that came: %s',
    (situation) => {
      const order = deliveredOnPaper(saying(situation));
      expect(clock(view(order, '2026-11-20T00:00Z'), 'ae.stated-refund-date')).toBeUndefined();
      expect(view(order, '2026-12-02T00:00Z')).toMatchObject({ claimBy: null, urgency: 'over' });
    },
  );
  test('leads before what a later completion starts', () => {
    const completed = said({ completed: exactly('2026-11-27T20:00Z') }, 'detail', LEARNED + 2);
    // 27 November + 15 is 12 December.
    expect(view(deliveredOnPaper(completed), '2026-12-02T00:00Z').claimBy?.rule).toBe(
      'ae.stated-refund-date',
    );
  });
  test('is none where the order’s page still prints it after the delivery was known', () => {
    const again = said({ statedEnd: onDay('2026-12-09') }, 'detail', LEARNED + 1);
    const order = deliveredOnPaper({ ...again, ...saying('not-received') });
    expect(view(order, '2026-12-02T00:00Z')).toMatchObject({
      claimBy: { rule: 'ae.stated-refund-date' },
      mayBeShorter: false,
      earlierMayHavePassed: false,
    });
  });
});

describe('a printed number of days', () => {
  const days = { statedDisputeDays: 90, statedReturnDays: 30, statedFreeReturnDays: 25 };
  const placed = said({ placed: onDay('2026-10-16') }, 'detail', PRINTED);
  const order = (read: number, situation: Situation) =>
    anOrder(
      {
        ...placed,
        ...said(days, 'detail', read),
        ...said({ delivered: exactly('2026-11-15T20:00Z') }, 'tracking-data', LEARNED),
        ...said({ completed: exactly('2026-11-17T20:00Z') }, 'detail', LEARNED),
        ...saying(situation),
      },
      { bounds: { ...bounds, completedSince: LEARNED } },
    );
  const lead = (read: number, situation: Situation, now: string) => {
    const { rule, safe } = view(order(read, situation), now).claimBy ?? {};
    return [rule, iso(safe)];
  };
  describe.each([
    ['before', PRINTED],
    ['with', LEARNED],
    ['after', LEARNED + 1],
  ])('that was read %s its event', (_, read) => {
    // 15 November + 25 is 10 December; 17 November + 30 is the 17th; 16 October + 90 is 14 January, an
    // hour earlier because the clocks went back in between.
    test.each([
      ['changed-mind', '2026-12-04T00:00Z', 'ae.stated-free-return', '2026-12-10T08:00:00Z'],
      ['changed-mind', '2026-12-11T20:00Z', 'ae.stated-return-days', '2026-12-17T08:00:00Z'],
      ['not-as-described', '2026-12-04T00:00Z', 'ae.stated-return-days', '2026-12-17T08:00:00Z'],
      ['not-as-described', '2026-12-20T00:00Z', 'ae.stated-dispute-days', '2027-01-14T07:00:00Z'],
    ] as const)('counts after the 15 days: %s at %s', (situation, now, rule, safe) => {
      expect(lead(read, situation, now)).toEqual([rule, safe]);
    });
  });
  test('that waited for its event is not doubted for it', () => {
    const returns = anOrder(
      {
        ...said({ statedReturnDays: 30 }, 'detail', PRINTED),
        ...said({ delivered: exactly('2026-11-15T20:00Z') }, 'tracking-data', LEARNED),
        ...said({ completed: exactly('2026-11-17T20:00Z') }, 'detail', LEARNED),
      },
      { bounds: { first: PRINTED, last: LEARNED, completedSince: LEARNED } },
    );
    expect(view(returns, '2026-11-20T00:00Z').mayBeShorter).toBe(false);
  });
});

const DAY = 86_400_000;
const START = at('2026-06-01T00:00Z');

test('while a printed end is open the claim-by never lies past it, whatever made it doubtful', () => {
  const day = (from: number, to: number) =>
    fc.integer({ min: from, max: to }).map((days) => START + days * DAY);
  const time = (instant: number) =>
    bareDay(new Date(instant).toISOString().slice(0, 10) as CalendarDay, ['America/Los_Angeles']);
  fc.assert(
    fc.property(
      fc.record({
        shipped: day(2, 30),
        end: day(30, 120),
        days: fc.option(fc.integer({ min: 5, max: 120 })),
        delivered: fc.option(day(10, 100)),
        completed: fc.option(day(10, 100)),
        status: fc.option(fc.constantFrom(...STATUSES)),
        situation: fc.constantFrom(null, 'not-received' as const),
        printed: day(3, 20),
        learned: day(21, 100),
        now: day(21, 140),
      }),
      ({ shipped, end, days, delivered, completed, status, situation, printed, learned, now }) => {
        const news = {
          ...(delivered !== null && { delivered: time(delivered) }),
          ...(completed !== null && { completed: time(completed) }),
          ...(status !== null && { status }),
        };
        const order = anOrder(
          {
            ...said(
              {
                placed: time(START),
                shipped: time(shipped),
                statedEnd: time(end),
                ...(days !== null && { statedDisputeDays: days }),
              },
              'detail',
              printed,
            ),
            ...said(news, 'tracking-data', learned),
            ...(situation && said({ situation }, 'user', learned)),
          },
          {
            bounds: {
              first: printed,
              last: learned,
              ...((delivered !== null || status === 'delivered') && { deliveredSince: learned }),
              ...((completed !== null || status === 'completed') && { completedSince: learned }),
              ...(status !== null && { statusChangedAt: learned }),
            },
          },
        );
        const { claimBy, clocks } = viewOrder(order, policy, { now, zone: 'UTC', strict: true });
        const page = clocks.find(({ rule }) => rule === 'ae.stated-refund-date');
        if (claimBy === null || page?.state !== 'open') return;
        expect(claimBy.safe).toBeLessThanOrEqual(page.safe ?? 0);
      },
    ),
    { numRuns: 1000 },
  );
});
