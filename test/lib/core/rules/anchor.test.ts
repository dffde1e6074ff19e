import { describe, expect, test } from 'vitest';
import type { From } from '../../../../lib/core/facts/fact';
import type { Package, ReadingBounds } from '../../../../lib/core/facts/order';
import { anchorSpan } from '../../../../lib/core/rules/anchor';
import { anOrder, at, exactly, iso, said } from '../an-order';

const NOTED = { first: at('2026-02-01T00:00Z'), last: at('2026-04-01T00:00Z') };
function bounds(
  anchor: Parameters<typeof anchorSpan>[1],
  facts: Parameters<typeof said>[0],
  bounds: Partial<ReadingBounds> = {},
) {
  const span = anchorSpan(anOrder(said(facts), { bounds: { ...NOTED, ...bounds } }), anchor);
  return [iso(span.earliest), iso(span.latest), span.known, span.standIn];
}
const PLACED = '2026-02-03T20:00:00Z';
const SHIPPED = '2026-02-09T20:00:00Z';
const ARRIVED = '2026-03-01T20:00:00Z';
const DONE = '2026-03-20T20:00:00Z';

describe('the earliest side of an unknown event', () => {
  test('is the latest event that must come before it', () => {
    const facts = { placed: exactly(PLACED), shipped: exactly(SHIPPED) };
    expect(bounds('delivered', facts)).toEqual([SHIPPED, null, false, 'shipped']);
    expect(bounds('completed', facts)).toEqual([SHIPPED, null, false, 'shipped']);
    expect(bounds('tracked', facts)).toEqual([PLACED, null, false, 'placed']);
  });
  test('is the latest of them, though one that usually comes first may be the later one', () => {
    const paidLate = { shipped: exactly(SHIPPED), paid: exactly('2026-02-10T20:00:00Z') };
    expect(bounds('delivered', paidLate)).toEqual(['2026-02-10T20:00:00Z', null, false, 'paid']);
    const paid = { placed: exactly(PLACED), paid: exactly(SHIPPED) };
    for (const anchor of ['shipped', 'tracked', 'delivered', 'completed'] as const)
      expect(bounds(anchor, paid)).toEqual([SHIPPED, null, false, 'paid']);
  });
  test('is the order, where nothing else is known', () => {
    for (const anchor of ['paid', 'shipped', 'tracked', 'delivered', 'completed'] as const)
      expect(bounds(anchor, { placed: exactly(PLACED) })).toEqual([PLACED, null, false, 'placed']);
  });
  test('is named after the nearer event where both happened at once', () => {
    const atOnce = { placed: exactly(PLACED), paid: exactly(PLACED) };
    expect(bounds('shipped', atOnce)).toEqual([PLACED, null, false, 'paid']);
  });
  test('is the last reading that showed it undone, where that is later or all there is', () => {
    const seen = { undeliveredAsOf: at(ARRIVED), uncompletedAsOf: at(DONE) };
    expect(bounds('delivered', {}, seen)).toEqual([ARRIVED, null, false, null]);
    expect(bounds('delivered', { shipped: exactly(SHIPPED) }, seen)[0]).toBe(ARRIVED);
    expect(bounds('completed', {}, seen)[0]).toBe(DONE);
    expect(bounds('delivered', { shipped: exactly(DONE) }, seen)[0]).toBe(DONE);
  });
  test('is not provable with nothing before it, and a delivery does not date the order', () => {
    expect(bounds('placed', { delivered: exactly(ARRIVED) })[0]).toBeNull();
    expect(bounds('shipped', {})).toEqual([null, null, false, null]);
  });
});

describe('the latest side of an unknown event', () => {
  test('is the first reading or the first later event that shows it done', () => {
    const seen = {
      shippedSince: at(SHIPPED),
      deliveredSince: at(ARRIVED),
      completedSince: at(DONE),
    };
    expect(bounds('shipped', {}, seen)[1]).toBe(SHIPPED);
    expect(bounds('delivered', {}, seen)[1]).toBe(ARRIVED);
    expect(bounds('completed', {}, seen)[1]).toBe(DONE);
    expect(bounds('delivered', {}, { completedSince: at(DONE) })[1]).toBe(DONE);
    expect(bounds('delivered', { completed: exactly(DONE) })[1]).toBe(DONE);
    expect(bounds('shipped', { delivered: exactly(ARRIVED), completed: exactly(DONE) })[1]).toBe(
      ARRIVED,
    );
  });
  test('of an order is the first reading of it', () => {
    expect(bounds('placed', {})[1]).toBe('2026-02-01T00:00:00Z');
  });
  test('never lies before the earliest side', () => {
    const facts = { shipped: exactly(ARRIVED) };
    expect(bounds('delivered', facts, { deliveredSince: at(SHIPPED) })).toEqual([
      ARRIVED,
      ARRIVED,
      false,
      'shipped',
    ]);
  });
  test('of a shipment is the completion, where nothing nearer is known', () => {
    expect(bounds('shipped', { completed: exactly(DONE) })[1]).toBe(DONE);
    expect(bounds('shipped', {}, { completedSince: at(DONE) })[1]).toBe(DONE);
  });
  test('of what may follow the completion is not the completion', () => {
    expect(bounds('refundIssued', { completed: exactly(DONE) })).toEqual([null, null, false, null]);
  });
});

describe('a delivery of which another parcel is missing', () => {
  const parcel = (delivered: string | null): Package => ({
    numbers: [],
    carrier: null,
    shipped: exactly(SHIPPED),
    delivered: delivered === null ? null : exactly(delivered),
    lastEvent: null,
    promisedBy: null,
  });
  const latest = (
    facts: Parameters<typeof said>[0],
    bounds: Partial<ReadingBounds> = {},
    from?: From,
  ) => {
    const packages = [parcel(ARRIVED), parcel(null)];
    const order = anOrder(said({ delivered: exactly(ARRIVED), ...facts }, from), {
      bounds: { ...NOTED, ...bounds },
      packages,
    });
    return iso(anchorSpan(order, 'delivered').latest);
  };
  test('has no latest side', () => {
    expect(latest({})).toBeNull();
  });
  test('has one once the order is completed, or the buyer says it is here', () => {
    expect(latest({ completed: exactly(DONE) })).toBe(ARRIVED);
    expect(latest({ confirmedReceipt: exactly(DONE) })).toBe(ARRIVED);
    expect(latest({}, { completedSince: at(DONE) })).toBe(ARRIVED);
    expect(latest({}, {}, 'user')).toBe(ARRIVED);
  });
});
