import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deliveryDays } from '../../../../lib/core/figures/delivery-days';
import { addDays } from '../../../../lib/core/time/calendar-day';
import { deliveryExpectation } from '../../../../lib/core/views/delivery-expectation';
import type { OrderRow } from '../../../../lib/core/views/order-row';
import { aRow, day } from '../list/a-row';

const PLACED = day('2026-06-01');
const took = (days: number, index: number, more: Partial<OrderRow> = {}) =>
  aRow(`${100_000 + index}`, {
    placed: PLACED,
    delivered: addDays(PLACED, days),
    carriers: ['Cainiao'],
    ...more,
  });

test('nine orders by one carrier: the middle four of five lie between the second and the eighth', () => {
  const days = [27, 14, 15, 12, 24, 20, 18, 17, 22];
  expect(deliveryDays(days.map((each, index) => took(each, index))).groups).toEqual([
    {
      marketplace: 'aliexpress',
      carriers: ['Cainiao'],
      orders: 9,
      shortest: 12,
      from: 14,
      middle: 18,
      to: 24,
      longest: 27,
    },
  ]);
});

test('shop and carrier part them, spelling does not; most orders come first', () => {
  const { groups, all } = deliveryDays([
    took(30, 1, { carriers: [] }),
    took(10, 2),
    took(12, 3, { carriers: [' cainiao'] }),
    took(5, 4, { marketplace: 'temu' }),
  ]);
  expect(
    groups.map(({ marketplace, carriers, orders }) => [marketplace, carriers, orders]),
  ).toEqual([
    ['aliexpress', ['Cainiao'], 2],
    ['temu', ['Cainiao'], 1],
    ['aliexpress', [], 1],
  ]);
  expect(all).toMatchObject({ orders: 4, shortest: 5, longest: 30 });
});

test('one order is a spread of its own; an order under way, or days that cannot be, are none', () => {
  expect(deliveryDays([took(9, 1)]).all).toEqual({
    orders: 1,
    shortest: 9,
    from: 9,
    middle: 9,
    to: 9,
    longest: 9,
  });
  const none = [took(9, 1, { delivered: null }), took(9, 2, { placed: null }), took(-1, 3)];
  expect(deliveryDays(none)).toEqual({ all: null, groups: [] });
});

const someDays = fc.array(fc.integer({ min: 0, max: 200 }), { minLength: 4, maxLength: 60 });

test('a spread is in order, and says of a group what an order is told to expect', () => {
  fc.assert(
    fc.property(someDays, (days) => {
      const rows = days.map((each, index) => took(each, index));
      const { all, groups } = deliveryDays(rows);
      const [group] = groups;
      if (!all || !group) throw new Error('no spread');
      const { shortest, from, middle, to, longest } = all;
      expect([shortest, from, middle, to, longest]).toEqual(
        [Math.min(...days), from, middle, to, Math.max(...days)].toSorted((a, b) => a - b),
      );
      expect(days.filter((each) => each <= middle).length * 2).toBeGreaterThanOrEqual(days.length);
      const waiting = aRow('1', { placed: PLACED, carriers: ['Cainiao'] });
      expect(deliveryExpectation(waiting, rows)).toMatchObject({ from: group.from, to: group.to });
    }),
  );
});
