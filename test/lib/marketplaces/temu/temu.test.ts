import { describe, expect, test } from 'vitest';
import { temuSite } from '../../../../lib/marketplaces/temu/site';
import { clocksBy, orderOf } from '../explained-order';

const temu = (facts: object, at = {}) => orderOf('temu', facts, at);

describe('90 days after the order, in the buyer’s zone and no other', () => {
  // 10 January + 90 days is 10 April.
  test.each([
    ['Europe/Berlin', '2026-04-09T22:00:00Z'],
    // The clocks of New York change on 8 March: 24-hour days end an hour later than the calendar's, which counts.
    ['America/New_York', '2026-04-10T04:00:00Z'],
    ['Asia/Tokyo', '2026-04-09T15:00:00Z'],
    ['UTC', '2026-04-10T00:00:00Z'],
  ])('a bare day read in %s', (zone, safe) => {
    const order = temu({ placed: '2026-01-10' }, { zone });
    expect(order.claimBy).toEqual({
      safe,
      lastWholeDay: '2026-04-09',
      certainty: 'computed',
      rule: 'temu.90',
    });
  });

  test('stands before and after delivery, and for every situation', () => {
    const placed = '2026-01-10';
    for (const facts of [
      { status: 'awaiting-delivery' },
      { status: 'delivered', delivered: '2026-01-20' },
      { status: 'completed' },
      { situation: 'not-received' },
      { situation: 'not-as-described', delivered: '2026-01-20' },
      { situation: 'changed-mind', delivered: '2026-01-20' },
    ])
      expect(temu({ placed, ...facts }).claimBy?.rule).toBe('temu.90');
  });

  test('without the order’s day nothing is claimed: delivery proves no order day', () => {
    const order = temu({ status: 'delivered', delivered: '2026-01-20' });
    expect(order.claimBy).toBeNull();
    expect(clocksBy(order, 'temu.90')).toMatchObject([{ safe: null, certainty: 'unknown' }]);
  });
});

describe('after a request', () => {
  test('the parcel goes back within 14 days of the request', () => {
    const order = temu({
      placed: '2026-01-10',
      delivered: '2026-01-20',
      refundRequested: '2026-03-01T09:00:00Z',
    });
    // 10:00 in Berlin on 1 March; 15 March begins there at 23:00 UTC.
    expect(clocksBy(order, 'temu.return-ship')).toMatchObject([
      { kind: 'ship-back-by', binds: 'limit', safe: '2026-03-14T23:00:00Z' },
    ]);
    expect(order.claimBy?.rule).toBe('temu.return-ship');
  });

  test('the refund is due after 14 business days and overdue after 30 days', () => {
    const order = temu({ placed: '2026-01-10', refundIssued: '2026-02-06T10:00:00Z' });
    // Friday 6 February: the fourteenth working day after it is Thursday the 26th; a wait lasts to its day's end.
    expect(clocksBy(order, 'temu.refund').map(({ kind, safe }) => [kind, safe])).toEqual([
      ['refund-arrives', '2026-02-26T23:00:00Z'],
      ['refund-overdue', '2026-03-08T23:00:00Z'],
    ]);
  });
});

test('no rule of another shop, and none of a carrier', () => {
  const order = temu({ placed: '2026-01-10', shipped: '2026-01-12', carrier: 'DHL' });
  expect(order.clocks.map(({ rule }) => rule)).toEqual(['temu.90']);
});

describe('addresses', () => {
  const kind = (address: string) => temuSite.pageKind(new URL(address));
  test.each([
    ['https://www.temu.com/bgt_orders.html', 'list'],
    ['https://www.temu.com/ca/bgt_orders.html?x=1', 'list'],
    ['https://temu.com/w/bgt_orders.html', 'list'],
    ['https://www.temu.com/pt-en/bgt_order_detail.html?parent_order_sn=PO-1', 'detail'],
    ['https://eviltemu.com/bgt_orders.html', null],
    ['https://www.temu.com.example/bgt_orders.html', null],
    ['https://www.temu.com/bgt_orders.html.exe', null],
    ['https://www.temu.com/a/b/bgt_orders.html', null],
    ['https://www.temu.com/', null],
  ])('%s is %s', (address, expected) => expect(kind(address)).toBe(expected));

  test('are built from the id alone', () => {
    const url = new URL(temuSite.detailUrl('PO-211-1&x=/../#'));
    expect(kind(url.href)).toBe('detail');
    expect([...url.searchParams]).toEqual([['parent_order_sn', 'PO-211-1&x=/../#']]);
    expect(kind(temuSite.trackingUrl('PO-211-1'))).toBe('list');
    expect(kind(temuSite.listUrl)).toBe('list');
  });
});
