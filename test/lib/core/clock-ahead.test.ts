import { expect, test } from 'vitest';
import { withoutFuture } from '../../../lib/core/clock-ahead';
import { anOrder, at, onDay, said } from './an-order';

const now = at('2026-11-20T12:00Z');
const readAt = now - 1_000;

test('what was read while the clock ran ahead becomes as old as the reading that follows', () => {
  const facts = {
    ...said({ statedEnd: onDay('2026-12-20') }, 'detail', at('2027-11-20T12:00Z')),
    ...said({ placed: onDay('2026-11-01') }, 'list', at('2026-11-02T12:00Z')),
  };
  const seen = {
    first: at('2026-11-02T12:00Z'),
    last: at('2027-11-20T12:00Z'),
    undeliveredAsOf: at('2027-11-20T12:00Z'),
    uncompletedAsOf: at('2026-11-02T12:00Z'),
  };
  const after = withoutFuture(anOrder(facts, { seen }), now, readAt);
  expect(after.facts.statedEnd?.[0]?.readAt).toBe(readAt);
  expect(after.facts.placed).toEqual(facts.placed);
  expect(after.seen).toEqual({
    first: at('2026-11-02T12:00Z'),
    last: readAt,
    uncompletedAsOf: at('2026-11-02T12:00Z'),
  });
});
test('only what was read in the future is proof of nothing', () => {
  const order = (undeliveredAsOf: number, uncompletedAsOf: number) => {
    const facts = said({ statedEnd: onDay('2026-12-20') }, 'detail', now + 1);
    const seen = { first: now, last: now, undeliveredAsOf, uncompletedAsOf };
    return withoutFuture(anOrder(facts, { seen }), now, readAt).seen;
  };
  expect(order(now, now + 1)).toStrictEqual({ first: now, last: now, undeliveredAsOf: now });
  expect(order(now + 1, now)).toStrictEqual({ first: now, last: now, uncompletedAsOf: now });
  const facts = said({ statedEnd: onDay('2026-12-20') }, 'detail', now + 1);
  const without = anOrder(facts, { seen: { first: now, last: now } });
  expect(withoutFuture(without, now, readAt).seen).toStrictEqual({ first: now, last: now });
});
test('an order that was never read in the future stays the same object', () => {
  const order = anOrder(said({ placed: onDay('2026-11-01') }, 'list', now), {
    seen: { first: now, last: now, undeliveredAsOf: now },
  });
  expect(withoutFuture(order, now, readAt)).toBe(order);
});
