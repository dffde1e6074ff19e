import { describe, expect, test } from 'vitest';
import { anOrder, at, exactly, iso, onDay, said } from './an-order';
import { clock, view } from './viewed';

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
      bounds: {
        first: at('2026-10-01T20:00Z'),
        last: at('2026-10-14T20:00Z'),
        deliveredSince: at('2026-10-14T20:00Z'),
        completedSince: at('2026-10-14T20:00Z'),
      },
    },
  );
  // Delivered + 15 has passed in September; completed + 15 is 28 October: the printed 24 October is the minimum of what
  // is open.
  test('leads before the later of the two', () => {
    const seen = view(order, '2026-10-15T20:00Z');
    expect(seen.claimBy?.rule).toBe('ae.stated-refund-date');
  });
});

test('what counts from the end of protection is an estimate while an arrival can have shortened the printed one', () => {
  const learned = at('2026-03-11T00:00Z');
  const order = anOrder(
    {
      ...said(
        { shipped: onDay('2026-03-01'), statedEnd: onDay('2026-04-10') },
        'detail',
        at('2026-03-02T00:00Z'),
      ),
      ...said({ delivered: exactly('2026-03-10T20:00Z') }, 'tracking', learned),
      ...said({ situation: 'not-received' }, 'user', learned),
    },
    { bounds: { first: at('2026-03-02T00:00Z'), last: learned, deliveredSince: learned } },
  );
  const afterEnd = clock(view(order, '2026-03-12T08:00Z'), 'ae.close.15-after-end');
  // 10 April, the earlier of the printed end and of 60 days after shipping, + 15 is the 25th.
  expect(iso(afterEnd?.safe)).toBe('2026-04-25T07:00:00Z');
  expect(afterEnd?.certainty).toBe('estimated');
});
