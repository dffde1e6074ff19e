import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { manualOrder, withManualFacts } from '../../../lib/core/facts/manual';
import type { SeenFacts } from '../../../lib/core/facts/sighting';
import { ALWAYS_OPEN } from '../../../lib/core/rules/open-until';
import { inSightUntil } from '../../../lib/core/rules/route-in-sight';
import {
  type CalendarDay,
  DAY_LENGTH,
  parseCalendarDay,
} from '../../../lib/core/time/calendar-day';
import { routesOf } from '../../../lib/payments/routes-of';
import { routesUntil } from '../../../lib/payments/routes-until';

const NOW = Date.parse('2026-11-22T12:00Z');
const onDay = (text: string): CalendarDay => {
  const day = parseCalendarDay(text);
  if (!day) throw new Error(`no day: ${text}`);
  return day;
};
const day = (text: string) =>
  ({ value: { kind: 'day', day: onDay(text), zones: ['UTC'] }, text }) as const;
const said = (text: string) => ({ value: text, text });
const orderWith = (facts: SeenFacts) =>
  withManualFacts(manualOrder('aliexpress', '8200000000000077', NOW), facts, {
    now: NOW,
    zones: ['UTC'],
  });
/** The day in UTC of an instant, without the slack for the buyer's zone. */
const dayBefore = (instant: number) =>
  new Date(instant - DAY_LENGTH - 2 * 3_600_000).toISOString().slice(0, 10);

describe('until when something beside the shop may lead to an order’s money', () => {
  test('nothing does where nobody said how it was paid, nor that it arrived', () => {
    expect(routesUntil(orderWith({ placed: day('2026-08-01') }))).toBe(0);
  });

  test('PayPal: 180 days after the payment', () => {
    // That day may end at 2026-08-02 00:00, 180 days after which is the 29th of January: to its end.
    const order = orderWith({ paid: day('2026-08-01'), paidWith: said('PayPal') });
    expect(dayBefore(routesUntil(order))).toBe('2027-01-30');
  });

  test('Visa: to the cap of 540 days while no promised delivery is known, with six years where Section 75 may hold', () => {
    const facts = { paid: day('2026-08-01'), paidWith: said('Visa') };
    // The buyer may turn out to live in the United Kingdom; nobody said that it was a debit card.
    expect(dayBefore(routesUntil(orderWith(facts))).slice(0, 7)).toBe('2032-08');
    const german = orderWith({ ...facts, country: said('Germany') });
    // 2026-08-01 + 540 days = 2028-01-23.
    expect(dayBefore(routesUntil(german)).slice(0, 7)).toBe('2028-01');
  });

  test('no end can be told of a payment whose day nobody knows; a settled order needs none', () => {
    const order = orderWith({ paidWith: said('PayPal') });
    expect(routesUntil(order)).toBe(ALWAYS_OPEN);
    expect(routesUntil({ ...order, marks: { settledAt: NOW } })).toBe(0);
  });

  test('a cancelled order is offered what is left on its own page, and stands in no list', () => {
    const facts = { paid: day('2026-08-01'), paidWith: said('Visa') };
    const cancelled = orderWith({ ...facts, status: { value: 'cancelled', text: 'cancelled' } });
    expect(routesOf(cancelled, { now: NOW, zone: 'UTC' })).not.toEqual([]);
    expect(routesUntil(cancelled)).toBe(0);
  });

  test('is never before what any country, zone or moment shows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('Visa', 'Mastercard', 'PayPal', 'Direct debit', 'American Express', 'x'),
        fc.constantFrom(null, 'DE', 'GB', 'US'),
        fc.constantFrom('UTC', 'Pacific/Kiritimati', 'Etc/GMT+12', 'America/Los_Angeles'),
        fc.integer({ min: 0, max: 1_000 }),
        fc.option(fc.integer({ min: 0, max: 60 })),
        (method, country, zone, placed, delivered) => {
          const at = (days: number) =>
            day(new Date(Date.UTC(2024, 0, 1) + days * DAY_LENGTH).toISOString().slice(0, 10));
          const order = orderWith({
            placed: at(placed),
            paidWith: said(method),
            ...(delivered === null ? {} : { delivered: at(placed + delivered) }),
          });
          const until = routesUntil(order);
          for (const route of routesOf(order, { now: NOW, zone, country }))
            expect(inSightUntil(route) ?? ALWAYS_OPEN).toBeLessThanOrEqual(until);
        },
      ),
    );
  });
});
