import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACT_NAMES } from '../../../lib/protocol/fact-schemas';
import { storedOrder, storedOrderIn } from '../../../lib/protocol/stored-schemas';
import { anyStoredOrder } from '../any-stored';

describe('any order that may be stored', () => {
  test('comes out of the database as it is', () => {
    fc.assert(
      fc.property(anyStoredOrder, (order) => {
        expect(storedOrderIn(order)).toBe(order);
      }),
    );
  });

  test('has, now and then, every field and every fact', () => {
    const orders = fc.sample(anyStoredOrder, 200);
    const fields = new Set(orders.flatMap((order) => Object.keys(order)));
    expect([...fields].toSorted()).toEqual(Object.keys(storedOrder.entries).toSorted());
    const facts = new Set(orders.flatMap((order) => Object.keys(order.facts)));
    expect([...facts].toSorted()).toEqual(FACT_NAMES.toSorted());
  });
});
