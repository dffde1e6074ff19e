import { describe, expect, it } from 'vitest';
import { ASKABLE } from '../../../../../lib/marketplaces/aliexpress/page-data/apis';
import { aliExpressData } from '../../../../../lib/marketplaces/aliexpress/page-data/page-data';
import { shopTimeZone } from '../../../../../lib/marketplaces/aliexpress/page-data/time-zone';

const ID = '8210000000001559';
const WINTER = Date.parse('2026-01-15T12:00:00Z');
const SUMMER = Date.parse('2026-07-15T12:00:00Z');

describe('the questions about one order', () => {
  const context = { now: SUMMER, zone: 'Asia/Seoul', language: 'ko' };

  it('are those of the shop’s own pages, and both only read', () => {
    const requests = aliExpressData.requestsFor(ID, context);
    expect(requests).toEqual([
      {
        api: 'mtop.aliexpress.trade.buyer.order.detail',
        data: { tradeOrderId: ID, clientPlatform: 'pc', timeZone: 'GMT+9', channel: 'tracking' },
      },
      {
        api: 'mtop.ae.ld.querydetail',
        data: {
          tradeOrderId: ID,
          tradeOrderLineId: '',
          terminalType: 'PC',
          needPageDisplayInfo: true,
          timeZone: 'GMT+9',
          _lang: 'en_US',
          _currency: 'USD',
          __inline: 'true',
        },
      },
    ]);
    for (const { api } of requests) expect(ASKABLE).toContain(api);
  });

  it.each(['', '1', 'x', '8210000000001559&x=1', ' 8210000000001559'])(
    'are not asked about “%s”',
    (id) => {
      expect(aliExpressData.requestsFor(id, context)).toEqual([]);
    },
  );
});

it.each([
  ['Asia/Seoul', WINTER, 'GMT+9'],
  ['Europe/Berlin', WINTER, 'GMT+1'],
  ['Europe/Berlin', SUMMER, 'GMT+2'],
  ['America/Los_Angeles', SUMMER, 'GMT-7'],
  ['America/St_Johns', WINTER, 'GMT-3:30'],
  ['Asia/Kolkata', WINTER, 'GMT+5:30'],
  ['Asia/Kathmandu', WINTER, 'GMT+5:45'],
  ['UTC', WINTER, 'GMT+0'],
])('%s is named by its distance from UTC', (zone, at, named) => {
  expect(shopTimeZone(zone, at)).toBe(named);
});

it.each([
  ['https://www.aliexpress.com/p/order/detail.html?spm=x&orderId=8210000000001559', ID],
  ['https://www.aliexpress.us/p/tracking/index.html?_login=yes&tradeOrderId=8210000000001559', ID],
  [
    `//acs.aliexpress.com/h5/mtop.ae.ld.querydetail/1.0/?data=${encodeURIComponent(JSON.stringify({ tradeOrderId: ID }))}`,
    ID,
  ],
  ['https://www.aliexpress.com/p/order/index.html', null],
  ['https://example.com/p/order/detail.html?orderId=8210000000001559', null],
  ['https://acs.aliexpress.com/h5/x/1.0/?data=%7B', null],
  ['no address', null],
])('the address %s is about one order or none', (address, id) => {
  expect(aliExpressData.orderIdIn(address)).toBe(id);
});
