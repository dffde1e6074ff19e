import { describe, expect, test } from 'vitest';
import { anOrder, at, onDay, said } from '../an-order';
import { clock, view } from '../viewed';

describe('who says it', () => {
  test('a date typed by the user beats the rules and loses to a later page', () => {
    const typed = said({ statedEnd: onDay('2026-01-10') }, 'user', at('2025-12-05T00:00Z'));
    const before = anOrder({ ...said({ shipped: onDay('2025-12-01') }), ...typed });
    const seen = view(before, '2025-12-06T00:00Z');
    expect(seen.claimBy).toMatchObject({ rule: 'ae.stated-refund-date', certainty: 'stated' });
    expect(clock(seen, 'ae.stated-refund-date')?.because.code).toBe('entered-by-user');
    const later = said({ statedEnd: onDay('2026-01-20') }, 'detail', at('2025-12-07T00:00Z'));
    const both = anOrder({ statedEnd: [...(typed.statedEnd ?? []), ...(later.statedEnd ?? [])] });
    expect(view(both, '2025-12-08T00:00Z').claimBy?.lastWholeDay).toBe('2026-01-18');
  });
  test('what the page stated more than a day ago is stale', () => {
    const order = anOrder(
      said({ statedEnd: onDay('2026-01-10') }, 'detail', at('2025-12-05T00:00Z')),
    );
    expect(clock(view(order, '2025-12-06T00:00Z'), 'ae.stated-refund-date')?.stale).toBe(false);
    expect(clock(view(order, '2025-12-06T00:01Z'), 'ae.stated-refund-date')?.stale).toBe(true);
  });
});

describe('two speakers', () => {
  const says = (day: string, from: 'user' | 'list' | 'detail' | 'tracking', readAt: string) =>
    said({ delivered: onDay(day) }, from, at(readAt)).delivered ?? [];
  const lastDay = (...delivered: ReturnType<typeof says>[]) =>
    view(anOrder({ delivered: delivered.flat() }), '2026-03-06T00:00Z').claimBy?.lastWholeDay;

  test('the user counts until a page says something newer; at the same instant the user counts', () => {
    const typed = says('2026-03-02', 'user', '2026-03-04T00:00Z');
    expect(lastDay(typed, says('2026-03-03', 'tracking', '2026-03-03T00:00Z'))).toBe('2026-03-16');
    expect(lastDay(typed, says('2026-03-03', 'tracking', '2026-03-04T00:00Z'))).toBe('2026-03-16');
    expect(lastDay(typed, says('2026-03-03', 'tracking', '2026-03-05T00:00Z'))).toBe('2026-03-17');
  });
  test('detail and tracking page: the earlier day, whichever was read last', () => {
    const detail = says('2026-03-03', 'detail', '2026-03-04T00:00Z');
    const tracking = says('2026-03-02', 'tracking', '2026-03-03T00:00Z');
    expect(lastDay(detail, tracking)).toBe('2026-03-16');
  });
  test('a list counts beside them only where it names an earlier day', () => {
    const detail = says('2026-03-03', 'detail', '2026-03-03T00:00Z');
    expect(lastDay(detail, says('2026-03-05', 'list', '2026-03-05T00:00Z'))).toBe('2026-03-17');
    // 1 March + 15 days begins on the 16th.
    expect(lastDay(detail, says('2026-03-01', 'list', '2026-03-05T00:00Z'))).toBe('2026-03-15');
  });
});

test('a typed delivery outdates the end that a page printed before', () => {
  const order = anOrder({
    ...said({ statedEnd: onDay('2026-09-04') }, 'detail', at('2026-08-01T00:00Z')),
    ...said({ delivered: onDay('2026-08-10') }, 'user', at('2026-08-11T00:00Z')),
  });
  const seen = view(order, '2026-08-12T00:00Z');
  expect(seen.mayBeShorter).toBe(true);
  expect(seen.claimBy?.rule).toBe('ae.close.15-delivered');
});

test('a computed date is never stale', () => {
  const order = anOrder(
    said({ delivered: onDay('2026-03-01') }, 'tracking', at('2026-03-02T00:00Z')),
  );
  expect(clock(view(order, '2026-03-10T00:00Z'), 'ae.close.15-delivered')?.stale).toBe(false);
});

describe('a status that one speaker could not read', () => {
  const statusAfter = (text: string, puzzledAt = '2026-03-02T00:05Z') => {
    const understood = said({ status: 'awaiting-delivery' }, 'list-data', at('2026-03-02T00:00Z'));
    const puzzled = said({ status: 'unknown' }, 'list', at(puzzledAt)).status ?? [];
    const status = [...(understood.status ?? []), ...puzzled.map((each) => ({ ...each, text }))];
    return view(anOrder({ status }), '2026-03-05T00:00Z').status;
  };
  test('in the same words, on the same visit, means what the other one understood', () => {
    expect(statusAfter('status!')).toBe('awaiting-delivery');
  });
  test('in other words is a change that nobody could read', () => {
    expect(statusAfter('something else')).toBe('unknown');
  });
  test('on another visit proves nothing any more', () => {
    expect(statusAfter('status!', '2026-03-02T00:11Z')).toBe('unknown');
  });
});
