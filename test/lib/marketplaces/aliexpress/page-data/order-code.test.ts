import { expect, test } from 'vitest';
import { readResponse } from '../../../../../lib/marketplaces/aliexpress/page-data/read-response';

const at = { now: Date.parse('2026-10-05T12:00:00Z'), zone: 'UTC', language: 'en' };

/** How the list's data shows an order with these words and this code. */
function shown(statusText: string, orderStatus: number | string, type = 'REPURCHASE') {
  const order = {
    tag: 'pc_om_list_order',
    fields: {
      orderId: '8000000000001234',
      orderDateText: 'Sep 13, 2026',
      statusText,
      buttons: [{ type, text: '' }],
      utParams: { args: { orderStatus } },
    },
  };
  const reading = readResponse(JSON.stringify({ data: { data: { order } } }), at);
  const [sighting] = reading?.sightings ?? [];
  return [sighting?.facts.status?.value, sighting?.showsOver === true];
}

test.each([
  ['Completed', 9, 'completed', true],
  ['Expired', '9', 'expired', true],
  ['Canceled', 9, 'cancelled', true],
  ['Fertig', 9, 'unknown', true],
  ['Awaiting delivery', 9, 'unknown', true],
  ['Processing', 9, 'unknown', true],
  ['To pay', 9, 'unknown', true],
  ['Awaiting delivery', 8, 'awaiting-delivery', false],
  ['Completed', 8, 'completed', false],
  ['취소', 8, 'unknown', false],
  ['Expired', '8', 'unknown', false],
  ['취소', 7, 'cancelled', false],
] as const)('"%s" with the code %s is %s; over: %s', (words, code, value, over) => {
  expect(shown(words, code)).toEqual([value, over]);
});

test('an order that its code calls over is not under way, whatever button it has', () => {
  expect(shown('Wort', 9, 'CONFIRM_GOODS')).toEqual(['unknown', true]);
  expect(shown('Wort', 8, 'CONFIRM_GOODS')).toEqual(['awaiting-delivery', false]);
});

test.each([
  ['orderStatus', { orderStatus: 9 }],
  ['utParams.orderStatus', { utParams: { orderStatus: '9' } }],
  ['JSON text', { utParams: JSON.stringify({ args: JSON.stringify({ orderStatus: '9' }) }) }],
])('the code of a list’s order may stand in another place: %s', (_, place) => {
  const fields = { orderId: '8000000000001234', statusText: 'Awaiting delivery', ...place };
  const order = { tag: 'pc_om_list_order', fields };
  const reading = readResponse(JSON.stringify({ data: { data: { order } } }), at);
  expect(reading?.sightings[0]).toMatchObject({
    showsOver: true,
    facts: { status: { value: 'unknown' } },
  });
});

test.each([
  ['the page', {}, { orderStatus: 9 }],
  ['a part of the page', {}, { data: { orderStatus: '9' } }],
  ['its block', { orderStatus: 9 }, {}],
  ['a part of its block', { utParams: { args: { orderStatus: '9' } } }, { orderStatus: 8 }],
])('the code of a detail page’s order may stand in another place: %s', (_, place, global) => {
  const fields = { orderId: '8000000000001234', title: 'Awaiting delivery', ...place };
  const status = { tag: 'detail_order_status_block', fields };
  const reading = readResponse(JSON.stringify({ data: { data: { status }, global } }), at);
  expect(reading?.sightings[0]).toMatchObject({
    showsOver: true,
    facts: { status: { value: 'unknown' } },
  });
});

test('a line item’s code is not the order’s', () => {
  const fields = {
    orderId: '8000000000001234',
    statusText: 'Awaiting delivery',
    orderLines: [{ itemTitle: 'A', orderStatus: 9 }, { itemTitle: 'B' }],
  };
  const order = { tag: 'pc_om_list_order', fields };
  const reading = readResponse(JSON.stringify({ data: { data: { order } } }), at);
  expect(reading?.sightings[0]?.showsOver).toBeUndefined();
});
