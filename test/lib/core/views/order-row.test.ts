// Covers order-row.ts, order-bars.ts and window-start.ts.
import { expect, test } from 'vitest';
import { barsOf } from '../../../../lib/core/views/order-bars';
import { rowOf } from '../../../../lib/core/views/order-row';
import { viewOrder } from '../../../../lib/core/views/view';
import { windowStart } from '../../../../lib/core/views/window-start';
import { beyondShop } from '../../../../lib/payments/beyond-shop';
import { madeOrders } from '../../../orders/made-orders';
import { anOrder, at, exactly, policy, said } from '../an-order';

const NOW = at('2025-12-20T12:00:00Z');
const CONTEXT = { now: NOW, zone: 'Europe/Berlin', strict: true, ownWindows: [], country: null };
const order = anOrder(
  said({
    placed: exactly('2025-11-30T23:30:00Z'),
    paid: exactly('2025-11-30T23:40:00Z'),
    shipped: exactly('2025-12-03T10:00:00Z'),
    carrier: ['China Post'],
    trackingNumbers: ['LP00123456789012'],
    status: 'awaiting-delivery',
    paidWith: 'PayPal',
  }),
  { note: { text: 'asked', version: 1, at: NOW } },
);
const view = viewOrder(order, policy, CONTEXT);

test('days are told in the user’s zone; what is searched and filtered by is in it', () => {
  const row = rowOf(order, view, [], 'Europe/Berlin');
  expect(row).toMatchObject({
    placed: '2025-12-01',
    delivered: null,
    paidWith: 'PayPal',
    situation: null,
    claim: null,
    carriers: ['China Post'],
    trackingNumbers: ['LP00123456789012'],
    note: 'asked',
    urgency: view.urgency,
    claimBy: view.claimBy,
    plausibleEnd: view.claimBy?.safe,
  });
  // A maximum is sorted by the earliest end that is plausible: the listed 39 days of China Post, from 3 December.
  const { claimBy } = view;
  const most = {
    ...view,
    claimBy: claimBy && { ...claimBy, safe: at('2026-02-01T08:00:00Z'), atMost: true as const },
  };
  expect(rowOf(order, most, [], 'Europe/Berlin').plausibleEnd).toBe(at('2026-01-11T08:00:00Z'));
  expect(rowOf(order, view, [], 'America/New_York').placed).toBe('2025-11-30');
});

test('how its claim stands is in it once there is one', () => {
  const refunded = anOrder(
    said({ status: 'refunded', refundAmount: { amount: '5.00', currency: 'EUR', text: '€5.00' } }),
  );
  expect(rowOf(refunded, viewOrder(refunded, policy, CONTEXT), [], 'UTC').claim).toMatchObject({
    end: 'unknown',
    recovered: { amount: '5.00', currency: 'EUR' },
  });
});

test('a window begins where it counts from, or else when the order left, or was first read', () => {
  for (const clock of view.clocks.filter(({ because }) => because.anchor === 'shipped'))
    expect(windowStart(clock, view)).toBe(at('2025-12-03T10:00:00Z'));
  const [clock] = view.clocks;
  if (!clock) throw new Error('no clock');
  const nothing = { facts: {}, bounds: view.bounds };
  expect(windowStart(clock, nothing)).toBe(view.bounds.first);
});

test('of several windows of a kind the first that counts is shown, each kind once', () => {
  const bars = barsOf(view, []);
  expect(new Set(bars.map(({ kind }) => kind)).size).toBe(bars.length);
  const protection = bars.find(({ kind }) => kind === 'protection');
  const counting = view.clocks.filter(
    (each) => each.kind === 'protection-ends' && each.counts && !each.rule.includes('.carrier.'),
  );
  expect(counting.map(({ safe }) => safe)).toContain(protection?.to);
});

test('the ways beside the shop are one bar, that of the longest', () => {
  const context = { now: NOW, zone: 'UTC', country: null, paidWith: null, handIn: null };
  const { routes } = beyondShop(order, context);
  const ends = routes.filter(({ state }) => state !== 'over').map(({ safe }) => safe ?? 0);
  const route = barsOf(view, routes).find(({ kind }) => kind === 'route');
  expect(ends.length).toBeGreaterThan(0);
  expect(route?.to).toBe(Math.max(...ends));
});

test('whatever the order, a bar runs forward', () => {
  for (const made of madeOrders({ count: 100, seed: 3, now: NOW })) {
    if (made.marketplace !== 'aliexpress') continue;
    const bars = barsOf(viewOrder(made, policy, CONTEXT), []);
    expect(bars.filter(({ from, to }) => from > to)).toEqual([]);
  }
});
