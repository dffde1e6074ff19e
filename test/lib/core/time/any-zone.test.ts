import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inAnyZone, LAST_ZONE } from '../../../../lib/core/time/any-zone';
import { endOfDay } from '../../../../lib/core/time/calendar-day';
import { lastWholeDay } from '../../../../lib/core/time/last-day';
import { at, exactly, onDay } from '../an-order';

test('a bare day gets the zones in which it begins first and ends last, once', () => {
  const day = inAnyZone(onDay('2026-03-10', 'UTC'));
  expect(day).toMatchObject({
    zones: ['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati', 'Etc/GMT+12'],
  });
  expect(inAnyZone(day)).toEqual(day);
  expect(inAnyZone(exactly('2026-03-10T08:00Z'))).toEqual(exactly('2026-03-10T08:00Z'));
});

test('a last day that is told where days end last is over in time wherever its buyer is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: at('2025-01-01T00:00Z'), max: at('2027-01-01T00:00Z') }),
      fc.constantFrom(...Intl.supportedValuesOf('timeZone')),
      (safe, anywhere) => {
        expect(endOfDay(lastWholeDay(safe, LAST_ZONE), anywhere)).toBeLessThanOrEqual(safe);
      },
    ),
    { numRuns: 500 },
  );
});
