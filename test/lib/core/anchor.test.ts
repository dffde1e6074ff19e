import { describe, expect, test } from 'vitest';
import { anchorSpan } from '../../../lib/core/anchor';
import type { Seen } from '../../../lib/core/order';
import { anOrder, at, exactly, iso, said } from './an-order';

const NOTED = { first: at('2026-02-01T00:00Z'), last: at('2026-04-01T00:00Z') };
function bounds(
  anchor: Parameters<typeof anchorSpan>[1],
  facts: Parameters<typeof said>[0],
  seen: Partial<Seen> = {},
) {
  const span = anchorSpan(anOrder(said(facts), { seen: { ...NOTED, ...seen } }), anchor);
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
});
