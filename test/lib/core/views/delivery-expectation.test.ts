import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type CalendarDay } from '../../../../lib/core/time/calendar-day';
import { deliveryExpectation } from '../../../../lib/core/views/delivery-expectation';
import type { OrderRow } from '../../../../lib/core/views/order-row';
import { aRow, day } from '../list/a-row';

const PLACED = day('2026-06-01');
const took = (days: number, index: number, more: Partial<OrderRow> = {}) =>
  aRow(`${100_000 + index}`, {
    placed: PLACED,
    delivered: addDays(PLACED, days) as CalendarDay,
    carriers: ['Cainiao'],
    ...more,
  });
const waiting = aRow('1', { placed: day('2026-11-20'), carriers: ['cainiao '] });

test('nine parcels of the carrier: the middle four of five, whatever the order they came in', () => {
  const days = [27, 14, 15, 12, 24, 20, 18, 17, 22];
  const orders = days.map((each, index) => took(each, index));
  expect(deliveryExpectation(waiting, orders)).toEqual({
    from: 14,
    to: 24,
    parcels: 9,
    alike: 'carrier',
  });
});

test('few of the carrier: those of the shop; few of the shop: all; few at all: nothing', () => {
  const shop = [10, 11, 12, 13].map((days, index) => took(days, index, { carriers: ['DHL'] }));
  expect(deliveryExpectation(waiting, shop)).toMatchObject({ parcels: 4, alike: 'shop' });
  const others = shop.map((row) => ({ ...row, marketplace: 'temu' as const }));
  expect(deliveryExpectation(waiting, others)).toMatchObject({ parcels: 4, alike: 'all' });
  expect(deliveryExpectation(waiting, shop.slice(1))).toBeNull();
});

test('an order that has come, and one whose day nobody said, expect nothing', () => {
  const orders = [10, 11, 12, 13].map((days, index) => took(days, index));
  expect(deliveryExpectation({ ...waiting, delivered: day('2026-11-28') }, orders)).toBeNull();
  expect(deliveryExpectation({ ...waiting, placed: null }, orders)).toBeNull();
});

test('what was delivered before it was ordered, or after most of a year, teaches nothing', () => {
  const orders = [-1, 201, 10, 11].map((days, index) => took(days, index));
  expect(deliveryExpectation(waiting, orders)).toBeNull();
});

test('it lies within what there was, and counts no parcel twice', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 4, maxLength: 60 }),
      (days) => {
        const expected = deliveryExpectation(
          waiting,
          days.map((each, index) => took(each, index)),
        );
        expect(expected?.parcels).toBe(days.length);
        expect(expected?.from).toBeGreaterThanOrEqual(Math.min(...days));
        expect(expected?.to).toBeLessThanOrEqual(Math.max(...days));
        expect(expected?.from).toBeLessThanOrEqual(expected?.to ?? -1);
      },
    ),
  );
});
