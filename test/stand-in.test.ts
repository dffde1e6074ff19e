import { expect, test } from 'vitest';
import type { SeenFact } from '../lib/core/facts/sighting';
import { ORDER_DETAIL, ORDER_LIST } from '../lib/marketplaces/aliexpress/page-data/apis';
import { aliExpressData } from '../lib/marketplaces/aliexpress/page-data/page-data';
import { detailData } from './shop/mtop/detail-data';
import { listData } from './shop/mtop/list-data';
import { ORDERS_OF_EVERY_URGENCY, urgencies } from './shop/scenarios/urgencies';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const SERVING = { now: NOW, zone: 'Europe/Berlin' };

/** What is read of the stand-in's answer: the status of each order, by its id. */
function statusesIn(api: string, data: unknown): Readonly<Record<string, unknown>> {
  const answer = JSON.stringify({ api, ret: ['SUCCESS::x'], data });
  const read = aliExpressData.readData(answer, { ...SERVING, language: 'en' });
  return Object.fromEntries(
    (read?.sightings ?? []).map(({ id, facts }) => [
      id,
      (facts.status as SeenFact<unknown> | undefined)?.value,
    ]),
  );
}

test('an order of the stand-in stands as the stand-in says: no code of its data speaks against it', () => {
  // A card's lower strip speaks of a refund on its way.
  const said = Object.fromEntries(
    ORDERS_OF_EVERY_URGENCY.map(({ id, status, refundStrip }) => [
      id,
      refundStrip ? 'refunding' : status,
    ]),
  );
  const everyOrder = { statusTab: 'all', pageSize: ORDERS_OF_EVERY_URGENCY.length };
  expect(statusesIn(ORDER_LIST, listData(everyOrder, urgencies, SERVING))).toEqual(said);
  for (const order of ORDERS_OF_EVERY_URGENCY)
    expect(statusesIn(ORDER_DETAIL, detailData(order, urgencies, SERVING))).toEqual({
      [order.id]: order.status,
    });
});
