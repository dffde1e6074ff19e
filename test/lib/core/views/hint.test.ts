import { describe, expect, test } from 'vitest';
import type { FactName, FactValues, From } from '../../../../lib/core/facts/fact';
import type { Order, Package } from '../../../../lib/core/facts/order';
import { parcel } from '../a-parcel';
import { anOrder, at, onDay, said } from '../an-order';
import { view } from '../viewed';

type Values = { [Name in FactName]?: FactValues[Name] };
const order = (
  values: Values,
  readAt: string,
  more: Partial<Order> = {},
  from: From = 'tracking',
) => anOrder(said(values, from, at(readAt)), more);
const hint = (one: Order, now: string) => view(one, now).hint;

describe('not shipped', () => {
  // 1 November ends in Los Angeles at 08:00 UTC on the 2nd; seven days later it is the 9th.
  const paid = { status: 'awaiting-shipment', paid: onDay('2026-11-01') } as const;
  test('seven days after it was paid, not before', () => {
    const read = order(paid, '2026-11-09T08:00Z');
    expect(hint(read, '2026-11-09T07:59Z')).toBeNull();
    expect(hint(read, '2026-11-09T08:00Z')).toEqual({
      code: 'not-shipped',
      since: '2026-11-01',
      outdated: false,
      opensAfter: null,
    });
  });
  test('counts from the order where the payment is not known', () => {
    const placed = order({ ...paid, placed: onDay('2026-10-20') }, '2026-11-09T08:00Z');
    expect(hint(placed, '2026-11-09T08:00Z')?.since).toBe('2026-11-01');
    const { paid: _, ...unpaid } = paid;
    const only = order({ ...unpaid, placed: onDay('2026-10-20') }, '2026-11-09T08:00Z');
    expect(hint(only, '2026-11-09T08:00Z')?.since).toBe('2026-10-20');
  });
  test('says so when the page was last read before', () => {
    expect(hint(order(paid, '2026-11-03T00:00Z'), '2026-11-20T00:00Z')).toMatchObject({
      code: 'not-shipped',
      outdated: true,
    });
  });
  test('is not said of what has shipped', () => {
    const shipped = order({ ...paid, shipped: onDay('2026-11-03') }, '2026-11-09T08:00Z');
    expect(hint(shipped, '2026-11-10T00:00Z')).toBeNull();
  });
});

describe('no news', () => {
  const onItsWay = {
    status: 'awaiting-delivery',
    shipped: onDay('2026-11-01'),
    lastEvent: onDay('2026-11-05'),
  } as const;
  test('fourteen days after the newest event, with the day after which a dispute opens', () => {
    const read = order(onItsWay, '2026-11-20T08:00Z');
    // The 5th ends at 08:00 UTC on the 6th; fourteen days later it is the 20th.
    expect(hint(read, '2026-11-20T07:59Z')).toBeNull();
    // Shipped on the 1st at the latest by its end, which is the 2nd; ten days later the 12th is over.
    expect(hint(read, '2026-11-20T08:00Z')).toEqual({
      code: 'no-news',
      since: '2026-11-05',
      outdated: false,
      opensAfter: '2026-11-12',
    });
  });
  test('counts from the shipping where no event is known, and then nobody looked', () => {
    const { lastEvent: _, ...quiet } = onItsWay;
    expect(hint(order(quiet, '2026-11-20T08:00Z'), '2026-11-20T08:00Z')).toMatchObject({
      code: 'no-news',
      since: '2026-11-01',
      outdated: true,
    });
  });
  test('of several parcels the one that was heard of least lately decides, unless it arrived', () => {
    const old = parcel(['A1'], { lastEvent: onDay('2026-11-04') });
    const fresh = parcel(['B1'], { lastEvent: onDay('2026-11-18') });
    const both = { ...onItsWay, lastEvent: onDay('2026-11-18') };
    const read = (packages: readonly Package[]) =>
      hint(order(both, '2026-11-20T08:00Z', { packages }), '2026-11-20T08:00Z');
    expect(read([old, fresh])).toMatchObject({ code: 'no-news', since: '2026-11-04' });
    expect(read([fresh, old])).toMatchObject({ code: 'no-news', since: '2026-11-04' });
    expect(read([{ ...old, delivered: onDay('2026-11-04') }, fresh])).toBeNull();
    // One arrived, on a day that nobody gave for the order; of the other nothing was heard.
    const arrived = { ...parcel(['C1'], {}), delivered: onDay('2026-11-04') };
    const half = order({ ...onItsWay, status: 'delivered' }, '2026-11-20T08:00Z', {
      packages: [arrived, old],
    });
    expect(hint(half, '2026-11-20T08:00Z')).toMatchObject({ code: 'no-news' });
    const all = order({ ...onItsWay, status: 'delivered' }, '2026-11-20T08:00Z');
    expect(hint(all, '2026-11-20T08:00Z')).toBeNull();
  });
  test('says no day where no clock tells when a dispute opens, and the first where two do', () => {
    const { shipped: _, ...unshipped } = onItsWay;
    const read = (one: Order) => hint(one, '2026-11-20T08:00Z')?.opensAfter;
    expect(read(order(unshipped, '2026-11-20T08:00Z'))).toBeNull();
    const ends = order({ ...onItsWay, statedEnd: onDay('2026-12-20') }, '2026-11-20T08:00Z');
    expect(read(ends)).toBe('2026-11-12');
  });
});

describe('reported delivered', () => {
  const delivered = { status: 'awaiting-delivery', delivered: onDay('2026-11-05') } as const;
  test('until the user says so, or it is completed', () => {
    const read = order(delivered, '2026-11-06T00:00Z');
    expect(hint(read, '2026-11-07T00:00Z')).toMatchObject({
      code: 'delivered-not-received',
      since: '2026-11-05',
      outdated: false,
    });
    const typed = said({ delivered: onDay('2026-11-05') }, 'user', at('2026-11-06T00:00Z'));
    const both = [...(read.facts.delivered ?? []), ...(typed.delivered ?? [])];
    expect(hint(anOrder({ ...read.facts, delivered: both }), '2026-11-07T00:00Z')).toBeNull();
    const completed = order({ ...delivered, completed: onDay('2026-11-06') }, '2026-11-06T00:00Z');
    expect(hint(completed, '2026-11-07T00:00Z')).toBeNull();
  });
  test('where no page gives the day, since the reading that showed it', () => {
    const readAt = at('2026-11-06T20:00Z');
    const bounds = { first: readAt, last: readAt, deliveredSince: readAt };
    const unread = order({ status: 'delivered' }, '2026-11-06T20:00Z', { bounds }, 'list');
    expect(hint(unread, '2026-11-07T00:00Z')).toMatchObject({
      code: 'delivered-not-received',
      since: '2026-11-06',
    });
  });
  test('never when it is settled, over, or waiting for others', () => {
    const settled = order(delivered, '2026-11-06T00:00Z', {
      marks: { settledAt: at('2026-11-06T00:00Z') },
    });
    expect(hint(settled, '2026-11-07T00:00Z')).toBeNull();
    expect(hint(order(delivered, '2026-11-06T00:00Z'), '2027-02-07T00:00Z')).toBeNull();
    const disputing = order({ ...delivered, status: 'disputing' }, '2026-11-06T00:00Z');
    expect(hint(disputing, '2026-11-07T00:00Z')).toBeNull();
  });
});
