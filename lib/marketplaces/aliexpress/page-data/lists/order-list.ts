import { eachOrderOnce } from '../../../../core/facts/readings/one-sighting';
import type { Sighting, Unread } from '../../../../core/facts/sighting';
import type { Component } from '../components';
import { looksLikeOrder } from '../content';
import type { Found } from '../found';
import type { Telling } from '../said';
import { ORDER_LIMIT } from '../within-limits';
import { readListOrder } from './list-order';

/**
 * Blocks that every answer about the list has, with orders or without: where they are missing the answer is incomplete.
 */
const BODY = 'pc_om_list_body';
const ORDER = 'pc_om_list_order';

/**
 * Reads the orders of the list's data, in the order in which the page shows them. One that cannot be read costs only
 * itself.
 */
export function readOrderList(components: readonly Component[], telling: Telling): Found {
  const orders = components.filter(
    (component) => component.tag === ORDER || looksLikeOrder(component),
  );
  const read: Sighting[] = [];
  const problems: Unread[] = [];
  for (const component of orders.slice(0, ORDER_LIMIT)) {
    const order = readListOrder(component, telling);
    if (!order.ok) problems.push({ field: 'id', reason: order.reason });
    else read.push(order.value);
  }
  if (orders.length > ORDER_LIMIT)
    problems.push({ field: 'page', reason: `more than ${ORDER_LIMIT} orders: the rest was left` });
  const sightings = eachOrderOnce(read);
  if (sightings.length > 0) return { outcome: 'orders', sightings, problems };
  const isEmpty = problems.length === 0 && components.some(({ tag }) => tag === BODY);
  return isEmpty
    ? { outcome: 'empty', sightings: [], problems }
    : {
        outcome: 'unreadable',
        sightings: [],
        problems: [
          ...problems,
          { field: 'page', reason: 'the data has no order that can be read' },
        ],
      };
}
