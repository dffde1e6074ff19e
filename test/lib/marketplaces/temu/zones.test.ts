import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Order } from '../../../../lib/core/facts/order';
import { candidateZones } from '../../../../lib/core/rules/counting-zone';
import { addDays, DAY_LENGTH, endOfDay, fixedDay } from '../../../../lib/core/time/calendar-day';
import { bareDay, spanOf } from '../../../../lib/core/time/span';
import type { Time } from '../../../../lib/core/time/time';
import { viewOrder } from '../../../../lib/core/views/view';
import { temuPolicy } from '../../../../lib/marketplaces/temu/policy';
import { anOrder, said } from '../../core/an-order';

/*
 * Temu counts in the zone of the buyer's browser and no other (lib/core/README.md §5). A browser moves: what was read
 * in one zone is told in others.
 */

const someZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const someDay = fc
  .integer({ min: 0, max: 700 })
  .map((days) => addDays(fixedDay('2025-01-01'), days));

const placedOn = (placed: Time): Order => ({
  ...anOrder(said({ placed, status: 'awaiting-delivery' })),
  marketplace: 'temu',
});
const claimBy = (order: Order, now: number, zone: string) =>
  viewOrder(order, temuPolicy, { now, zone, strict: true }).claimBy;

test('wherever it is told, the end is no later than the earliest reading of the printed day gives', () => {
  fc.assert(
    fc.property(someDay, someZone, someZone, (day, readIn, toldIn) => {
      const placed = bareDay(day, candidateZones(temuPolicy, readIn));
      const { earliest } = spanOf(placed);
      const told = claimBy(placedOn(placed), earliest + DAY_LENGTH, toldIn);
      expect(told?.safe).toBeLessThanOrEqual(earliest + 90 * DAY_LENGTH);
      // Whoever acts within the last day that is told, by the clocks of where it is told, is in time.
      if (told) expect(endOfDay(told.lastWholeDay, toldIn)).toBeLessThanOrEqual(told.safe);
    }),
    { numRuns: 1_000 },
  );
});

test('of an exact time no zone makes it later than 90 days of 24 hours', () => {
  fc.assert(
    fc.property(someDay, fc.nat(DAY_LENGTH), someZone, (day, later, toldIn) => {
      const at = Date.parse(day) + later;
      const told = claimBy(placedOn({ kind: 'instant', at }), at + DAY_LENGTH, toldIn);
      expect(told?.safe).toBeLessThanOrEqual(at + 90 * DAY_LENGTH);
    }),
    { numRuns: 500 },
  );
});

test('a day that was written in a zone ahead of the browser’s is why exact times beat it', () => {
  // The page's data tells the second; nodes and data of one visit count beside each other, and the earlier one leads.
  const at = Date.parse('2026-01-09T16:00:00Z');
  const day = bareDay(fixedDay('2026-01-10'), ['America/Los_Angeles']);
  const { placed: inData } = said({ placed: { kind: 'instant', at } }, 'list-data');
  const { placed: inNodes } = said({ placed: day }, 'list');
  const order = placedOn(day);
  const both = {
    ...order,
    facts: { ...order.facts, placed: [...(inNodes ?? []), ...(inData ?? [])] },
  };
  const zone = 'America/Los_Angeles';
  expect(claimBy(both, at + DAY_LENGTH, zone)?.safe).toBeLessThanOrEqual(at + 90 * DAY_LENGTH);
});
