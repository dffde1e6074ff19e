import { describe, expect, test } from 'vitest';
import { asKnownAt, withoutFuture } from '../../../../../lib/core/facts/machine-clock/clock-ahead';
import type { Marks } from '../../../../../lib/core/facts/order';
import type { CalendarDay } from '../../../../../lib/core/time/calendar-day';
import { anOrder, at, exactly, onDay, said } from '../../an-order';

const now = at('2026-11-20T12:00Z');
const readAt = now - 1_000;

test('what was read while the clock ran ahead becomes as old as the reading that follows', () => {
  const facts = {
    ...said({ statedEnd: onDay('2026-12-20') }, 'detail', at('2027-11-20T12:00Z')),
    ...said({ placed: onDay('2026-11-01') }, 'list', at('2026-11-02T12:00Z')),
  };
  const bounds = {
    first: at('2026-11-02T12:00Z'),
    last: at('2027-11-20T12:00Z'),
    undeliveredAsOf: at('2027-11-20T12:00Z'),
    uncompletedAsOf: at('2026-11-02T12:00Z'),
  };
  const after = withoutFuture(anOrder(facts, { bounds }), now, readAt);
  expect(after.facts.statedEnd?.[0]?.readAt).toBe(readAt);
  expect(after.facts.placed).toEqual(facts.placed);
  expect(after.bounds).toEqual({
    first: at('2026-11-02T12:00Z'),
    last: readAt,
    uncompletedAsOf: at('2026-11-02T12:00Z'),
  });
});
test('only what was read in the future is proof of nothing', () => {
  const order = (undeliveredAsOf: number, uncompletedAsOf: number) => {
    const facts = said({ statedEnd: onDay('2026-12-20') }, 'detail', now + 1);
    const bounds = { first: now, last: now, undeliveredAsOf, uncompletedAsOf };
    return withoutFuture(anOrder(facts, { bounds }), now, readAt).bounds;
  };
  expect(order(now, now + 1)).toStrictEqual({ first: now, last: now, undeliveredAsOf: now });
  expect(order(now + 1, now)).toStrictEqual({ first: now, last: now, uncompletedAsOf: now });
  const facts = said({ statedEnd: onDay('2026-12-20') }, 'detail', now + 1);
  const without = anOrder(facts, { bounds: { first: now, last: now } });
  expect(withoutFuture(without, now, readAt).bounds).toStrictEqual({ first: now, last: now });
});
test('an order that was never read in the future stays the same object', () => {
  const order = anOrder(said({ placed: onDay('2026-11-01') }, 'list', now), {
    bounds: { first: now, last: now, undeliveredAsOf: now },
  });
  expect(withoutFuture(order, now, readAt)).toBe(order);
});

describe('marks of a moment that has not come', () => {
  const order = (marks: Marks, more = {}) =>
    anOrder(said({ placed: onDay('2026-11-01') }, 'list', now), {
      bounds: { first: now, last: now },
      marks,
      ...more,
    });
  test('are void: a snooze, a question', () => {
    const marks = { snoozedUntil: now + 9_000, snoozedAt: now + 1, settledAt: now - 1 };
    expect(asKnownAt(order(marks), now).marks).toEqual({ settledAt: now - 1 });
    expect(asKnownAt(order({}, { nudgedAt: now + 1 }), now)).not.toHaveProperty('nudgedAt');
  });
  test('are not those of now, or those that were kept without their moment', () => {
    const marks = { snoozedUntil: now + 9_000, snoozedAt: now };
    const known = order(marks, { nudgedAt: now });
    expect(asKnownAt(known, now)).toBe(known);
    const old = order({ snoozedUntil: now + 9_000 }, { nudgedAt: now + 1 });
    expect(asKnownAt(old, now).marks).toEqual({ snoozedUntil: now + 9_000 });
  });
  test('are void: what was told of a date, or of a claim; what was told before holds on', () => {
    const told = (at: number) => ({ deadline: '2026-12-20' as CalendarDay, thresholds: [7], at });
    const more = { told: told(now + 1), toldBefore: [told(now), told(now + 2)] };
    const known = asKnownAt(order({}, { ...more, waitsToldAt: now + 1 }), now);
    expect(known.told).toEqual(told(now));
    expect(known).not.toHaveProperty('toldBefore');
    expect(known).not.toHaveProperty('waitsToldAt');
  });
  test('leave what changed to be told once more, in its order', () => {
    const change = (at: number) =>
      ({ fact: 'statedDisputeDays', before: 90, after: 60, from: 'detail', at }) as const;
    const changes = [change(readAt - 9), change(now + 5), change(now + 6)];
    const after = withoutFuture(order({}, { changes, changesToldAt: now + 6 }), now, readAt);
    expect(after.changes?.map(({ at }) => at)).toEqual([readAt - 9, readAt, readAt + 1]);
    expect(after).not.toHaveProperty('changesToldAt');
  });
});

describe('what the clock itself made while it ran ahead', () => {
  const ahead = at('2027-11-20T12:00Z');
  const known = (facts: Parameters<typeof said>[0], from: 'user' | 'detail') =>
    asKnownAt(anOrder(said(facts, from, ahead), { bounds: { first: now, last: now } }), now).facts;
  test('is void: received today, a countdown, a day that got the wrong year', () => {
    const received = { delivered: onDay('2027-11-20') };
    expect(known(received, 'user')).toEqual({});
    expect(known({ statedCountdownEnd: exactly('2027-11-25T12:00Z') }, 'detail')).toEqual({});
    const yearless = { ...onDay('2027-09-05'), yearMissing: true } as const;
    expect(known({ delivered: yearless }, 'detail')).toEqual({});
  });
  test('is not what was typed or printed with its day', () => {
    expect(known({ delivered: onDay('2026-11-18') }, 'user')).toHaveProperty('delivered');
    expect(known({ statedEnd: onDay('2027-12-20') }, 'user')).toHaveProperty('statedEnd');
    expect(known({ statedCountdownEnd: onDay('2026-12-01') }, 'detail')).toHaveProperty(
      'statedCountdownEnd',
    );
    const yearless = { ...onDay('2026-11-18'), yearMissing: true } as const;
    expect(known({ delivered: yearless }, 'detail')).toHaveProperty('delivered');
  });
});

test('what the user said while the clock ran ahead gives way to the page that is read after', () => {
  const says = (from: 'user' | 'detail' | 'tracking', readAt: number) =>
    said({ delivered: onDay('2026-11-18') }, from, readAt).delivered ?? [];
  const delivered = [says('user', now + 5), says('detail', now + 4), says('tracking', now + 6)];
  const order = anOrder({ delivered: delivered.flat() }, { bounds: { first: now, last: now } });
  const after = withoutFuture(order, now, readAt).facts.delivered;
  expect(after?.map((one) => [one.from, one.readAt])).toEqual([
    ['user', readAt - 1],
    ['detail', readAt - 1],
    ['tracking', readAt],
  ]);
});

test('what the user did while the clock ran ahead stands, and is stored as older than the reading that follows', () => {
  const done = {
    marks: { settledAt: now + 5 },
    takenBack: { title: now + 3, store: now - 9 },
    addedAt: now + 1,
    note: { text: 'asked the shop', version: 2, at: now + 5 },
    claim: {
      situation: { name: 'damaged', at: now + 5 },
      letters: { first: [{ text: 'Dear shop', base: '', version: 1, at: now + 6 }] },
    },
  };
  const order = anOrder({}, { bounds: { first: now - 9, last: now - 9 }, ...done });
  expect(asKnownAt(order, now)).toEqual(order);
  const after = withoutFuture(order, now, readAt);
  expect(after).toMatchObject({
    marks: { settledAt: readAt - 1 },
    takenBack: { title: readAt - 2, store: now - 9 },
    addedAt: readAt - 1,
    note: { ...done.note, at: readAt - 1 },
    claim: {
      situation: { name: 'damaged', at: readAt - 1 },
      letters: { first: [{ text: 'Dear shop', at: readAt - 1 }] },
    },
  });
  expect(withoutFuture(after, now, readAt)).toBe(after);
});
