import { expect, it } from 'vitest';
import { aliExpressData } from '../../../../../lib/marketplaces/aliexpress/page-data/page-data';

const refusalIn = (response: unknown) => aliExpressData.refusalIn(JSON.stringify(response));

it.each([
  ['FAIL_SYS_USER_VALIDATE::x', 'captcha', 'FAIL_SYS_USER_VALIDATE'],
  ['RGV587_ERROR::SM::哎哟喂', 'captcha', 'RGV587_ERROR'],
  ['FAIL_SYS_SESSION_EXPIRED::Session expired', 'signed-out', 'FAIL_SYS_SESSION_EXPIRED'],
  ['NEED_LOGIN', 'signed-out', 'NEED_LOGIN'],
  ['FAIL_SYS_SID_INVALID::x', 'signed-out', 'FAIL_SYS_SID_INVALID'],
  ['FAIL_SYS_TRAFFIC_LIMIT::x', 'rate-limit', 'FAIL_SYS_TRAFFIC_LIMIT'],
  ['FAIL_SYS_TOKEN_EMPTY::x', 'expired', 'FAIL_SYS_TOKEN_EMPTY'],
  ['FAIL_SYS_TOKEN_EXOIRED::令牌过期', 'expired', 'FAIL_SYS_TOKEN_EXOIRED'],
  ['FAIL_SYS_ILLEGAL_ACCESS::x', 'expired', 'FAIL_SYS_ILLEGAL_ACCESS'],
  ['UNKNOWN_FAIL_CODE::x', 'failed', 'UNKNOWN_FAIL_CODE'],
  ['<b>oops</b>', 'failed', 'UNKNOWN'],
  ['', 'failed', 'UNKNOWN'],
])('“%s” is %s', (verdict, kind, code) => {
  expect(refusalIn({ api: 'mtop.x', data: {}, ret: [verdict] })).toEqual({ kind, code });
  expect(refusalIn({ data: {}, ret: verdict })).toEqual({ kind, code });
});

it('a captcha counts before the other reasons beside it', () => {
  const ret = ['FAIL_SYS_SESSION_EXPIRED::x', 'RGV587_ERROR::SM::x'];
  expect(refusalIn({ data: {}, ret })?.kind).toBe('captcha');
});

it.each([
  ['a success', { ret: ['SUCCESS::调用成功'], data: {} }],
  ['no verdict', { data: {} }],
  ['no verdict in words', { ret: [7, null, {}], data: {} }],
])('%s refuses nothing', (_, response) => {
  expect(refusalIn(response)).toBeNull();
});

it('a refused answer has no orders, whatever it carries', () => {
  const order = { tag: 'pc_om_list_order', fields: { orderId: '8210000000001559' } };
  const answer = {
    api: 'mtop.aliexpress.trade.buyer.order.list',
    data: { data: { a: order } },
    ret: ['FAIL_SYS_SESSION_EXPIRED::x'],
  };
  const context = { now: 1_790_000_000_000, zone: 'UTC', language: 'en' };
  const reading = aliExpressData.readData(JSON.stringify(answer), context);
  expect(reading).toMatchObject({ page: 'list-data', outcome: 'signed-out', sightings: [] });
});
