import { describe, expect, test } from 'vitest';
import { askAt } from '../../../../lib/core/reminders/ask-at';
import { anOrder, at, iso, onDay, said } from '../an-order';

// Placed on 10 January in Los Angeles: the 15th, 25th and 40th day after it begin on 25 January, 4 and 19 February at
// 08:00 UTC.
const FIRST = '2026-01-25T08:00:00Z';
const SECOND = '2026-02-04T08:00:00Z';
const THIRD = '2026-02-19T08:00:00Z';
const order = anOrder(said({ placed: onDay('2026-01-10') }, 'list'));
const asks = (now: string, { nudged, checked }: { nudged?: string; checked?: string } = {}) =>
  iso(
    askAt(
      {
        ...order,
        bounds: { ...order.bounds, ...(checked && { checked: at(checked) }) },
        ...(nudged && { nudgedAt: at(nudged) }),
      },
      [15, 25, 40],
      at(now),
    ),
  );

describe('when an estimate is asked about', () => {
  test('15, 25 and 40 days after the order, each once', () => {
    expect(asks('2026-01-20T00:00Z')).toBe(FIRST);
    expect(asks('2026-01-26T00:00Z')).toBe(FIRST);
    expect(asks('2026-01-26T00:00Z', { nudged: FIRST })).toBe(SECOND);
    expect(asks('2026-02-05T00:00Z', { nudged: FIRST })).toBe(SECOND);
    expect(asks('2026-02-05T00:00Z', { nudged: SECOND })).toBe(THIRD);
    expect(asks('2026-02-20T00:00Z', { nudged: SECOND })).toBe(THIRD);
    expect(asks('2026-02-20T00:00Z', { nudged: THIRD })).toBeNull();
  });
  test('of several that were missed the last alone', () => {
    expect(asks('2026-02-20T00:00Z')).toBe(THIRD);
    expect(asks('2026-02-20T00:00Z', { nudged: '2026-02-20T00:00Z' })).toBeNull();
  });
  test('not where its pages were read since the moment before', () => {
    expect(asks('2026-01-26T00:00Z', { checked: '2026-01-24T00:00Z' })).toBe(FIRST);
    expect(asks('2026-01-26T00:00Z', { checked: '2026-01-25T20:00Z' })).toBe(SECOND);
    expect(asks('2026-02-05T00:00Z', { checked: '2026-01-25T20:00Z' })).toBe(THIRD);
    expect(asks('2026-02-20T00:00Z', { checked: '2026-01-25T20:00Z' })).toBe(THIRD);
  });
  test('an asking or a reading at a moment that has not come is void', () => {
    expect(asks('2026-01-26T00:00Z', { nudged: '2026-01-26T00:01Z' })).toBe(FIRST);
    expect(asks('2026-01-26T00:00Z', { checked: '2026-01-26T00:01Z' })).toBe(FIRST);
  });
  test('never without a day to count from, nor where no page could settle it', () => {
    expect(askAt(anOrder({}), [15], at('2026-01-26T00:00Z'))).toBeNull();
    expect(askAt(order, [], at('2026-01-26T00:00Z'))).toBeNull();
  });
});
