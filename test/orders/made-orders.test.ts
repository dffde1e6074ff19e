import { expect, test } from 'vitest';
import { isEvidence } from '../../lib/protocol/evidence-schemas';
import { isStoredOrder } from '../../lib/protocol/stored-schemas';
import { madeEvidence } from './made-evidence';
import { madeOrders } from './made-orders';

const NOW = Date.parse('2026-11-29T12:00:00Z');

test.each([50, 1_000, 5_000])('%i orders, each whole and with a key of its own', (count) => {
  const orders = madeOrders({ count, seed: 7, now: NOW });
  expect(orders).toHaveLength(count);
  expect(new Set(orders.map(({ key }) => key)).size).toBe(count);
  expect(orders.filter((order) => !isStoredOrder(order))).toEqual([]);
  const files = madeEvidence(orders, { seed: 7, now: NOW });
  expect(files.length).toBeGreaterThan(count / 20);
  expect(files.filter(({ evidence }) => !isEvidence(evidence))).toEqual([]);
});

test('the same seed makes the same, another seed another', () => {
  const made = (seed: number) => madeOrders({ count: 50, seed, now: NOW });
  expect(made(1)).toEqual(made(1));
  expect(made(1)).not.toEqual(made(2));
});

test('they are mixed', () => {
  const orders = madeOrders({ count: 1_000, seed: 7, now: NOW });
  const some = (of: (order: (typeof orders)[number]) => unknown) => new Set(orders.map(of)).size;
  expect(some(({ marketplace }) => marketplace)).toBe(5);
  expect(some(({ facts }) => facts.status?.[0]?.value)).toBeGreaterThan(5);
  expect(some(({ facts }) => facts.total?.[0]?.value.currency)).toBe(3);
  expect(some(({ account }) => account)).toBe(3);
});
