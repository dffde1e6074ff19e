import { describe, expect, test } from 'vitest';
import type { Order, Package } from '../../../lib/core/facts/order';
import { factsOfPackages } from '../../../lib/core/facts/packages';
import { parcel } from './a-parcel';
import { anOrder, at, exactly, iso, onDay, said } from './an-order';
import { clock, view } from './viewed';

/** An order as a tracking page with these parcels leaves it. */
function orderWith(packages: readonly Package[], more: Parameters<typeof said>[0] = {}): Order {
  const { shipped, delivered } = factsOfPackages(packages);
  const values = { ...more, ...(shipped && { shipped }), ...(delivered && { delivered }) };
  const readAt = at('2026-11-11T00:00Z');
  return anOrder(said({ status: 'awaiting-delivery', ...values }, 'tracking-data', readAt), {
    packages,
    bounds: { first: readAt, last: readAt, ...(delivered && { deliveredSince: readAt }) },
  });
}

const first = parcel(['A1'], { shipped: exactly('2026-11-01T20:00Z') });
const second = parcel(['B1'], { shipped: exactly('2026-11-05T20:00Z') });
const arrived = { ...first, delivered: exactly('2026-11-10T20:00Z') };

describe('several parcels', () => {
  test('limits count from the first shipment, the dispute button from the last', () => {
    const seen = view(orderWith([first, second]), '2026-11-12T00:00Z');
    // 1 November + 60 days is 31 December, which begins at 08:00 UTC in Los Angeles.
    expect(iso(clock(seen, 'ae.protect.60')?.safe)).toBe('2026-12-31T08:00:00Z');
    // 5 November + 10 days: the 15th is over at 08:00 UTC on the 16th.
    expect(iso(clock(seen, 'ae.open.11')?.safe)).toBe('2026-11-16T08:00:00Z');
  });
  test('a page that names only the last shipment does not hide the first', () => {
    const order = anOrder(said({ shipped: onDay('2026-11-05') }), {
      packages: [first, parcel(['C1'], {})],
    });
    const seen = view(order, '2026-11-12T00:00Z');
    expect(iso(clock(seen, 'ae.protect.60')?.safe)).toBe('2026-12-31T08:00:00Z');
    const typed = { ...order, facts: said({ shipped: onDay('2026-11-05') }, 'user') };
    // 5 November + 60 days is 4 January.
    expect(iso(clock(view(typed, '2026-11-12T00:00Z'), 'ae.protect.60')?.safe)).toBe(
      '2027-01-04T08:00:00Z',
    );
  });
  test('the first delivery starts the closing time, and opens no dispute about the other', () => {
    const seen = view(orderWith([arrived, second]), '2026-11-12T00:00Z');
    // 10 November + 15 days is the 25th.
    expect(iso(clock(seen, 'ae.close.15-delivered')?.safe)).toBe('2026-11-25T08:00:00Z');
    expect(clock(seen, 'ae.close.15-delivered')?.surelyOver).toBeNull();
    expect(iso(clock(seen, 'ae.open.11')?.safe)).toBe('2026-11-16T08:00:00Z');
  });
  test('a page that shows only the parcel that came last does not hide the first', () => {
    const packages = [arrived, { ...second, delivered: exactly('2026-11-15T20:00Z') }];
    const order = anOrder(said({ delivered: exactly('2026-11-15T20:00Z') }, 'tracking-data'), {
      packages,
    });
    const closing = clock(view(order, '2026-11-16T00:00Z'), 'ae.close.15-delivered');
    expect(iso(closing?.safe)).toBe('2026-11-25T08:00:00Z');
  });
  test('an earlier end for what is still on its way leads, though something arrived', () => {
    const order = orderWith([arrived, second], { statedEnd: onDay('2026-11-20') });
    const seen = view(order, '2026-11-12T00:00Z');
    expect(seen.claimBy).toMatchObject({
      rule: 'ae.stated-refund-date',
      safe: at('2026-11-20T08:00Z'),
    });
  });
  test('after the first parcel’s time the end printed for the others leads, with a word about the first', () => {
    const order = orderWith([arrived, second], { statedEnd: onDay('2026-12-20') });
    const seen = view(order, '2026-11-26T00:00Z');
    expect(seen.claimBy).toMatchObject({ rule: 'ae.stated-refund-date', state: 'open' });
    expect(seen.earlierMayHavePassed).toBe(true);
  });
  test('of one that arrived on a day that nobody can read the others keep their end', () => {
    const readAt = at('2026-11-18T00:00Z');
    const undated = said(
      { status: 'delivered', statedEnd: onDay('2026-11-20') },
      'tracking-data',
      readAt,
    );
    const bounds = {
      first: readAt,
      last: readAt,
      undeliveredAsOf: at('2026-11-17T00:00Z'),
      deliveredSince: readAt,
    };
    const claimBy = (packages: readonly Package[]) =>
      view(anOrder(undated, { packages, bounds }), '2026-11-18T00:00Z').claimBy;
    // The printed end is over on the 20th; an arrival since the 16th (in Los Angeles) would leave until the end of the
    // month.
    expect(claimBy([first, second])).toMatchObject({
      rule: 'ae.stated-refund-date',
      safe: at('2026-11-20T08:00Z'),
    });
    expect(claimBy([first])?.rule).toBe('ae.close.15-delivered');
  });
  test('when all arrived the last delivery ends what the first began', () => {
    const both = orderWith([arrived, { ...second, delivered: exactly('2026-11-11T20:00Z') }]);
    const seen = view(both, '2026-11-12T00:00Z');
    const closing = clock(seen, 'ae.close.15-delivered');
    expect(iso(closing?.safe)).toBe('2026-11-25T08:00:00Z');
    // 11 November + 15 days: the 26th is over at 08:00 UTC on the 27th.
    expect(iso(closing?.surelyOver)).toBe('2026-11-27T08:00:00Z');
    expect(iso(clock(seen, 'ae.open.11')?.safe)).toBe('2026-11-11T20:00:00Z');
  });
  test('a user who has it has all of it', () => {
    const order = orderWith([arrived, second]);
    const mine = said({ delivered: onDay('2026-11-11') }, 'user', at('2026-11-12T00:00Z'));
    const seen = (facts: Order['facts']) => view({ ...order, facts }, '2026-11-12T00:00Z');
    expect(clock(seen(order.facts), 'ae.protect.60')).toBeDefined();
    const withMine = [...(order.facts.delivered ?? []), ...(mine.delivered ?? [])];
    expect(clock(seen({ ...order.facts, delivered: withMine }), 'ae.protect.60')).toBeUndefined();
  });
});
