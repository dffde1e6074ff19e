import { eachOrderOnce } from '../../../core/facts/readings/one-sighting';
import type { DataContext, Refusal } from '../../../core/facts/readings/page-data';
import type { PageReading, Sighting } from '../../../core/facts/sighting';
import type { Instant } from '../../../core/time/moment';
import { type Fields, field, isRecord, jsonOf, recordsOf, textOf } from '../../data-fields';
import type { DataShop } from '../../marketplace';
import { readDetailOrder, readListOrder } from './order';

/** Characters of a response beyond which it is left alone. */
const LONGEST = 2_000_000;
const ORDER_LIMIT = 200;

type Said = Pick<PageReading, 'page' | 'outcome' | 'sightings' | 'problems'>;

const unreadable = (page: 'list-data' | 'detail-data', reason: string): Said => ({
  page,
  outcome: 'unreadable',
  sightings: [],
  problems: [{ field: 'id', reason }],
});

/** `{ orders: { total, list: […] } }`, as the mobile site's list received it. */
function readList(list: readonly unknown[], total: unknown, now: Instant): Said {
  const read = recordsOf(list, ORDER_LIMIT).map((entry) => readListOrder(entry, now));
  const sightings = eachOrderOnce(
    read.flatMap((order): readonly Sighting[] => (order ? [order] : [])),
  );
  if (sightings.length === 0) {
    if (list.length === 0 && (total === 0 || total === '0'))
      return { page: 'list-data', outcome: 'empty', sightings, problems: [] };
    return unreadable('list-data', 'the list names no order');
  }
  const problems = read.includes(null)
    ? [{ field: 'id', reason: 'an order without an order number' }]
    : [];
  return { page: 'list-data', outcome: 'orders', sightings, problems };
}

function readDetail(detail: Fields, now: Instant): Said {
  const sighting = readDetailOrder(detail, now);
  if (!sighting) return unreadable('detail-data', 'the order has no order number');
  return { page: 'detail-data', outcome: 'orders', sightings: [sighting], problems: [] };
}

function readData(text: string, { now, zone, language }: DataContext): PageReading | null {
  const answer = text.length > LONGEST ? null : jsonOf(text);
  if (!isRecord(answer)) return null;
  const said = saidIn(answer, now);
  return said && { marketplace: 'dhgate', language, readAt: now, zone, ...said };
}

function saidIn(answer: Fields, now: Instant): Said | null {
  const orders = field(answer, 'orders');
  if (isRecord(orders)) {
    const list = field(orders, 'list');
    return Array.isArray(list) ? readList(list, field(orders, 'total'), now) : null;
  }
  const order = field(answer, 'order');
  const detail = isRecord(order) ? field(order, 'orderDetail') : undefined;
  return isRecord(detail) && isRecord(field(detail, 'tdrfxvo')) ? readDetail(detail, now) : null;
}

/** Result "0" with an address to return to is how the shop asks for the account; any other "0" says nothing more. */
function refusalIn(text: string): Refusal | null {
  const answer = text.length > LONGEST ? null : jsonOf(text);
  const result = isRecord(answer) ? field(answer, 'result') : undefined;
  if (!isRecord(answer) || (result !== 0 && result !== '0')) return null;
  const kind = textOf(field(answer, 'returnurl')) === null ? 'failed' : 'signed-out';
  return { kind, code: 'RESULT_0' };
}

/**
 * DHgate's own page data, for the background, in the shapes of its mobile site of 2015–16 (../FACTS.md §2): weak
 * evidence. Its addresses name an inner number that no buyer sees, so they tell no order.
 */
export const dhgateData: DataShop = {
  id: 'dhgate',
  readData,
  refusalIn,
  requestsFor: () => [],
  orderIdIn: () => null,
};
