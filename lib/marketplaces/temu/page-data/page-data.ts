import { eachOrderOnce } from '../../../core/facts/readings/one-sighting';
import type { DataContext } from '../../../core/facts/readings/page-data';
import type {
  DataKind,
  Outcome,
  PageReading,
  Sighting,
  Unread,
} from '../../../core/facts/sighting';
import type { Instant } from '../../../core/time/moment';
import { type Fields, field, isRecord, jsonOf, recordsOf } from '../../data-fields';
import { startCollecting } from '../../fact-collector';
import type { DataShop } from '../../marketplace';
import { idInLink } from '../order-id';
import { readListOrder } from './list-orders';
import { openByCases, type RawData, readRawData } from './raw-data';
import { refusalIn } from './refusal';

/** Characters of a response beyond which it is left alone. */
const LONGEST = 2_000_000;
const ORDER_LIMIT = 200;
/** How deep the answer's wrappers are opened, and how many of them. */
const DEPTH = 4;
const WRAPPERS = 200;

/** The object that holds a list of orders, by its shape: the wrappers around it have no known names. */
function listIn(answer: unknown): Fields | null {
  let level: unknown[] = [answer];
  for (let depth = 0; depth <= DEPTH; depth++) {
    const records = level.filter(isRecord).slice(0, WRAPPERS);
    const list = records.find((record) => Array.isArray(field(record, 'view_orders')));
    if (list) return list;
    level = records.flatMap((record) => Object.values(record).slice(0, WRAPPERS));
  }
  return null;
}

function readList(list: Fields, now: Instant, result: Result): PageReading {
  const orders = recordsOf(field(list, 'view_orders'), ORDER_LIMIT);
  const read = orders.map((order) => readListOrder(order, now));
  const sightings = eachOrderOnce(read.flatMap((sighting) => sighting ?? []));
  const nameless = read.filter((sighting) => sighting === null).length;
  const problems = nameless === 0 ? [] : [{ field: 'id', reason: 'an order without an order id' }];
  if (sightings.length > 0) return result('list-data', 'orders', sightings, problems);
  // A later page, or a tab of the list, may be empty of itself.
  if (orders.length === 0 && field(list, 'has_next_page') === false)
    return result('list-data', 'empty', [], []);
  return result(
    'list-data',
    'unreadable',
    [],
    [...problems, { field: 'page', reason: 'the list names no order' }],
  );
}

function readDetail(data: RawData, result: Result): PageReading {
  const seen = startCollecting();
  const open = openByCases(data);
  if (data.status) seen.add('status', data.status.value, data.status.text);
  else seen.fail('status', 'no status');
  if (open !== null) seen.fail('status', open);
  return result(
    'detail-data',
    'orders',
    [
      {
        id: data.id,
        facts: seen.facts,
        lineItems: [],
        unread: seen.unread,
        showsUndelivered: false,
      },
    ],
    [],
  );
}

type Result = (
  page: DataKind,
  outcome: Outcome,
  sightings: readonly Sighting[],
  problems: readonly Unread[],
) => PageReading;

function readData(text: string, { now, zone, language }: DataContext): PageReading | null {
  if (text.length > LONGEST) return null;
  const answer = jsonOf(text);
  const result: Result = (page, outcome, sightings, problems) => ({
    marketplace: 'temu',
    page,
    outcome,
    language,
    readAt: now,
    zone,
    sightings,
    problems,
  });
  const list = listIn(answer);
  if (list) return readList(list, now, result);
  const data = readRawData(answer);
  return data && readDetail(data, result);
}

/**
 * Temu's own page data, for the background (../FACTS.md §1.6): what `…/api/bg/aristotle/user_order_list` answers, and
 * `rawData` of the detail page. Passive only: the shop refuses a question that its own client did not sign, so none is
 * asked.
 */
export const temuData: DataShop = {
  id: 'temu',
  readData,
  refusalIn,
  requestsFor: () => [],
  orderIdIn: idInLink,
};
