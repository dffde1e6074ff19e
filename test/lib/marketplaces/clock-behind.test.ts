import { expect, test } from 'vitest';
import { withClockBehind } from '../../../lib/core/facts/machine-clock/clock-behind';
import { readResponse } from '../../../lib/marketplaces/aliexpress/page-data/read-response';
import { temuData } from '../../../lib/marketplaces/temu/page-data/page-data';

/*
 * A clock that is two weeks behind: what pages print as past lies ahead of it, is kept as printed, and marks the
 * reading (lib/core/README.md §3.12).
 */

const now = Date.parse('2026-09-10T12:00:00Z');
const context = { now, zone: 'Europe/Berlin', language: 'en' };
const list = (orderDateText: string) => ({
  data: {
    data: {
      order: { tag: 'pc_om_list_order', fields: { orderId: '8000000000001234', orderDateText } },
    },
  },
});

test.each([
  ['Sep 24, 2026', true],
  ['Sep 24, 2025', undefined],
] as const)('AliExpress’s day of the order is %s: clock behind %s', (day, isBehind) => {
  const reading = readResponse(JSON.stringify(list(day)), context);
  expect(reading?.sightings[0]?.facts.placed).toMatchObject({
    value: { day: day.endsWith('2026') ? '2026-09-24' : '2025-09-24' },
  });
  expect(reading && withClockBehind(reading).clockBehind).toBe(isBehind);
});

test.each([
  ['2026-09-24T12:00:00Z', true],
  ['2026-09-10T11:00:00Z', undefined],
] as const)('Temu’s time of the order is %s: clock behind %s', (time, isBehind) => {
  const parent_order_time = Date.parse(time) / 1000;
  const order = { parent_order_sn: 'PO-211-10700000000000001', parent_order_time };
  const reading = temuData.readData(JSON.stringify({ view_orders: [order] }), context);
  expect(reading && withClockBehind(reading).clockBehind).toBe(isBehind);
});
