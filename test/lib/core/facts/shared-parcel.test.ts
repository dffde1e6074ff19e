import { describe, expect, test } from 'vitest';
import type { Order, Package } from '../../../../lib/core/facts/order';
import { withDeliveryOf } from '../../../../lib/core/facts/shared-parcel';
import type { Time } from '../../../../lib/core/time/time';
import { parcel } from '../a-parcel';
import { anOrder, at, exactly, onDay, said } from '../an-order';

const NUMBER = 'LP00000000000001';
const itsParcel = (known: Partial<Package> = {}, numbers = [NUMBER]): Package =>
  parcel(numbers, known);
const DELIVERED = exactly('2026-11-12T10:00Z');
const READ_AT = at('2026-11-13T12:00Z');

/** What an order learns when another order's page shows this parcel. */
const learn = (order: Order, one = itsParcel({ delivered: DELIVERED })) =>
  withDeliveryOf(one, order, {
    page: 'tracking-data',
    readAt: READ_AT,
    zone: 'America/Los_Angeles',
    text: 'with the parcel of another order',
  });
const listed = said({ trackingNumbers: [NUMBER] }, 'list');
const inIt = (more: Partial<Order> = {}) => anOrder(listed, more);
const told = (order: Order) => order.facts.delivered?.map(({ from, value }) => [from, value]);
const LEARNED: [string, Time] = ['tracking-data', DELIVERED];

describe('an order in a parcel that another order’s page shows delivered', () => {
  test('learns when, by its numbers alone too', () => {
    for (const order of [
      inIt(),
      inIt({ packages: [] }),
      anOrder({}, { packages: [itsParcel()] }),
    ]) {
      const after = learn(order);
      expect(told(after)).toEqual([LEARNED]);
      expect(after.packages).toEqual([itsParcel({ delivered: DELIVERED })]);
      expect(after.bounds.deliveredSince).toBe(READ_AT);
    }
  });
  test('learns nothing of a parcel on its way, of another one, or of one that it knows as delivered', () => {
    const onItsWay = inIt();
    expect(learn(onItsWay, itsParcel())).toBe(onItsWay);
    const elsewhere = inIt();
    expect(learn(elsewhere, itsParcel({ delivered: DELIVERED }, ['LP00000000000002']))).toBe(
      elsewhere,
    );
    const known = anOrder({}, { packages: [itsParcel({ delivered: onDay('2026-11-11') })] });
    expect(learn(known)).toBe(known);
  });
  test('keeps that it was delivered when an earlier reading showed it so', () => {
    const before = at('2026-11-12T18:00Z');
    const bounds = { first: before, last: before, deliveredSince: before };
    expect(learn(inIt({ bounds })).bounds.deliveredSince).toBe(before);
  });
  test('keeps what its own page said of its delivery without naming parcels', () => {
    const own = { ...listed, ...said({ delivered: onDay('2026-11-11') }, 'detail') };
    const order = anOrder(own);
    expect(learn(order)).toBe(order);
    const user = said({ delivered: onDay('2026-11-11') }, 'user').delivered ?? [];
    const alsoTyped = anOrder({ ...own, delivered: [...user, ...(own.delivered ?? [])] });
    expect(learn(alsoTyped)).toBe(alsoTyped);
  });
  test('learns it beside what the user typed, and that is no change', () => {
    const after = learn(
      anOrder({ ...listed, ...said({ delivered: onDay('2026-11-11') }, 'user') }),
    );
    expect(told(after)).toEqual([['user', onDay('2026-11-11')], LEARNED]);
    expect(after).not.toHaveProperty('changes');
  });
  test('learns of its other parcels’ delivery beside what a page said of one that came before', () => {
    const first = itsParcel({ delivered: onDay('2026-11-10') }, ['LP00000000000009']);
    const order = anOrder(said({ delivered: onDay('2026-11-10') }, 'tracking'), {
      packages: [first, itsParcel()],
    });
    const after = learn(order);
    expect(after.packages).toEqual([first, itsParcel({ delivered: DELIVERED })]);
    expect(after.facts.delivered).toHaveLength(2);
  });
});

describe('carriers use their numbers again', () => {
  // Delivered on 12 November 2026 at 10:00: a year before that is 12 November 2025 at 10:00.
  test.each([
    ['placed', '2026-11-12T10:00Z', true],
    ['placed', '2026-11-12T10:01Z', false],
    ['placed', '2025-11-12T10:00Z', true],
    ['placed', '2025-11-12T09:59Z', false],
    ['paid', '2026-11-12T10:01Z', false],
    ['shipped', '2026-11-12T10:01Z', false],
    ['shipped', '2026-11-12T10:00Z', true],
  ] as const)('an order that was %s at %s can be in it: %s', (fact, when, can) => {
    const order = anOrder({ ...listed, ...said({ [fact]: exactly(when) }) });
    expect(learn(order) !== order).toBe(can);
  });
});
