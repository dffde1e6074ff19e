import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Order } from '../../../../../lib/core/facts/order';
import { firstPromise, promisesOf } from '../../../../../lib/core/facts/readings/first-promise';
import type { PageKind, SeenFacts } from '../../../../../lib/core/facts/sighting';
import { uniteOrders } from '../../../../../lib/core/records/unite-orders';
import { viewOrder } from '../../../../../lib/core/views/view';
import { wishPolicy } from '../../../../../lib/marketplaces/wish/policy';
import { at, iso, onDay } from '../../an-order';
import { record, sighting, status } from '../../recorded';

const PLACED: SeenFacts = {
  placed: { value: onDay('2026-01-10'), text: 'Jan 10, 2026' },
  ...status('awaiting-delivery'),
};
const promise = (day: string): SeenFacts => ({
  ...PLACED,
  promisedBy: { value: onDay(day), text: day },
});
/** What pages promised, each with the day on which it was read. */
const told = (...pages: readonly (readonly [page: PageKind, readOn: string, day: string])[]) =>
  pages.reduce<Order | null>(
    (order, [page, readOn, day]) => record(order, page, `${readOn}T12:00Z`, sighting(promise(day))),
    null,
  );
const first = (order: Order | null) => order && firstPromise(order)?.text;

describe('what was promised first', () => {
  test('is kept where the same page names a later day', () => {
    expect(first(told(['list', '2026-01-11', '2026-02-20']))).toBeUndefined();
    expect(
      first(told(['list', '2026-01-11', '2026-02-20'], ['list', '2026-02-18', '2026-03-10'])),
    ).toBe('2026-02-20');
  });
  test('is nothing where the day moved earlier, or another page names the maximum', () => {
    expect(
      first(told(['list', '2026-01-11', '2026-03-10'], ['list', '2026-02-18', '2026-02-20'])),
    ).toBeUndefined();
    expect(
      first(told(['list', '2026-01-11', '2026-02-20'], ['detail', '2026-01-12', '2026-03-10'])),
    ).toBeUndefined();
  });
  test('is nothing from before the order', () => {
    expect(
      first(told(['list', '2026-01-11', '2026-01-02'], ['list', '2026-02-18', '2026-03-10'])),
    ).toBeUndefined();
  });
  test('is the same in whatever order readings are heard of, and in two records of one order', () => {
    const someDay = fc.integer({ min: 11, max: 28 }).map((day) => `2026-02-${day}`);
    const someReading = fc.tuple(
      fc.constantFrom('list' as const, 'detail' as const),
      fc.integer({ min: 11, max: 28 }).map((day) => `2026-01-${day}`),
      someDay,
    );
    const readings = fc.uniqueArray(someReading, {
      minLength: 2,
      maxLength: 5,
      selector: ([page, readOn]) => page + readOn,
    });
    fc.assert(
      fc.property(readings, fc.nat(4), (all, at) => {
        const inOrder = all.toSorted(([, one], [, other]) => one.localeCompare(other));
        const known = first(told(...inOrder));
        expect(first(told(...all))).toBe(known);
        const [here, there] = [told(...all.slice(0, at)), told(...all.slice(at))];
        if (here && there) expect(first(uniteOrders(here, there))).toBe(known);
      }),
    );
  });
  test('stands beside what is promised now', () => {
    const order = told(['list', '2026-01-11', '2026-02-20'], ['list', '2026-02-18', '2026-03-10']);
    expect(order && promisesOf(order).map(({ text }) => text)).toEqual([
      '2026-02-20',
      '2026-03-10',
    ]);
  });
});

test('the 30 days count from the first promise; behind it those from the later one are the most', () => {
  const moved = told(['list', '2026-01-11', '2026-02-20'], ['list', '2026-02-18', '2026-03-10']);
  const seen = (now: string) =>
    moved &&
    viewOrder({ ...moved, marketplace: 'wish' }, wishPolicy, {
      now: at(now),
      zone: 'America/Los_Angeles',
      strict: true,
    }).claimBy;
  // 20 February + 30 days is 22 March, when the clocks have gone forward; 10 March + 30 days is 9 April.
  expect(seen('2026-02-19T12:00Z')).toMatchObject({
    rule: 'wish.30-first-date',
    certainty: 'estimated',
    lastWholeDay: '2026-03-21',
  });
  expect(iso(seen('2026-02-19T12:00Z')?.safe)).toBe('2026-03-22T07:00:00Z');
  expect(seen('2026-03-26T12:00Z')).toMatchObject({
    rule: 'wish.30-max-date',
    atMost: true,
    lastWholeDay: '2026-04-08',
  });
});
