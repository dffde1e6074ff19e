import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../../lib/core/facts/fact';
import type { Order } from '../../../../lib/core/facts/order';
import { ALWAYS_OPEN, openUntil } from '../../../../lib/core/rules/open-until';
import { viewOrder } from '../../../../lib/core/views/view';
import { anOrder, at, exactly, iso, onDay, policy, said } from '../an-order';

const until = (order: Order) => openUntil(order, policy);

describe('until when an order may need something', () => {
  test('the last limit that may still be open, and not the warranty', () => {
    const facts = { delivered: exactly('2026-03-01T13:00Z'), plan: 'Advanced Buyer Protection' };
    // 1 March + 15, to the end of that day.
    expect(iso(until(anOrder(said(facts))))).toBe('2026-03-17T07:00:00Z');
  });
  test('whatever the strict setting: the 60 days stand behind a carrier window, and 15 more', () => {
    const facts = { shipped: exactly('2025-12-01T20:00Z'), carrier: ['DHL'] };
    // The end of 30 January is 31 January 08:00Z, and the end of that day + 15 is 16 February 08:00Z.
    expect(iso(until(anOrder(said(facts))))).toBe('2026-02-16T08:00:00Z');
  });
  test('an end that cannot be proved comes 180 days after the order', () => {
    const facts = said({ placed: exactly('2026-01-10T20:00Z'), status: 'awaiting-delivery' });
    // 10 January + 180 = 9 July, to its end.
    expect(iso(until(anOrder(facts)))).toBe('2026-07-10T07:00:00Z');
  });
  test('an old order seen for the first time is over by its age, though it may have been completed just now', () => {
    const facts = said({ placed: exactly('2024-01-10T20:00Z'), status: 'completed' });
    const now = at('2026-03-01T12:00Z');
    const order = anOrder(facts, { bounds: { first: now, last: now, completedSince: now } });
    expect(viewOrder(order, policy, { now, zone: 'UTC', strict: true }).urgency).toBe('over');
    // 10 January 2024 + 180 = 8 July, to its end.
    expect(iso(until(order))).toBe('2024-07-09T07:00:00Z');
  });
  test('what may be open behind its safe date stays, however old the order is', () => {
    const facts = said({ placed: onDay('2024-01-10'), delivered: onDay('2026-02-20') });
    const order = anOrder(facts);
    // The day ends as the 21st begins, + 15 = 8 March, to its end: the clocks change on that day.
    expect(iso(until(order))).toBe('2026-03-09T07:00:00Z');
    const now = at('2026-03-09T06:59Z');
    expect(viewOrder(order, policy, { now, zone: 'UTC', strict: true }).urgency).toBe('past-safe');
  });
  test('a printed end far ahead holds an old order open until then', () => {
    const facts = said({ placed: onDay('2024-01-10'), statedEnd: exactly('2026-04-01T10:00Z') });
    expect(until(anOrder(facts))).toBeGreaterThanOrEqual(at('2026-04-01T10:00Z'));
  });
  test('without an order date, or while a claim runs, there is none', () => {
    expect(until(anOrder(said({ status: 'awaiting-delivery' })))).toBe(ALWAYS_OPEN);
    const facts = said({ placed: onDay('2020-01-10'), status: 'disputing' });
    expect(until(anOrder(facts))).toBe(ALWAYS_OPEN);
    expect(until(anOrder(said({ refundIssued: onDay('2020-01-10') })))).toBe(ALWAYS_OPEN);
  });
  test('an end that cannot be proved never comes where no order is too old', () => {
    const facts = said({ placed: exactly('2026-01-10T20:00Z'), status: 'awaiting-delivery' });
    expect(openUntil(anOrder(facts), { ...policy, overAfterDays: null })).toBe(ALWAYS_OPEN);
    const known = said({ placed: exactly('2026-01-10T20:00Z') });
    expect(iso(openUntil(anOrder(known), { ...policy, rules: [] }))).toBe('2026-07-10T07:00:00Z');
  });
  test('where the buyer’s days count, the last zone on earth to end its day decides', () => {
    // 1 March + 15: the 16th ends in UTC as the 17th begins; no two zones are more than 26 hours apart.
    const facts = said({ delivered: exactly('2026-03-01T13:00Z') });
    const end = iso(openUntil(anOrder(facts), { ...policy, zone: null }));
    expect(end).toBe('2026-03-18T02:00:00Z');
  });
  test('what its pages show as past and has not come keeps it open: the clock may be behind', () => {
    const facts = said({
      placed: exactly('2026-01-01T00:00Z'),
      delivered: exactly('2026-01-01T00:00Z'),
      shipped: exactly('2026-02-01T00:10Z'),
    });
    // Fifteen days after the delivery it would be over; the clocks of shops and machines differ by ten minutes.
    expect(iso(until(anOrder(facts)))).toBe('2026-02-01T00:00:00Z');
  });
  test('what is settled, refunded or was never paid needs nothing', () => {
    const placed = { placed: onDay('2026-01-10') };
    expect(until(anOrder(said(placed), { marks: { settledAt: 1 } }))).toBe(0);
    expect(until(anOrder(said({ ...placed, status: 'refunded' })))).toBe(0);
    expect(until(anOrder(said({ ...placed, status: 'expired' })))).toBe(0);
  });
});

const START = at('2025-10-01T00:00Z');
const DAY = 86_400_000;
const after = (days: number) => fc.integer({ min: START, max: START + days * DAY });
const someOrder = fc
  .tuple(
    fc.record(
      {
        placed: after(3).map((instant) => ({ kind: 'instant', at: instant }) as const),
        shipped: after(30).map((instant) => ({ kind: 'instant', at: instant }) as const),
        delivered: after(70).map((instant) => ({ kind: 'instant', at: instant }) as const),
        statedEnd: after(120).map((instant) => ({ kind: 'instant', at: instant }) as const),
        status: fc.constantFrom(...STATUSES),
        situation: fc.constantFrom('not-received', 'not-as-described', 'changed-mind'),
        carrier: fc.constantFrom(['DHL'], ['Premium Shipping']),
      },
      { requiredKeys: ['placed'] },
    ),
    fc.record(
      { shippedSince: after(60), deliveredSince: after(80), completedSince: after(90) },
      { requiredKeys: [] },
    ),
  )
  .map(([facts, bounds]) =>
    anOrder(said(facts, 'detail', START + 80 * DAY), {
      bounds: { first: START, last: START + 90 * DAY, ...bounds },
    }),
  );

test('nothing that is shown as open, as perhaps open or as to be checked has left the index', () => {
  fc.assert(
    fc.property(someOrder, after(330), fc.boolean(), (order, now, strict) => {
      const { urgency } = viewOrder(order, policy, { now, zone: 'Europe/Berlin', strict });
      if (['over', 'settled', 'unknown'].includes(urgency)) return;
      expect(until(order)).toBeGreaterThanOrEqual(now);
    }),
    { numRuns: 500 },
  );
});
