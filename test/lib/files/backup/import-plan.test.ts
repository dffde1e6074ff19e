import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Order } from '../../../../lib/core/facts/order';
import { importPlan } from '../../../../lib/files/backup/import-plan';
import { sameData } from '../../../../lib/files/backup/same-data';
import { anyParts, NOW, shownOrder, someParts } from './a-backup';

const readLater = (order: Order): Order => ({
  ...order,
  bounds: { ...order.bounds, last: NOW + 1_000 },
});

test('orders are told apart: new, newer there, newer here, the same, here alone', async () => {
  const [one, two, three, four, five] = [1, 2, 3, 4, 5].map((index) => shownOrder(index));
  if (!one || !two || !three || !four || !five) throw new Error('no orders');
  const orders = [one, readLater(two), three, four];
  const stored = [two, readLater(three), four, five];
  expect(await importPlan({ orders, evidence: [] }, stored, new Set())).toEqual({
    fresh: 1,
    newerThere: 1,
    newerHere: 1,
    same: 1,
    onlyHere: 1,
    freshFiles: 0,
    onlyHereFiles: 0,
  });
});

test('files that are kept already are not new', async () => {
  const evidence = someParts.files.map((file) => file.evidence);
  const [first] = evidence;
  const kept = new Set(first ? [first.id] : []);
  const { freshFiles, onlyHereFiles } = await importPlan({ orders: [], evidence }, [], kept);
  expect([freshFiles, onlyHereFiles]).toEqual([1, 0]);
});

test('a backup of what is stored would change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyParts, async ({ orders, files }) => {
      const evidence = files.map((file) => file.evidence);
      const plan = await importPlan(
        { orders, evidence },
        orders,
        new Set(evidence.map(({ id }) => id)),
      );
      expect(plan).toMatchObject({ fresh: 0, newerThere: 0, newerHere: 0, onlyHere: 0 });
      expect(plan.same).toBe(orders.length);
    }),
  );
});

test('the same data is the same in whatever order its names stand, and nothing else is', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (one, other) => {
      expect(sameData(one, JSON.parse(JSON.stringify(one)))).toBe(true);
      const same = sameData(one, other);
      expect(same).toBe(sameData(other, one));
      if (same) expect(JSON.parse(JSON.stringify(other))).toEqual(JSON.parse(JSON.stringify(one)));
    }),
  );
  expect(sameData({ a: 1, b: [2] }, { b: [2], a: 1 })).toBe(true);
  expect(sameData([], {})).toBe(false);
  expect(sameData({ a: undefined }, {})).toBe(false);
});
