import { describe, expect, test } from 'vitest';
import type { ReadingBounds } from '../../../lib/core/facts/order';
import { anOrder, at, exactly, iso, onDay, said } from './an-order';
import { clock, view } from './viewed';

describe('completion', () => {
  test('of the confirmed receipt and the completion the earlier starts a limit', () => {
    const facts = said({
      confirmedReceipt: exactly('2026-03-01T20:00Z'),
      completed: exactly('2026-03-03T20:00Z'),
    });
    const seen = view(anOrder(facts), '2026-03-04T00:00Z');
    expect(iso(clock(seen, 'ae.close.15-completed')?.safe)).toBe('2026-03-16T07:00:00Z');
  });
  test('receipt confirmed is completion', () => {
    const seen = view(
      anOrder(said({ confirmedReceipt: exactly('2026-03-01T20:00Z') })),
      '2026-03-04T00:00Z',
    );
    expect(seen.status).toBe('completed');
    expect(seen.claimBy?.rule).toBe('ae.close.15-completed');
  });
  test('an unknown delivery lies between the last reading without it and the first with it', () => {
    const order = anOrder(said({ placed: exactly('2026-02-01T20:00Z'), status: 'delivered' }), {
      bounds: {
        first: at('2026-02-10T20:00Z'),
        last: at('2026-03-03T20:00Z'),
        undeliveredAsOf: at('2026-02-28T20:00Z'),
        deliveredSince: at('2026-03-03T20:00Z'),
      },
    });
    const closes = clock(view(order, '2026-03-04T00:00Z'), 'ae.close.15-delivered');
    expect(closes?.certainty).toBe('estimated');
    // 28 February + 15 = 15 March; 3 March + 15 = 18 March, to its end.
    expect(iso(closes?.safe)).toBe('2026-03-15T07:00:00Z');
    expect(iso(closes?.surelyOver)).toBe('2026-03-19T07:00:00Z');
  });
  test('a printed limit that the page still showed on arrival decides; one read before does not', () => {
    const order = (read: string) =>
      anOrder(
        {
          ...said({ placed: exactly('2026-02-01T20:00Z') }),
          ...said({ statedDisputeDays: 90 }, 'detail', at(read)),
          ...said({ delivered: exactly('2026-03-01T13:00Z') }, 'tracking', at('2026-03-02T00:00Z')),
        },
        {
          bounds: {
            first: at('2026-02-10T20:00Z'),
            last: at('2026-03-02T00:00Z'),
            deliveredSince: at('2026-03-02T00:00Z'),
          },
        },
      );
    const before = view(order('2026-03-01T23:59Z'), '2026-03-03T00:00Z');
    expect(before).toMatchObject({ mayBeShorter: true });
    expect(before.claimBy?.rule).toBe('ae.close.15-delivered');
    const same = view(order('2026-03-02T00:00Z'), '2026-03-03T00:00Z');
    expect(same).toMatchObject({ mayBeShorter: false });
    expect(same.claimBy?.rule).toBe('ae.stated-dispute-days');
  });
});

describe('completion learned after an end was printed, without its day', () => {
  const order = anOrder(
    {
      ...said(
        { placed: onDay('2026-10-20'), statedEnd: onDay('2026-12-20'), statedDisputeDays: 90 },
        'detail',
        at('2026-11-01T20:00Z'),
      ),
      ...said({ status: 'completed' }, 'list', at('2026-11-20T20:00Z')),
    },
    {
      bounds: {
        first: at('2026-11-01T20:00Z'),
        last: at('2026-11-20T20:00Z'),
        uncompletedAsOf: at('2026-11-01T20:00Z'),
        completedSince: at('2026-11-20T20:00Z'),
      },
    },
  );
  // Completed between 1 and 20 November, so a dispute closes between 16 November and the end of 5 December: nobody
  // knows when.
  test('leaves the printed end in front, says that an earlier date may have passed, and asks for the page', () => {
    const seen = view(order, '2026-11-21T00:00Z');
    expect(seen).toMatchObject({
      claimBy: { rule: 'ae.stated-refund-date', lastWholeDay: '2026-12-18' },
      mayBeShorter: true,
      earlierMayHavePassed: true,
      needsCheck: true,
    });
  });
  test('says so too once that date is surely over', () => {
    expect(view(order, '2026-12-07T20:00Z')).toMatchObject({
      claimBy: { rule: 'ae.stated-refund-date', lastWholeDay: '2026-12-18' },
      earlierMayHavePassed: true,
      needsCheck: true,
    });
  });
  // 20 October + 90 days is 18 January, an hour before midnight because the clocks went back in between.
  test('leaves the printed number of days counting after the printed end', () => {
    expect(view(order, '2026-12-22T20:00Z').claimBy).toMatchObject({
      rule: 'ae.stated-dispute-days',
      lastWholeDay: '2027-01-16',
    });
  });
});

describe('what a later "awaiting delivery" takes back', () => {
  const facts = { placed: onDay('2026-10-01'), shipped: onDay('2026-10-02') };
  const seenOn = (order: Parameters<typeof said>[0], bounds: Partial<ReadingBounds>) =>
    view(
      anOrder(said({ ...facts, ...order }, 'detail', at('2026-10-14T20:00Z')), {
        bounds: { first: 0, last: 0, ...bounds },
      }),
      '2026-10-15T20:00Z',
    );
  test.each([
    ['completed', { completedSince: at('2026-10-12T20:00Z') }],
    ['delivered', { deliveredSince: at('2026-10-12T20:00Z') }],
  ] as const)('%s: nothing', (status, seen) => {
    const after = seenOn({ status: 'awaiting-delivery' }, seen);
    expect(after.claimBy).toEqual(seenOn({ status }, seen).claimBy);
    expect(after.claimBy?.rule).toBe('ae.close.15-delivered');
    expect(clock(after, 'ae.protect.60')).toBeUndefined();
  });
  test('a delivery, where the page still prints an end of protection', () => {
    const order = { status: 'awaiting-delivery', statedEnd: onDay('2026-10-28') } as const;
    const read = (deliveredSince: string) => seenOn(order, { deliveredSince: at(deliveredSince) });
    expect(read('2026-10-12T20:00Z').claimBy?.rule).toBe('ae.stated-refund-date');
    expect(read('2026-10-14T20:00Z').claimBy?.rule).toBe('ae.close.15-delivered');
  });
  test('who says what is wrong with the goods has them: the limits from delivery count, from its earliest side', () => {
    const facts = said({ shipped: exactly('2025-12-01T20:00Z'), situation: 'not-as-described' });
    const seen = view(anOrder(facts), '2025-12-03T00:00Z');
    expect(seen.claimBy).toMatchObject({ rule: 'ae.close.15-delivered', certainty: 'estimated' });
    expect(iso(seen.claimBy?.safe)).toBe('2025-12-16T08:00:00Z');
  });
});
