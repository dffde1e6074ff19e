import { describe, expect, test } from 'vitest';
import type { From, Money } from '../../../../lib/core/facts/fact';
import type { Order } from '../../../../lib/core/facts/order';
import { DEFAULT_SETTINGS } from '../../../../lib/core/views/settings';
import { summarize } from '../../../../lib/core/views/summary';
import { anOrder, at, exactly, onDay, said } from '../an-order';
import { view } from '../viewed';

const money = (amount: string, currency: string | null, text = amount): Money => ({
  amount,
  currency,
  text,
});
/** An order whose page states this end; its last whole day is the day before. */
const ends = (day: string, total?: Money): Order =>
  anOrder(said(total ? { statedEnd: onDay(day), total } : { statedEnd: onDay(day) }, 'tracking'));
const readBy = (from: From, total: Money) => said({ total }, from).total ?? [];
const NOW = '2026-03-10T20:00Z';
const sum = (...orders: Order[]) =>
  summarize(
    orders.map((order) => view(order, NOW)),
    DEFAULT_SETTINGS,
    null,
  );

describe('what closes', () => {
  test('up to the longest warning time, counted in whole days from today', () => {
    // Today is 10 March: the last whole days are 10, 16, 17 and 18 March.
    const orders = ['2026-03-11', '2026-03-17', '2026-03-18', '2026-03-19'].map((day) => ends(day));
    expect(sum(...orders)).toMatchObject({
      open: 4,
      closing: 3,
      closingToday: 1,
      closingThisWeek: 3,
      worst: 'last-day',
    });
  });
  test('past the safe date, perhaps still open, is closing and the worst', () => {
    const past = anOrder(said({ delivered: onDay('2026-02-23') }));
    expect(view(past, NOW).urgency).toBe('past-safe');
    expect(sum(past, ends('2026-03-11'))).toMatchObject({ closing: 2, worst: 'past-safe' });
  });
  test('what waits, must be checked, is over or settled closes nothing and puts no money at risk', () => {
    const total = money('5.00', 'USD');
    const waiting = anOrder(
      said({ statedEnd: onDay('2026-03-12'), total, disputeOpened: exactly('2026-03-09T20:00Z') }),
    );
    const unread = anOrder(said({ placed: onDay('2026-03-01'), total, status: 'unknown' }));
    const over = anOrder(said({ delivered: onDay('2026-01-23'), total }));
    const settled = { ...ends('2026-03-12', total), marks: { settledAt: 1 } };
    expect(sum(waiting, unread, over, settled)).toMatchObject({
      open: 2,
      closing: 0,
      atRisk: { known: [], unknown: 0 },
      notChecked: 1,
      waiting: 1,
      worst: null,
    });
  });
  test('an estimate that leads is not yet checked', () => {
    const estimate = anOrder(said({ shipped: onDay('2026-03-01') }));
    expect(sum(estimate, ends('2026-03-11'))).toMatchObject({ notChecked: 1, closing: 1 });
  });
  test('what the shop is worth asking for are estimates that were not checked lately', () => {
    const estimate = anOrder(said({ shipped: onDay('2026-03-01') }));
    const checked = {
      ...estimate,
      bounds: { ...estimate.bounds, checked: at('2026-03-10T00:00Z') },
    };
    expect(sum(estimate, checked, ends('2026-03-11'))).toMatchObject({ notChecked: 2, toCheck: 1 });
  });
  test('an order of which nothing is known closes nothing', () => {
    const nothing = anOrder({});
    expect(view(nothing, NOW).urgency).toBe('unknown');
    expect(sum(nothing)).toMatchObject({ open: 1, closing: 0, closingThisWeek: 0, worst: null });
  });
});

describe('money at risk', () => {
  test('adds up without rounding, the currency of most orders first', () => {
    const orders = [
      ends('2026-03-11', money('1000', 'JPY')),
      ends('2026-03-11', money('0.1', 'USD')),
      ends('2026-03-12', money('0.2', 'USD')),
    ];
    expect(sum(...orders).atRisk.known).toEqual([
      { currency: 'USD', amount: '0.30' },
      { currency: 'JPY', amount: '1000.00' },
    ]);
  });
  test.each([
    ['0.25', '0.25'],
    ['1.0050', '1.005'],
    ['3', '3.00'],
    ['1.23456', '1.2345'],
  ])('%s is told as %s: four decimals at most, two at least', (amount, told) => {
    expect(sum(ends('2026-03-11', money(amount, 'USD'))).atRisk.known).toEqual([
      { currency: 'USD', amount: told },
    ]);
  });
  test('tells of how many orders no amount is known', () => {
    const orders = [ends('2026-03-11', money('2', 'USD')), ends('2026-03-11'), ends('2026-03-12')];
    expect(sum(...orders).atRisk).toEqual({
      known: [{ currency: 'USD', amount: '2.00' }],
      unknown: 2,
    });
  });
  test('keeps amounts of an unknown currency apart by their sign', () => {
    const orders = [
      ends('2026-03-11', money('2.50', null, '$2.50')),
      ends('2026-03-11', money('3.00', null, '3,00 kr')),
      ends('2026-03-11', money('4.00', null, '$ 4.00')),
    ];
    expect(sum(...orders).atRisk.known).toEqual([
      { currency: '$', amount: '6.50' },
      { currency: 'kr', amount: '3.00' },
    ]);
  });
  test('takes the currency from another reading of the same amount, and of no other', () => {
    const read = (amount: string) => {
      const order = ends('2026-03-11', money('2.50', null, '$2.50'));
      const total = [...(order.facts.total ?? []), ...readBy('list-data', money(amount, 'USD'))];
      return sum({ ...order, facts: { ...order.facts, total } }).atRisk.known;
    };
    expect(read('2.5')).toEqual([{ currency: 'USD', amount: '2.50' }]);
    expect(read('3')).toEqual([{ currency: '$', amount: '2.50' }]);
  });
});
