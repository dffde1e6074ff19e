import { describe, expect, it } from 'vitest';
import {
  ORDER_DETAIL,
  ORDER_LIST,
  TRACKING,
} from '../../../../../lib/marketplaces/aliexpress/page-data/apis';
import { aliExpressData } from '../../../../../lib/marketplaces/aliexpress/page-data/page-data';

const NOW = Date.parse('2026-09-20T12:00:00Z');
const CONTEXT = { now: NOW, zone: 'Europe/Berlin', language: 'en' };
const ID = '8210000000001559';
const read = (response: unknown, more: object = {}) =>
  aliExpressData.readData(typeof response === 'string' ? response : JSON.stringify(response), {
    ...CONTEXT,
    ...more,
  });
const order = (fields: object, component: object = {}) => ({
  tag: 'pc_om_list_order',
  fields: { orderId: ID, orderDateText: 'Sep 1, 2026', statusText: 'Completed', ...fields },
  ...component,
});
const list = (...orders: object[]) => ({
  api: ORDER_LIST,
  ret: ['SUCCESS::x'],
  data: { data: Object.fromEntries(orders.map((each, index) => [`order_${index}`, each])) },
});
const idsOf = (reading: ReturnType<typeof read>) => reading?.sightings.map(({ id }) => id);

describe('a response is opened however it is wrapped', () => {
  const json = JSON.stringify(list(order({})));
  it.each([
    ['bare', json],
    ['after a byte order mark', `\uFEFF${json}\n`],
    ['JSONP', `mtopjsonp2(${json})`],
    ['JSONP with an end', ` /**/ window.mtopjsonp12( ${json} );\n\n`],
    ['JSON as text', JSON.stringify(json)],
    ['its data as text', JSON.stringify({ ...list(), data: JSON.stringify(list(order({})).data) })],
    ['without envelope', JSON.stringify(list(order({})).data)],
    ['its blocks alone', JSON.stringify(list(order({})).data.data)],
  ])('%s', (_, text) => {
    const reading = read(text);
    expect(reading?.page).toBe('list-data');
    expect(idsOf(reading)).toEqual([ID]);
  });

  it.each([
    ['no JSON', 'mtopjsonp2(oops)'],
    ['a page', '<!doctype html><title>x</title>'],
    ['nothing', ''],
    ['a list', '[1, 2]'],
    ['another answer', '{"api":"mtop.elsewhere","data":{"count":1},"ret":["SUCCESS::x"]}'],
    ['a hundred thousand brackets', '['.repeat(100_000)],
    ['more than two million characters', `${json}${' '.repeat(2_000_001)}`],
  ])('is none of ours: %s', (_, text) => {
    expect(read(text)).toBeNull();
    expect(aliExpressData.refusalIn(text)).toBeNull();
  });
});

describe('what a response is about', () => {
  it('is told by its shape where the name is missing or not known', () => {
    const { api: _, ...unnamed } = list(order({}));
    expect(read(unnamed)?.page).toBe('list-data');
    expect(read({ ...unnamed, api: 'mtop.something.newer' })?.page).toBe('list-data');
  });

  it('is the order list in any case of its name', () => {
    expect(read({ ...list(), api: ORDER_LIST.toUpperCase() })?.page).toBe('list-data');
  });

  it('is nothing that its name contradicts', () => {
    const tracking = { module: { trackingDetailLineList: [{ mailNo: 'LP00000000000001' }] } };
    for (const api of [ORDER_LIST, ORDER_DETAIL]) {
      const reading = read({ api, data: tracking }, { orderId: ID });
      expect(reading?.outcome).toBe('unreadable');
      expect(reading?.sightings).toEqual([]);
    }
    expect(read({ ...list(order({})), api: TRACKING })?.sightings).toEqual([]);
  });

  it('is never “no orders” when it has blocks of two pages at once', () => {
    const both = list(order({}), { tag: 'detail_order_status_block', fields: { title: 'x' } });
    expect(read(both)).toMatchObject({ outcome: 'unreadable', sightings: [] });
  });
});

describe('orders of the list', () => {
  it('are found by their shape where the block has no name', () => {
    expect(idsOf(read(list({ fields: order({}).fields })))).toEqual([ID]);
    expect(idsOf(read(list(order({}, { tag: 'pc_om_list_order_110655' }))))).toEqual([ID]);
  });

  it.each([
    ['14 digits', '62000001001559'],
    ['15 digits', '100000000001559'],
    ['16 digits', ID],
    ['a number', Number(ID)],
  ])('have an id of %s', (_, orderId) => {
    expect(idsOf(read(list(order({ orderId }))))).toEqual([String(orderId)]);
  });

  it.each([
    ['a number that lost digits', 2 ** 53 + 2],
    ['too few digits', '1234567890123'],
    ['words', 'SAMPLE_ORDER_1'],
    ['an object', { toString: 'x' }],
  ])('have no id that is %s', (_, orderId) => {
    const reading = read(list(order({ orderId })));
    expect(reading).toMatchObject({ outcome: 'unreadable', sightings: [] });
    expect(reading?.problems[0]).toEqual({ field: 'id', reason: 'no order id' });
  });

  it.each([
    ['the block', {}, { id: '8210000000021559' }],
    ['the link', { orderDetailUrl: '//x/p/order/detail.html?orderId=8210000000021559' }, {}],
    ['the shop’s own statistics', { utParams: { args: { orderId: 8210000000021559 } } }, {}],
    ['a button', { buttons: [{ href: '/p/tracking/index.html?tradeOrderId=82100000000215' }] }, {}],
  ])('are not read when %s names another order', (_, fields, component) => {
    expect(read(list(order(fields, component)))?.sightings).toEqual([]);
  });

  it('are never under way when the shop counts them as over', () => {
    const buttons = [{ type: 'CONFIRM_GOODS', text: '?' }];
    const statusText = 'unheard of';
    const status = (args: object) =>
      read(list(order({ buttons, statusText, utParams: { args } })))?.sightings[0]?.facts.status
        ?.value;
    expect(status({ orderStatus: 8 })).toBe('awaiting-delivery');
    expect(status({ orderStatus: '9' })).toBe('unknown');
  });

  it('have the status that a code alone cannot tell as unknown', () => {
    const reading = read(list(order({ statusText: '?', utParams: { args: { orderStatus: 8 } } })));
    expect(reading?.sightings[0]?.facts.status?.value).toBe('unknown');
  });

  it('come once, in the order of the page, those that it does not name by number', () => {
    const id = (last: number) => `82100000000${last}1559`;
    const named = (key: string) => order({ orderId: key }, { id: key });
    const data = {
      data: Object.fromEntries([3, 1, 5, 2, 4].map((last) => [id(last), named(id(last))])),
      hierarchy: { root: 'list', structure: { list: [id(2), id(5), id(2)] } },
    };
    const reading = read({ api: ORDER_LIST, data });
    expect(idsOf(reading)).toEqual([2, 5, 4, 3, 1].map(id));
  });

  it('are at most two thousand, and their problems few', () => {
    const many = Array.from({ length: 12_000 }, (_, index) => ({
      tag: 'pc_om_list_order',
      fields: { orderId: index >= 9_500 ? String(8_210_000_000_000_000 + index * 20_000) : 'x' },
    }));
    const text = JSON.stringify(list(...many));
    expect(text.length).toBeLessThan(2_000_000);
    const reading = read(text);
    expect(reading?.sightings.length).toBeGreaterThan(0);
    expect(reading?.sightings.length).toBeLessThanOrEqual(2_000);
    expect(reading?.problems.length).toBeLessThanOrEqual(200);
  });

  it('hold at most twenty thousand line items together', () => {
    const orderLines = Array.from({ length: 100 }, () => ({}));
    const many = Array.from({ length: 400 }, (_, index) =>
      order({ orderId: String(8_210_000_000_000_000 + index * 20_000), orderLines }),
    );
    const items = read(list(...many))?.sightings.map(({ lineItems }) => lineItems.length) ?? [];
    expect(items).toHaveLength(400);
    expect(items.reduce((sum, count) => sum + count, 0)).toBe(20_000);
  });
});

describe('a detail page’s data', () => {
  const detail = (status: object, info: object) => ({
    api: ORDER_DETAIL,
    data: {
      data: {
        a: { tag: 'detail_order_status_block', fields: { title: 'Completed', ...status } },
        b: { tag: 'detail_simple_order_info_component', fields: info },
      },
    },
  });

  it('names its order in two places that agree, as text or number', () => {
    const both = detail({ orderId: Number(ID) }, { tradeOrderId: ID });
    expect(idsOf(read(both))).toEqual([ID]);
    expect(idsOf(read(both, { orderId: ID }))).toEqual([ID]);
  });

  it('is not read where its places, or the page’s address, disagree', () => {
    const other = '8210000000021559';
    expect(read(detail({ orderId: ID }, { tradeOrderId: other }))?.sightings).toEqual([]);
    expect(read(detail({ orderId: ID }, {}), { orderId: other })?.sightings).toEqual([]);
  });

  it('shows a completed order by its last date where the words are not known', () => {
    const ended = read(detail({ orderId: ID, title: '?' }, { orderEndTime: 'Sep 1, 2026' }));
    expect(ended?.sightings[0]?.facts).toMatchObject({ status: { value: 'completed' } });
  });

  it('says which of its dates cannot be read', () => {
    const [sighting] =
      read(detail({ orderId: ID }, { orderCreatTime: 'Feb 30, 2026', payTime: 'Sep 1, 2031' }))
        ?.sightings ?? [];
    expect(sighting?.facts.placed).toBeUndefined();
    expect(sighting?.facts.paid).toBeUndefined();
    expect(sighting?.unread.map(({ field }) => field)).toEqual(['placed', 'paid']);
  });

  it('says that a refund date is promised in words that are not known, and guesses none', () => {
    const response = detail({ orderId: ID }, { orderCreatTime: '1. Sept. 2026' });
    const services = (...content: string[]) => ({
      tag: 'detail_order_services',
      fields: { data: content.map((each) => ({ content: each })) },
    });
    const readWith = (block: object) => {
      const data = { ...response.data.data, c: block };
      return read({ ...response, data: { data } }, { language: 'de' })?.sightings[0];
    };
    const promised = readWith(services('Erstattung ohne Lieferung bis 4. Nov. 2026'));
    expect(promised?.facts.statedEnd).toBeUndefined();
    expect(promised?.unread).toEqual([
      { field: 'statedEnd', reason: 'a date is promised in words that are not known' },
    ]);
    expect(readWith(services('Erstattung bei Schäden'))?.unread).toEqual([]);
  });

  it('names older parcels by their numbers alone', () => {
    const response = detail({ orderId: ID }, {});
    const packages = {
      tag: 'detail_logistic_package_block',
      fields: { packageInfoList: [{ trackingNumber: 'LP00000000000001' }, {}] },
    };
    const data = { ...response.data.data, c: packages };
    const [sighting] = read({ ...response, data: { data } })?.sightings ?? [];
    expect(sighting?.packages?.map(({ numbers }) => numbers)).toEqual([['LP00000000000001']]);
    expect(sighting?.facts.trackingNumbers?.value).toEqual(['LP00000000000001']);
  });
});
