import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { viewOrder } from '../../../../lib/core/views/view';
import { policy } from '../an-order';
import { someOrder, someZone } from '../some-order';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

describe('a view', () => {
  test('stands until it says that it may change, of random orders at random times', () => {
    fc.assert(
      fc.property(
        someOrder,
        someZone,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (some, zone, part) => {
          const view = (now: number) => viewOrder(some.order, policy, { now, zone, strict: true });
          const { viewedAt: _, changesAt, ...before } = view(some.now);
          expect(changesAt).toBeGreaterThan(some.now);
          expect(changesAt - some.now).toBeLessThanOrEqual(DAY + 2 * HOUR);
          const later = Math.floor(some.now + part * (changesAt - 1 - some.now));
          for (const now of [later, changesAt - 1]) {
            const { viewedAt: _, ...after } = view(now);
            expect(after).toEqual({ ...before, changesAt });
          }
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
