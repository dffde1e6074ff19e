import { describe, expect, test } from 'vitest';
import { viewOrder } from '../../../../lib/core/views/view';
import { whole } from '../../../../lib/marketplaces/dhgate/marketplace';
import { dhgatePolicy } from '../../../../lib/marketplaces/dhgate/policy';
import { dhgateSite } from '../../../../lib/marketplaces/dhgate/site';
import { readRaw } from '../../../../lib/marketplaces/read-raw';
import { pageOf } from '../../../page';
import { anOrder, at, exactly, said } from '../../core/an-order';
import { clocksBy, orderOf, safeBy } from '../explained-order';

const dhgate = (facts: object, at = {}) => orderOf('dhgate', facts, at);
const UNDER_WAY = { placed: '2026-02-27T10:00:00Z', tracked: '2026-03-02T06:00:00Z' };

describe('closes', () => {
  test('90 days after the order, an estimate, before 90 days after the tracking number', () => {
    const order = dhgate(UNDER_WAY);
    // 18:00 of 27 February in Shanghai; 28 May begins there at 16:00 UTC the day before.
    expect(order.claimBy).toEqual({
      safe: '2026-05-27T16:00:00Z',
      lastWholeDay: '2026-05-26',
      certainty: 'estimated',
      rule: 'dhgate.90-placed',
    });
    expect(clocksBy(order, 'dhgate.90-tracking')).toMatchObject([
      { safe: '2026-05-30T16:00:00Z', certainty: 'computed' },
    ]);
  });

  test('90 days after the tracking number where the order’s day is not known', () => {
    const order = dhgate({ tracked: '2026-03-02T06:00:00Z' });
    expect(order.claimBy).toMatchObject({ rule: 'dhgate.90-tracking', certainty: 'computed' });
  });

  test('30 days after completion, for what is not as described, if that is earlier', () => {
    const completed = '2026-03-28T22:00:00Z';
    const order = dhgate({ ...UNDER_WAY, completed }, { now: '2026-04-01T00:00:00Z' });
    // 06:00 of the 29th in Shanghai.
    expect(order.claimBy).toMatchObject({
      safe: '2026-04-27T16:00:00Z',
      rule: 'dhgate.30-completed',
    });
    const other = dhgate({ ...UNDER_WAY, completed, situation: 'not-received' });
    expect(clocksBy(other, 'dhgate.30-completed')).toEqual([]);
  });

  test('a bare day may be one of China or of the buyer', () => {
    // 27 February begins in Shanghai at 16:00 UTC; + 90 days of 24 hours and of the calendar are the same there.
    const order = dhgate({ placed: '2026-02-27' }, { zone: 'America/New_York' });
    expect(order.claimBy?.safe).toBe('2026-05-27T16:00:00Z');
  });
});

describe('opens after the tracking number', () => {
  // 14:00 of 2 March in Shanghai; a wait lasts to the end of its day there.
  test.each([
    ['DHL', '2026-03-07T16:00:00Z'],
    ['TNT', '2026-03-07T16:00:00Z'],
    ['EMS', '2026-03-09T16:00:00Z'],
    ['S.F. Express', '2026-03-09T16:00:00Z'],
    ['ePacket', '2026-03-09T16:00:00Z'],
    ['China Post', '2026-03-12T16:00:00Z'],
    ['HongKong Post', '2026-03-12T16:00:00Z'],
  ])('by %s', (carrier, safe) => {
    expect(clocksBy(dhgate({ ...UNDER_WAY, carrier }), 'dhgate.opens')).toMatchObject([
      { kind: 'dispute-opens', binds: 'wait', safe, certainty: 'computed' },
    ]);
  });

  test.each([[{}], [{ carrier: 'A line nobody knows' }], [{ carrier: ['DHL', 'Some line'] }]])(
    'by the slowest, as an estimate, with %j',
    (carrier) => {
      expect(clocksBy(dhgate({ ...UNDER_WAY, ...carrier }), 'dhgate.opens')).toMatchObject([
        { safe: '2026-03-12T16:00:00Z', certainty: 'estimated' },
      ]);
    },
  );

  test('by the slower of two parcels', () => {
    const order = dhgate({ ...UNDER_WAY, carrier: ['DHL', 'EMS'] });
    expect(safeBy(order, 'dhgate.opens')).toBe('2026-03-09T16:00:00Z');
  });

  test('never without a tracking number', () => {
    expect(safeBy(dhgate({ placed: '2026-02-27', carrier: 'DHL' }), 'dhgate.opens')).toBeNull();
  });
});

test('the seller answers within 5 days of the dispute', () => {
  const order = dhgate({ ...UNDER_WAY, disputeOpened: '2026-03-30T15:00:00Z' });
  expect(clocksBy(order, 'dhgate.seller-answers')).toMatchObject([
    { binds: 'wait', safe: '2026-04-04T16:00:00Z' },
  ]);
});

test('its estimate is called one, and not offered for a check that no page could answer', () => {
  const facts = said({ placed: exactly('2026-02-27T10:00Z'), status: 'awaiting-delivery' });
  const order = anOrder(facts, { marketplace: 'dhgate' });
  const now = at('2026-03-05T00:00Z');
  const view = viewOrder(order, dhgatePolicy, { now, zone: 'UTC', strict: true });
  expect(view).toMatchObject({ urgency: 'calm', needsCheck: true, toCheck: false });
});

test.each([
  ['https://m.dhgate.com/mydhgate/order/orderlist.html?rft=4', 'list'],
  ['https://m.dhgate.com/mydhgate/order/orderdetail.html?rfid=1', 'detail'],
  ['https://m.dhgate.com/mydhgate/order/trackinfo.html?rfx_id=1', 'tracking'],
  ['https://www.dhgate.com/mydhgate/order/orderlist.html', null],
  ['https://m.dhgate.com.example/mydhgate/order/orderlist.html', null],
  ['https://m.dhgate.com/mydhgate/order/', null],
])('%s is %s', (address, kind) => {
  expect(dhgateSite.pageKind(new URL(address))).toBe(kind);
});

test('its list stands in for pages that an order number cannot address', () => {
  expect(dhgateSite.detailUrl('x')).toBe(dhgateSite.listUrl);
  expect(dhgateSite.trackingUrl('x')).toBe(dhgateSite.listUrl);
});

describe('a page', () => {
  const now = at('2026-11-20T12:00Z');
  const read = (body: string) => {
    const url = 'https://m.dhgate.com/mydhgate/order/orderdetail.html?rfid=88&rft=4';
    const page = pageOf(`<p>Order Number ：1300000001</p><p>Order Total ：US $3</p>${body}`, url);
    const context = { url: new URL(url), now, zone: 'Asia/Shanghai' };
    return readRaw(whole.readPage(page, context)).sightings[0];
  };
  const submitted = (day: string) => `<p>Time of Submission ：<b>${day}</b></p>`;

  test('with several parcels counts from the first number to the last, each once', () => {
    const [first, last] = [submitted('Oct 6, 2026 3:05'), submitted('Oct 9, 2026 3:05')];
    const day = { kind: 'day', day: '2026-10-06' };
    expect(read(first)?.facts.tracked?.value).toMatchObject(day);
    expect(read(first + first)?.facts.tracked?.value).toMatchObject(day);
    // The 6th begins, and the 9th ends, at 16:00 UTC.
    const value = {
      kind: 'between',
      earliest: at('2026-10-05T16:00Z'),
      latest: at('2026-10-09T16:00Z'),
    } as const;
    expect(read(last + first)?.facts.tracked?.value).toEqual(value);
    expect(read(first + submitted('Oct 99, 2026'))?.facts.tracked).toBeUndefined();

    const order = anOrder(said({ tracked: value, carrier: ['EMS'] }));
    const view = viewOrder(order, dhgatePolicy, { now, zone: 'Asia/Shanghai', strict: true });
    const safeOf = (id: string) => view.clocks.find(({ rule }) => rule === id)?.safe;
    // 6 October + 90 days is 4 January; 9 October + 7 days is over when the 16th is, of which the latest reading is the
    // 17th.
    expect(safeOf('dhgate.90-tracking')).toBe(at('2027-01-03T16:00Z'));
    expect(safeOf('dhgate.opens')).toBe(at('2026-10-17T16:00Z'));
  });

  test('with two states tells none: the one may be of another order', () => {
    const state = (words: string) => `<p>Order Status ：<b>${words}</b></p>`;
    expect(read(state('Canceled'))?.facts.status?.value).toBe('cancelled');
    expect(read(state('Canceled') + state('Canceled'))?.facts.status?.value).toBe('cancelled');
    expect(read(state('Canceled') + state('Shipped'))?.facts.status).toBeUndefined();
  });
});

test.each([
  ['US $4.00/Piece ×3', '4.00', 'USD', 3],
  ['US $4.00/Piece (×3)', '4.00', 'USD', 3],
  ['US $1,004.00/Pair Qty: 12', '1004.00', 'USD', 12],
  ['4.00 USD/Piece x 3', '4.00', 'USD', 3],
  ['€4.00/Piece ×3', '4.00', 'EUR', 3],
  ['EUR 4.00/Lot', '4.00', 'EUR', null],
  ['$4.00/Piece ×3', '4.00', null, 3],
])('an item’s price and quantity: %s', (text, amount, currency, quantity) => {
  const page = pageOf(
    `<html lang="en"><body><p>Order Number ：<span>1300000001</span></p><p>Order Time：<span>Oct 5, 2026 9:50</span></p>
    <div><p class="J_name">Case</p><p>${text}</p></div></body></html>`,
    'https://m.dhgate.com/mydhgate/order/orderdetail.html?rfid=1300000001',
  );
  const context = {
    url: new URL('https://m.dhgate.com/mydhgate/order/orderdetail.html?rfid=1300000001'),
    now: Date.parse('2026-11-01T00:00:00Z'),
    zone: 'UTC',
  };
  const [sighting] = readRaw(whole.readPage(page, context)).sightings;
  expect(sighting?.lineItems).toMatchObject([{ quantity, price: { amount, currency } }]);
});
