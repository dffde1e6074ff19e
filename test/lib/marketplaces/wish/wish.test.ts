import { describe, expect, test } from 'vitest';
import { wishSite } from '../../../../lib/marketplaces/wish/site';
import { clocksBy, orderOf, safeBy } from '../explained-order';

const wish = (facts: object, at = {}) => orderOf('wish', facts, at);
const rules = (facts: object) => wish(facts).clocks.map(({ rule }) => rule);

describe('not received', () => {
  const facts = { placed: '2026-01-10', promisedBy: '2026-02-20' };

  test('30 days after the latest promised delivery', () => {
    // 20 February begins in Berlin at 23:00 UTC, when it is the 19th in Los Angeles; + 30 days there is 21 March.
    const order = wish(facts);
    expect(order.claimBy).toEqual({
      safe: '2026-03-21T07:00:00Z',
      lastWholeDay: '2026-03-20',
      certainty: 'computed',
      rule: 'wish.30-max-date',
    });
  });

  test('opens when that day is over wherever it was meant', () => {
    // The end of 20 February in Los Angeles.
    expect(clocksBy(wish(facts), 'wish.opens')).toMatchObject([
      { kind: 'dispute-opens', binds: 'wait', safe: '2026-02-21T08:00:00Z' },
    ]);
  });

  test('without a promised day nothing is claimed and nothing opens', () => {
    const order = wish({ placed: '2026-01-10', status: 'awaiting-delivery' });
    expect(order.claimBy).toBeNull();
    expect(clocksBy(order, 'wish.30-max-date')).toMatchObject([{ safe: null }]);
    expect(clocksBy(order, 'wish.opens')).toEqual([]);
  });
});

describe('received', () => {
  const delivered = { promisedBy: '2026-02-20', delivered: '2026-02-05' };

  test('30 days after delivery', () => {
    // 5 February begins in Berlin on the 4th at 23:00 UTC, 15:00 of the 4th in Los Angeles.
    const order = wish(delivered, { now: '2026-02-10T00:00:00Z' });
    expect(order.claimBy?.safe).toBe('2026-03-06T08:00:00Z');
    expect(order.clocks.map(({ rule }) => rule)).toEqual(['wish.30-delivered']);
  });

  test('perhaps received: both hold, and the days from then lead', () => {
    const order = wish(
      { promisedBy: '2026-02-20', maybeDelivered: '2026-02-05' },
      { now: '2026-02-10T00:00:00Z' },
    );
    expect(order.claimBy).toMatchObject({
      safe: '2026-03-06T08:00:00Z',
      certainty: 'estimated',
      rule: 'wish.30-delivered',
    });
    expect(safeBy(order, 'wish.30-max-date')).toBe('2026-03-21T07:00:00Z');
  });

  test('counted from a bound where the day is not known', () => {
    const order = wish(
      { placed: '2026-02-01T12:00:00Z', status: 'delivered' },
      { now: '2026-02-10T00:00:00Z' },
    );
    expect(order.claimBy).toMatchObject({ rule: 'wish.30-delivered', certainty: 'estimated' });
    // 04:00 in Los Angeles on the 1st; its clocks have not changed by 3 March.
    expect(order.claimBy?.safe).toBe('2026-03-03T08:00:00Z');
  });

  test('said to be delivered and not there: both limits stand', () => {
    expect(rules({ ...delivered, situation: 'not-received' })).toEqual(
      expect.arrayContaining(['wish.30-delivered', 'wish.30-max-date', 'wish.opens']),
    );
    const order = wish(
      { ...delivered, situation: 'not-received' },
      { now: '2026-02-10T00:00:00Z' },
    );
    expect(order.claimBy?.rule).toBe('wish.30-delivered');
  });

  test('not as described leaves no limit of what did not arrive', () => {
    expect(rules({ ...delivered, situation: 'not-as-described' })).toEqual(['wish.30-delivered']);
  });
});

test('an exact time does not depend on the buyer’s zone', () => {
  const facts = { placed: '2026-01-10T12:00:00Z', promisedBy: '2026-02-20T12:00:00Z' };
  for (const zone of ['UTC', 'Asia/Tokyo', 'America/New_York'])
    expect(safeBy(wish(facts, { zone }), 'wish.30-max-date')).toBe('2026-03-22T07:00:00Z');
});

test.each([
  ['https://www.wish.com/transaction', 'list'],
  ['https://www.wish.com/order-history/', 'list'],
  ['https://www.wish.com/transaction/1', null],
  ['https://wish.com.example/transaction', null],
  ['https://notwish.com/transaction', null],
])('%s is %s', (address, kind) => {
  expect(wishSite.pageKind(new URL(address))).toBe(kind);
});

test('its list stands in for pages whose address nobody knows', () => {
  expect(wishSite.detailUrl('x')).toBe(wishSite.listUrl);
  expect(wishSite.trackingUrl('x')).toBe(wishSite.listUrl);
});
