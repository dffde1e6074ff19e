import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dhgateData } from '../../../../lib/marketplaces/dhgate/page-data/page-data';
import { statusOf } from '../../../../lib/marketplaces/dhgate/page-data/status';

const ID = '1300000001';
const context = { now: Date.parse('2026-11-20T12:00:00Z'), zone: 'Europe/Berlin', language: 'en' };
const read = (data: unknown) => dhgateData.readData(JSON.stringify(data), context);
const list = (...orders: unknown[]) => ({
  result: '1',
  orders: { total: orders.length, list: orders },
});

describe('a response', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', '{"orders":{"list":['],
    ['a list', '[]'],
    ['another answer', '{"result":"1","goods":[]}'],
    ['an order without its parts', '{"order":{"orderDetail":{"rfxstatusname":"Shipped"}}}'],
    ['orders that are no list', '{"orders":{"total":1,"list":{}}}'],
  ])('is not read from %s', (_, text) => expect(dhgateData.readData(text, context)).toBeNull());

  it('without orders is "no orders" only where their number says so', () => {
    expect(read(list())?.outcome).toBe('empty');
    expect(read({ orders: { total: 3, list: [] } })?.outcome).toBe('unreadable');
    expect(read(list({ tdrfx: {} }))?.outcome).toBe('unreadable');
    expect(read({ order: { orderDetail: { tdrfxvo: {} } } })?.outcome).toBe('unreadable');
  });

  it('takes no order’s time from further ahead than a clock can be behind', () => {
    const placed = (time: unknown) =>
      read(list({ tdrfx: { rfxno: ID, starteddate: { time } } }))?.sightings[0]?.facts.placed
        ?.value;
    const at = Date.parse('2026-11-20T11:00:00Z');
    expect(placed(at)).toEqual({ kind: 'instant', at });
    expect(placed(Date.parse('2027-11-22T12:00:00Z'))).toBeUndefined();
  });

  it('whose result is nothing of the kind is no refusal', () =>
    expect(dhgateData.refusalIn('{"result":{"toString":1,"valueOf":1}}')).toBeNull());

  it('names each order once', () => {
    const order = { tdrfx: { rfxno: ID } };
    expect(read(list(order, order))?.sightings.map(({ id }) => id)).toEqual([ID]);
  });

  it('never throws and never makes up a number, whatever it holds', () => {
    const order = fc.record(
      {
        rfxno: fc.oneof(
          fc.constant(ID),
          fc.constant(Number(ID)),
          fc.object(),
          fc.boolean(),
          fc.string({ maxLength: 5 }),
        ),
        rfxstatusid: fc.anything(),
        rfxstatusname: fc.anything(),
        ordertotal: fc.anything(),
        starteddate: fc.anything(),
        shippingtype: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(order, fc.anything())), fc.anything(), (orders, proList) => {
        const entries = orders.map((tdrfx) => ({ tdrfx, proList }));
        const readings = [
          read(list(...entries)),
          ...orders.map((tdrfxvo) =>
            read({ order: { orderDetail: { tdrfxvo, tdrfxproductlist: proList } } }),
          ),
        ];
        for (const { id } of readings.flatMap((reading) => reading?.sightings ?? []))
          expect(id).toBe(ID);
      }),
    );
  });

  it('asks for nothing, and its addresses name no order number', () => {
    expect(dhgateData.requestsFor(ID, context)).toEqual([]);
    expect(
      dhgateData.orderIdIn(`https://m.dhgate.com/mydhgate/order/orderdetail.html?rfid=88${ID}`),
    ).toBeNull();
  });
});

describe('a refusal', () => {
  it.each([
    ['{"result":"0","returnurl":"https://m.dhgate.com/login.do"}', 'signed-out'],
    ['{"result":0}', 'failed'],
  ] as const)('%s: %s', (text, kind) =>
    expect(dhgateData.refusalIn(text)).toEqual({ kind, code: 'RESULT_0' }),
  );
  it.each(['{"result":"1"}', '{}', '[]', 'gone'])('%s is none', (text) =>
    expect(dhgateData.refusalIn(text)).toBeNull(),
  );
});

describe('a state', () => {
  it.each([
    [101009, 'Shipped', 'awaiting-delivery'],
    ['101009', null, 'awaiting-delivery'],
    ['999999', 'Completed', 'completed'],
    [null, 'Something new', 'unknown'],
    [105003, 'Something new', 'awaiting-shipment'],
    [111000, null, 'cancelled'],
    [111000, 'Canceled', 'cancelled'],
    // The words may say that it is not: nothing falls silent by an old number.
    [111000, 'Something new', 'unknown'],
    [101003, 'Something new', 'unknown'],
    // Which of the two is wrong, nobody can tell.
    [111000, 'Shipped', 'unknown'],
  ] as const)('number %s, words %s: %s', (number, words, value) =>
    expect(statusOf(number, words)?.value).toBe(value),
  );
  it('of neither is none', () => expect(statusOf('toString', null)).toBeNull());
});
