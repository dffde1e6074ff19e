import { describe, expect, test } from 'vitest';
import { anOrder, at, onDay, said } from './an-order';
import { view } from './viewed';

describe('a printed end between a delivery and what a completion started', () => {
  const order = anOrder(
    {
      ...said({ placed: onDay('2026-08-01'), shipped: onDay('2026-08-03') }, 'detail'),
      ...said({ statedEnd: onDay('2026-10-24') }, 'detail', at('2026-10-01T20:00Z')),
      ...said(
        { delivered: onDay('2026-08-24'), completed: onDay('2026-10-13'), status: 'completed' },
        'tracking',
        at('2026-10-14T20:00Z'),
      ),
    },
    {
      seen: {
        first: at('2026-10-01T20:00Z'),
        last: at('2026-10-14T20:00Z'),
        deliveredSince: at('2026-10-14T20:00Z'),
        completedSince: at('2026-10-14T20:00Z'),
      },
    },
  );
  // Delivered + 15 has passed in September; completed + 15 is 28 October: the printed 24 October is the minimum of what is open.
  test('leads before the later of the two', () => {
    const seen = view(order, '2026-10-15T20:00Z');
    expect(seen.claimBy?.rule).toBe('ae.stated-refund-date');
  });
});
