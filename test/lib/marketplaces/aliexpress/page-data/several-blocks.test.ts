import { expect, test } from 'vitest';
import { readResponse } from '../../../../../lib/marketplaces/aliexpress/page-data/read-response';

const ID = '8210000000001559';
const now = Date.parse('2026-08-01T12:00:00Z');
const promise = (day: string) => ({
  tag: 'detail_order_services',
  fields: { data: [{ content: `Refund if no delivery before ${day}` }] },
});
const bar = (day: string) => ({
  tag: 'detail_service_progress_bar',
  fields: { nodes: [{ text: 'Refund', time: day }] },
});

/** The end that a detail page's data states whose blocks are these. */
function endIn(...blocks: readonly object[]) {
  const info = {
    tag: 'detail_simple_order_info_component',
    fields: { tradeOrderId: ID, orderCreatTime: 'Jul 15, 2026' },
  };
  const named = [info, ...blocks].map((block, index) => [`block_${index}`, block]);
  const structure = { r: named.map(([key]) => key) };
  const data = { data: Object.fromEntries(named), hierarchy: { root: 'r', structure } };
  const context = { now, zone: 'UTC', language: 'en', orderId: ID };
  const end = readResponse(JSON.stringify({ data }), context)?.sightings[0]?.facts.statedEnd?.value;
  return end?.kind === 'day' ? end.day : null;
}

test('where each parcel has a block of its own, the first end of all of them counts', () => {
  expect(endIn(promise('Sep 20, 2026'), promise('Sep 4, 2026'))).toBe('2026-09-04');
  expect(endIn(bar('Sep 20, 2026'), bar('Sep 4, 2026'))).toBe('2026-09-04');
  expect(endIn(bar('Sep 20, 2026'), promise('Sep 10, 2026'), bar('Sep 4, 2026'))).toBe(
    '2026-09-04',
  );
});
