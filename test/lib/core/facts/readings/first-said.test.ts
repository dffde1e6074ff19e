import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimeFactName } from '../../../../../lib/core/facts/fact';
import type { Order } from '../../../../../lib/core/facts/order';
import { firstSaidIn } from '../../../../../lib/core/facts/readings/first-said';
import type { PageKind, SeenFacts, Sighting } from '../../../../../lib/core/facts/sighting';
import { uniteOrders } from '../../../../../lib/core/records/unite-orders';
import { anchorSpan } from '../../../../../lib/core/rules/anchor';
import type { Time } from '../../../../../lib/core/time/time';
import { parcel } from '../../a-parcel';
import { at, exactly, iso, onDay } from '../../an-order';
import { record, sighting, status } from '../../recorded';
import { view } from '../../viewed';

const PLACED: SeenFacts = { placed: { value: onDay('2026-02-01'), text: 'Feb 1, 2026' } };
const says = (name: TimeFactName, value: Time): SeenFacts => ({
  ...PLACED,
  ...status('awaiting-delivery'),
  [name]: { value, text: name },
});
type Page = readonly [page: PageKind, readOn: string, facts: SeenFacts, more?: Partial<Sighting>];
const told = (...pages: readonly Page[]): Order => {
  const order = pages.reduce<Order | null>(
    (known, [page, readOn, facts, more]) =>
      record(known, page, `${readOn}T12:00Z`, sighting(facts, more)),
    null,
  );
  if (order === null) throw new Error('no page');
  return order;
};
const safe = (order: Order, now = '2026-03-09') => iso(view(order, `${now}T00:00Z`).claimBy?.safe);

const cameFirst = says('delivered', onDay('2026-03-01'));
const cameLater = says('delivered', onDay('2026-03-05'));
// 1 March + 15 days, in the zone of the shop.
const FROM_FIRST = '2026-03-16T07:00:00Z';

describe('what a page names later than before moves no end back', () => {
  test('a delivery, also where a list named the earlier day', () => {
    expect(safe(told(['list', '2026-03-06', cameLater]))).toBe('2026-03-20T07:00:00Z');
    expect(safe(told(['list', '2026-03-02', cameFirst], ['detail', '2026-03-06', cameLater]))).toBe(
      FROM_FIRST,
    );
    expect(safe(told(['detail', '2026-03-02', cameLater], ['list', '2026-03-06', cameFirst]))).toBe(
      FROM_FIRST,
    );
  });
  test('the first of two parcels, where the page draws the second alone afterwards', () => {
    const parcels = ['2026-03-01', '2026-03-05'].map((day) =>
      parcel([], { delivered: onDay(day) }),
    );
    const both: Time = {
      kind: 'between',
      earliest: at('2026-03-01T08:00Z'),
      latest: at('2026-03-06T08:00Z'),
    };
    const order = told(
      ['tracking', '2026-03-06', says('delivered', both), { packages: parcels }],
      ['tracking', '2026-03-08', cameLater, { packages: parcels.slice(1) }],
    );
    expect(safe(order)).toBe(FROM_FIRST);
  });
  test('shipping: 3 February + 23 days by DHL, whatever day is named since', () => {
    const sent = (day: string): SeenFacts => ({
      ...says('shipped', onDay(day)),
      carrier: { value: ['DHL'], text: 'DHL' },
    });
    const order = told(
      ['detail', '2026-02-10', sent('2026-02-03')],
      ['detail', '2026-02-15', sent('2026-02-12')],
    );
    expect(safe(order, '2026-02-16')).toBe('2026-02-26T08:00:00Z');
  });
  test('completion: 3 March + 15 days', () => {
    const order = told(
      ['detail', '2026-03-04', says('completed', onDay('2026-03-03'))],
      ['detail', '2026-03-15', says('completed', onDay('2026-03-12'))],
    );
    expect(safe(order, '2026-03-16')).toBe('2026-03-18T07:00:00Z');
  });
  test('in two records of one order, as when a backup is read', () => {
    const here = told(['detail', '2026-03-06', cameLater]);
    const there = told(['detail', '2026-03-02', cameFirst]);
    expect(safe(uniteOrders(here, there))).toBe(FROM_FIRST);
    expect(safe(uniteOrders(there, here))).toBe(FROM_FIRST);
  });
});

test('the same moment told more exactly is no later one', () => {
  const order = told(
    ['list', '2026-03-02', cameFirst],
    ['detail', '2026-03-06', says('delivered', exactly('2026-03-01T20:00Z'))],
  );
  expect(iso(anchorSpan(order, 'delivered').earliest)).toBe('2026-03-01T20:00:00Z');
  expect(order.firstSaid).toBeUndefined();
});

test('nothing happened before the order', () => {
  const order = told(
    ['list', '2026-03-02', says('delivered', onDay('2026-01-20'))],
    ['detail', '2026-03-06', cameLater],
  );
  expect(safe(order)).toBe('2026-03-20T07:00:00Z');
});

test('what the user corrects to a later day is later, but for a delivery', () => {
  const first = told(
    ['detail', '2026-02-10', says('shipped', onDay('2026-02-03'))],
    ['detail', '2026-02-11', says('shipped', onDay('2026-02-05'))],
  );
  const mine = (day: string) =>
    ({ value: onDay(day), from: 'user', readAt: at('2026-03-09T00:00Z'), text: day }) as const;
  const typed = { ...first, facts: { ...first.facts, shipped: [mine('2026-02-09')] } };
  expect(iso(anchorSpan(typed, 'shipped').earliest)).toBe('2026-02-09T08:00:00Z');
  const came = told(['detail', '2026-03-02', cameFirst], ['detail', '2026-03-06', cameLater]);
  const { changes: _, ...unchanged } = came;
  const delivered = [...(came.facts.delivered ?? []), mine('2026-03-08')];
  expect(safe({ ...unchanged, facts: { ...came.facts, delivered } })).toBe(FROM_FIRST);
});

test('it is the same in whatever order readings are heard of, and never later than any page named', () => {
  const someReading = fc.tuple(
    fc.constantFrom('list' as const, 'detail' as const, 'tracking' as const),
    fc.integer({ min: 11, max: 28 }).map((day) => `2026-03-${day}`),
    fc.integer({ min: 2, max: 9 }).map((day) => `2026-03-0${day}`),
  );
  const readings = fc.uniqueArray(someReading, {
    minLength: 2,
    maxLength: 6,
    selector: ([page, readOn]) => page + readOn,
  });
  fc.assert(
    fc.property(readings, fc.infiniteStream(fc.nat()), fc.nat(5), (all, lots, cut) => {
      const pages = all.map(
        ([page, readOn, day]): Page => [page, readOn, says('delivered', onDay(day))],
      );
      const shuffled = pages
        .map((page) => ({ page, lot: lots.next().value ?? 0 }))
        .toSorted((one, other) => one.lot - other.lot)
        .map(({ page }) => page);
      const [earliest = ''] = all.map(([, , day]) => day).toSorted();
      // The day begins in the zone of the shop, where clocks are put forward on the 8th.
      const first = at(`${earliest}T${earliest < '2026-03-09' ? '08' : '07'}:00Z`);
      const order = told(...shuffled);
      expect(anchorSpan(order, 'delivered').earliest).toBe(first);
      expect(firstSaidIn([order], order.facts)).toEqual(order.firstSaid ?? {});
      const [some, others] = [shuffled.slice(0, cut), shuffled.slice(cut)];
      if (some.length === 0 || others.length === 0) return;
      const united = uniteOrders(told(...some), told(...others));
      expect(anchorSpan(united, 'delivered').earliest).toBe(first);
    }),
  );
});
