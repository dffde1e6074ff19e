import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { temuData } from '../../../../lib/marketplaces/temu/page-data/page-data';
import { rawDataIn } from '../../../../lib/marketplaces/temu/page-data/raw-data';
import { pageOf } from '../../../page';

const ID = 'PO-211-10700000000000001';
const context = { now: Date.parse('2026-11-20T12:00:00Z'), zone: 'Europe/Berlin', language: 'en' };
const read = (data: unknown) => temuData.readData(JSON.stringify(data), context);
const placedOf = (parent_order_time: unknown) =>
  read({ view_orders: [{ parent_order_sn: ID, parent_order_time }] })?.sightings[0]?.facts.placed
    ?.value;

describe('a last step that may be the delivery', () => {
  const doubtOf = (order: object) =>
    read({ view_orders: [{ parent_order_sn: ID, parent_order_time: 1_794_000_000, ...order }] })
      ?.sightings[0]?.facts.maybeDelivered?.value;
  const parcel = (order_package_status_desc: string, more = {}) => ({
    status_prompt: 'In transit',
    shipping_module: {
      package_size: 1,
      package_list: [{ order_package_status_desc, operator_time: 1_794_500_000_000, ...more }],
    },
  });
  it.each(['Collected from locker', 'Left with neighbour', 'Zugestellt', 'Signed'])(
    'in words of the order or of a parcel: %s',
    (words) => {
      // As early as it can have been: the day of the order bounds it.
      expect(doubtOf({ status_prompt: words, tab_belong: ['Shipped'] })).toEqual({
        kind: 'between',
        earliest: Date.UTC(2010, 0, 1),
        latest: context.now,
      });
      expect(doubtOf(parcel(words, { is_delivered: false }))).toEqual({
        kind: 'instant',
        at: 1_794_500_000_000,
      });
    },
  );
  it.each(['In transit', 'Ready for collection', 'Out for delivery', 'Handed over'])(
    'is none in: %s',
    (words) => {
      expect(doubtOf({ status_prompt: words, tab_belong: ['Shipped'] })).toBe(undefined);
      expect(doubtOf(parcel(words))).toBe(undefined);
    },
  );
});

describe('a response', () => {
  it.each([
    ['seconds', 1_699_996_065],
    ['seconds as text', '1699996065'],
    ['milliseconds', 1_699_996_065_000],
    ['milliseconds as text', '1699996065000'],
  ])('gives exact times, in %s', (_, time) =>
    expect(placedOf(time)).toEqual({ kind: 'instant', at: 1_699_996_065_000 }),
  );
  it.each([
    ['a text', 'Nov 14'],
    ['a fraction', 1.5],
    ['year 1970', 12],
    ['year 5138', 1e11],
    ['in more than a year', Date.parse('2027-11-22T12:00:00Z') / 1000],
    ['true', true],
  ])('takes no time from %s', (_, time) => expect(placedOf(time)).toBe(undefined));
  it.each([
    ['nothing', ''],
    ['no JSON', '{"view_orders":['],
    ['a list', '[]'],
    ['another answer', '{"result":{"goods":[]}}'],
    [
      'an order deep in something else',
      JSON.stringify({ a: { b: { c: { d: { e: { view_orders: [] } } } } } }),
    ],
  ])('is not read from %s', (_, text) => expect(temuData.readData(text, context)).toBe(null));
  it('that names one order twice, differently, names none', () => {
    const other = 'PO-211-10700000000000002';
    const order = { parent_order_sn: ID, parentOrderSn: other, parent_order_time: 1_699_996_065 };
    expect(read({ view_orders: [order] })?.sightings).toEqual([]);
    expect(read({ view_orders: [{ ...order, parentOrderSn: ID }] })?.sightings).toHaveLength(1);
  });
  it.each(['order_time', 'orderTime', 'create_time'])('dates the order by %s', (name) => {
    const order = { parent_order_sn: ID, [name]: 1_699_996_065 };
    expect(read({ view_orders: [order] })?.sightings[0]?.facts.placed?.value).toEqual({
      kind: 'instant',
      at: 1_699_996_065_000,
    });
  });
  it.each(['orderGoods', 'orderGoodsList', 'goodsList'])('lists goods under %s', (name) => {
    const order = { parentOrderSn: ID, orderList: [{ [name]: [{ goodsName: 'Cup' }] }] };
    expect(read({ viewOrders: [order] })?.sightings[0]?.lineItems).toMatchObject([
      { title: 'Cup' },
    ]);
  });
  it('of a later page without orders is not "no orders"', () =>
    expect(read({ has_next_page: true, view_orders: [] })?.outcome).toBe('unreadable'));
  it('never asks for anything', () => expect(temuData.requestsFor(ID, context)).toEqual([]));

  it('never throws and never makes up an id, whatever it holds', () => {
    const order = fc.record(
      {
        parent_order_sn: fc.oneof(fc.constant(ID), fc.anything()),
        parent_order_time: fc.anything(),
        parent_receive_time: fc.anything(),
        status_prompt: fc.anything(),
        parent_status: fc.anything(),
        price_desc: fc.anything(),
        order_list: fc.array(fc.record({ order_goods: fc.anything() })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(order, fc.anything())), (view_orders) => {
        for (const { id } of read({ view_orders })?.sightings ?? []) expect(id).toBe(ID);
      }),
    );
  });
});

describe('a refusal', () => {
  it.each([
    ['a question of another client', { error_msg: 'request illegal' }, 'failed', 'REQUEST_ILLEGAL'],
    ['a verification', { errorMsg: 'Security verification' }, 'captcha', 'SECURITY_VERIFICATION'],
    ['a sign-in', { error_msg: 'please login' }, 'signed-out', 'PLEASE_LOGIN'],
    ['too many questions', { error_code: 40001 }, 'rate-limit', '40001'],
  ])('is %s', (_, answer, kind, code) =>
    expect(temuData.refusalIn(JSON.stringify(answer))).toEqual({ kind, code }),
  );
  it.each(['{"view_orders":[]}', '{"error_code":0}', '', 'null'])('is not %s', (text) =>
    expect(temuData.refusalIn(text)).toBe(null),
  );
});

describe('the data in a page’s scripts', () => {
  const inScript = (text: string) => rawDataIn(pageOf(`<script>${text}</script>`));
  const store = JSON.stringify({
    store: { orderSn: ID, parentStatus: 4, note: '} "quoted" \\" {' },
  });
  it.each([
    ['an assignment', `window.rawData = ${store};`],
    ['among other statements', `var a={b:1};window.rawData=${store},window.x={};`],
    ['the id of a part', `window.rawData=${store.replace('PO-', '')}`],
  ])('is read from %s', (_, text) =>
    expect(inScript(text)).toMatchObject({ id: ID, status: { value: 'delivered' } }),
  );
  it.each([
    ['code', 'window.rawData = {store: {orderSn: f()}};'],
    ['half of it', `window.rawData = ${store.slice(0, -5)}`],
    ['another variable', `window.drawData2 = ${store}`],
    ['no order', 'window.rawData = {"store":{}}'],
  ])('is not read from %s', (_, text) => expect(inScript(text)).toBe(null));
});
