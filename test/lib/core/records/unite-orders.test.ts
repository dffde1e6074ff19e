import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FactName, From, Statement } from '../../../../lib/core/facts/fact';
import { withoutManualFact } from '../../../../lib/core/facts/manual';
import type { Order } from '../../../../lib/core/facts/order';
import { uniteOrders } from '../../../../lib/core/records/unite-orders';
import { isStoredOrder } from '../../../../lib/protocol/stored-schemas';
import { keyOf } from '../../app/fake-world';

const HOUR = 3_600_000;
const NOW = Date.parse('2026-11-22T12:00Z');
const ID = '8100000000000001';

const orderWith = (more: Partial<Order> = {}): Order => ({
  key: keyOf(ID),
  marketplace: 'aliexpress',
  id: ID,
  facts: {},
  lineItems: [],
  marks: {},
  bounds: { first: NOW, last: NOW },
  ...more,
});
const said = <Value>(value: Value, from: From, readAt: number): Statement<Value> => ({
  value,
  from,
  readAt,
  text: String(value),
});

const hours = fc.integer({ min: 0, max: 1_000 }).map((hour) => NOW + hour * HOUR);
const store = fc.record({
  value: fc.string({ maxLength: 8 }),
  from: fc.constantFrom<From>('list', 'detail', 'user'),
  readAt: hours,
});
const anyOrder = fc
  .record({
    stores: fc.uniqueArray(store, { selector: ({ from }) => from, maxLength: 3 }),
    first: hours,
    last: hours,
    deliveredSince: fc.option(hours, { nil: undefined }),
    undeliveredAsOf: fc.option(hours, { nil: undefined }),
    settledAt: fc.option(hours, { nil: undefined }),
  })
  .map(({ stores, first, last, deliveredSince, undeliveredAsOf, settledAt }) =>
    orderWith({
      facts: {
        ...(stores.length > 0 && {
          store: stores.map(({ value, from, readAt }) => said(value, from, readAt)),
        }),
      },
      marks: settledAt === undefined ? {} : { settledAt },
      bounds: {
        first: Math.min(first, last),
        // What a reading proved, it proved at the last one or before.
        last: Math.max(first, last, deliveredSince ?? 0, undeliveredAsOf ?? 0),
        ...(deliveredSince !== undefined && { deliveredSince }),
        ...(undeliveredAsOf !== undefined &&
          (deliveredSince === undefined || undeliveredAsOf < deliveredSince) && {
            undeliveredAsOf,
          }),
      },
    }),
  );
const statements = (order: Order, name: FactName) => order.facts[name] ?? [];

describe('two records of one order', () => {
  test('that are the same stay as they are', () => {
    fc.assert(
      fc.property(anyOrder, (order) => {
        expect(uniteOrders(order, order)).toEqual(order);
      }),
    );
  });

  test('give an order that can be stored, and uniting once more changes nothing', () => {
    fc.assert(
      fc.property(anyOrder, anyOrder, (here, there) => {
        const united = uniteOrders(here, there);
        expect(isStoredOrder(united)).toBe(true);
        expect(uniteOrders(united, there)).toEqual(united);
      }),
    );
  });

  test('keep of each speaker what it said last, and lose nobody’s word', () => {
    fc.assert(
      fc.property(anyOrder, anyOrder, (here, there) => {
        const united = statements(uniteOrders(here, there), 'store');
        for (const each of [...statements(here, 'store'), ...statements(there, 'store')]) {
          const kept = united.filter(({ from }) => from === each.from);
          expect(kept).toHaveLength(1);
          expect(kept[0]?.readAt).toBeGreaterThanOrEqual(each.readAt);
        }
      }),
    );
  });

  test('never prove that something was undone after it was seen done', () => {
    fc.assert(
      fc.property(anyOrder, anyOrder, (here, there) => {
        const { deliveredSince, undeliveredAsOf } = uniteOrders(here, there).bounds;
        const done = [here, there].flatMap(({ bounds }) => bounds.deliveredSince ?? []);
        expect(deliveredSince).toBe(done.length > 0 ? Math.min(...done) : undefined);
        if (undeliveredAsOf !== undefined && deliveredSince !== undefined)
          expect(undeliveredAsOf).toBeLessThan(deliveredSince);
      }),
    );
  });

  test('are silent only where the one that was touched last is', () => {
    const settled = orderWith({ marks: { settledAt: NOW + HOUR } });
    const readSince = orderWith({ bounds: { first: NOW, last: NOW + 2 * HOUR } });
    expect(uniteOrders(readSince, settled).marks).toEqual({});
    expect(uniteOrders(settled, orderWith()).marks).toEqual({ settledAt: NOW + HOUR });
    expect(uniteOrders(orderWith(), settled).marks).toEqual({ settledAt: NOW + HOUR });
  });

  test('never settle again what was settled before and is wanted again', () => {
    const settled = orderWith({ marks: { settledAt: NOW + HOUR } });
    const wanted = orderWith({ takenBack: { settled: NOW + 2 * HOUR } });
    for (const united of [uniteOrders(wanted, settled), uniteOrders(settled, wanted)])
      expect(united.marks).toEqual({});
  });

  test('bring nothing back that was typed and taken back since', () => {
    const typed = orderWith({
      facts: { store: [said('Lamp & Co', 'list', NOW), said('Lump', 'user', NOW + HOUR)] },
    });
    const corrected = withoutManualFact(typed, 'store', NOW + 2 * HOUR);
    expect(corrected.facts.store).toEqual([said('Lamp & Co', 'list', NOW)]);
    for (const united of [uniteOrders(corrected, typed), uniteOrders(typed, corrected)]) {
      expect(united).toEqual(corrected);
      expect(isStoredOrder(united)).toBe(true);
    }
    // What is typed after that stands, wherever it was typed.
    const again = orderWith({ facts: { store: [said('Lamp', 'user', NOW + 3 * HOUR)] } });
    expect(uniteOrders(corrected, again).facts.store).toContainEqual(
      said('Lamp', 'user', NOW + 3 * HOUR),
    );
  });

  test('keep the items that one of them has, and who typed them', () => {
    const lamp = { title: 'Lamp', quantity: 1, price: null, variant: null };
    const typed = orderWith({ lineItems: [lamp], manualItems: true });
    const later = orderWith({ bounds: { first: NOW, last: NOW + HOUR } });
    expect(uniteOrders(typed, later)).toMatchObject({ lineItems: [lamp], manualItems: true });
    const shown = orderWith({ lineItems: [lamp], bounds: { first: NOW, last: NOW + HOUR } });
    expect(uniteOrders(typed, shown).manualItems).toBeUndefined();
  });
});

test('of notes the last counts; where both sides wrote, nobody’s words are lost', () => {
  const noted = (text: string, at: number) => orderWith({ note: { text, version: 1, at } });
  const note = (here: Order, there: Order) => uniteOrders(here, there).note?.text;
  const readSince = orderWith({ bounds: { first: NOW, last: NOW + HOUR } });
  expect(note(readSince, noted('asked the seller', NOW))).toBe('asked the seller');
  expect(note(noted('one', NOW), noted('one and two', NOW + 1))).toBe('one and two');
  expect(note(noted('one and two', NOW), noted('', NOW + 1))).toBe('');
  const both = uniteOrders(noted('mine', NOW), noted('theirs', NOW + 1));
  expect(both.note).toEqual({ text: 'theirs\n\nmine', version: 2, at: NOW + 1 });
  expect(uniteOrders(both, noted('theirs', NOW + 1))).toEqual(both);
});
