import { describe, expect, test } from 'vitest';
import {
  showsClockBehind,
  withClockBehind,
} from '../../../../../lib/core/facts/machine-clock/clock-behind';
import { recordSighting } from '../../../../../lib/core/facts/merge';
import { withDeliveryOf } from '../../../../../lib/core/facts/shared-parcel';
import type { PageReading, SeenFacts } from '../../../../../lib/core/facts/sighting';
import { parcel } from '../../a-parcel';
import { anOrder, at, exactly, onDay, said } from '../../an-order';
import { record, sighting, status } from '../../recorded';
import { clock, view } from '../../viewed';

const NOW = '2026-09-01T12:00Z';
const READ = at(NOW);
/** In Berlin the 2nd of September begins at 22:00 UTC on the 1st; in Los Angeles later. */
const day = (text: string) => ({ value: onDay(text, 'Europe/Berlin'), text });
const reading = (readAt: number, ...facts: readonly SeenFacts[]): PageReading => ({
  marketplace: 'aliexpress',
  page: 'detail',
  outcome: 'orders',
  language: 'en',
  readAt,
  zone: 'Europe/Berlin',
  sightings: facts.map((one) => sighting(one)),
  problems: [],
});
const isBehind = (facts: SeenFacts, readAt = READ) =>
  withClockBehind(reading(readAt, {}, facts)).clockBehind ?? false;

describe('a reading', () => {
  test('that prints past days after now shows that the machine’s clock is behind', () => {
    expect(isBehind({ delivered: day('2026-09-20') })).toBe(true);
    expect(isBehind({ placed: day('2026-09-02') })).toBe(true);
    expect(isBehind({ placed: day('2026-09-02') }, at('2026-09-01T22:00Z'))).toBe(false);
    expect(isBehind({ placed: day('2026-09-01'), delivered: day('2026-09-01') })).toBe(false);
  });
  test('says nothing by what is still to come, or by an event of a journey', () => {
    expect(isBehind({ statedEnd: day('2026-10-20') })).toBe(false);
    expect(isBehind({ promisedBy: day('2026-10-20') })).toBe(false);
    expect(isBehind({ statedCountdownEnd: day('2026-10-20') })).toBe(false);
    expect(isBehind({ lastEvent: day('2026-09-03') })).toBe(false);
  });
  test('may be some minutes off', () => {
    const shipped = { value: exactly('2026-09-01T12:10Z'), text: '12:10' };
    expect(isBehind({ shipped })).toBe(false);
    expect(isBehind({ shipped }, READ - 1)).toBe(true);
  });
  test('that prints no year shows it by a day that seems to lie before the order', () => {
    const placed = day('2026-08-20');
    const delivered = (text: string) => ({
      value: { ...onDay(text), yearMissing: true } as const,
      text,
    });
    // "20 Sep" was taken for the latest that is past: that of last year.
    expect(isBehind({ placed, delivered: delivered('2025-09-20') })).toBe(true);
    expect(isBehind({ placed, delivered: delivered('2026-08-28') })).toBe(false);
  });
});

describe('what it bounds', () => {
  const facts = {
    ...status('completed'),
    placed: day('2026-08-01'),
    completed: day('2026-09-20'),
  };
  const behind = { ...reading(READ), clockBehind: true } as const;
  test('is nothing', () => {
    const order = record(null, 'detail', '2026-08-10T12:00Z', sighting({}));
    const after = recordSighting(order, sighting(facts, { showsUndelivered: true }), behind);
    expect(after.bounds).toEqual(order.bounds);
    expect(recordSighting(null, sighting(facts), behind).bounds).toEqual({
      first: READ,
      last: READ,
    });
    expect(after.facts.completed).toHaveLength(1);
  });
  test('is nothing for the other orders of a parcel either', () => {
    const order = anOrder(said({ placed: onDay('2026-08-01') }), { packages: [parcel(['A1'])] });
    const arrived = parcel(['A1'], { delivered: onDay('2026-09-20') });
    const after = withDeliveryOf(arrived, order, { ...behind, text: 'A1' });
    expect(after.facts.delivered).toHaveLength(1);
    expect(after.bounds).toEqual(order.bounds);
  });
});

describe('an order whose page prints past days after now', () => {
  const order = anOrder(
    said(
      {
        placed: onDay('2026-08-01'),
        delivered: onDay('2026-09-20'),
        statedEnd: onDay('2026-10-20'),
      },
      'detail',
      READ,
    ),
  );
  test('is to be checked, and no date is told', () => {
    expect(view(order, NOW)).toMatchObject({
      urgency: 'check',
      claimBy: null,
      daysLeft: null,
      needsCheck: true,
      clockBehind: true,
    });
  });
  test('has its date once the clock is right', () => {
    const right = view(order, '2026-09-21T20:00Z');
    // 20 September + 15 is 5 October.
    expect(right.claimBy).toMatchObject({ lastWholeDay: '2026-10-04' });
    expect(right).not.toHaveProperty('clockBehind');
  });
  test('is to be checked too where it was read before the clock fell behind', () => {
    const read = said({ delivered: onDay('2026-09-20') }, 'detail', at('2026-09-21T00:00Z'));
    expect(view(anOrder(read), NOW)).toMatchObject({ urgency: 'check', claimBy: null });
  });
  test('is none for what the user typed', () => {
    const typed = said({ delivered: onDay('2026-09-20') }, 'user', READ);
    expect(showsClockBehind(anOrder(typed), READ)).toBe(false);
  });
  test('stays settled', () => {
    expect(view({ ...order, marks: { settledAt: READ } }, NOW).urgency).toBe('settled');
  });
});

test('a bound older than the order itself is void', () => {
  const seenDone = (deliveredSince: string) =>
    anOrder(
      said(
        { placed: exactly('2026-08-01T20:00Z'), status: 'delivered' },
        'list',
        at('2026-08-20T20:00Z'),
      ),
      { bounds: { first: 0, last: 0, deliveredSince: at(deliveredSince) } },
    );
  const closes = (since: string) =>
    clock(view(seenDone(since), '2026-08-20T20:00Z'), 'ae.close.15-delivered');
  // Placed on the 1st: open until the 16th for certain. By a clock that stood in 2020 it would be over.
  expect(closes('2020-01-01T00:00Z')).toMatchObject({ surelyOver: null, state: 'check' });
  expect(closes('2026-08-01T20:00Z')?.surelyOver).toBe(at('2026-08-17T07:00Z'));
});
