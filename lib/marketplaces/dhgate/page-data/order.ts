import type { Money } from '../../../core/facts/fact';
import type { LineItem } from '../../../core/facts/order';
import type { Sighting } from '../../../core/facts/sighting';
import type { Instant } from '../../../core/time/moment';
import {
  countOf,
  exactAmount,
  type Fields,
  field,
  momentOf,
  recordIn,
  recordsOf,
  textOf,
} from '../../data-fields';
import { type FactCollector, startCollecting } from '../../fact-collector';
import { DHGATE_ID } from '../order-id';
import { statusOf } from './status';

const ITEM_LIMIT = 100;

/** One order of the list: `{ tdrfx: {…}, proList: […] }`; null without an order number. */
export function readListOrder(entry: Fields, now: Instant): Sighting | null {
  const order = recordIn(entry, 'tdrfx');
  const items = recordsOf(field(entry, 'proList'), ITEM_LIMIT).map(lineItemOf);
  return readOrder(order, {
    now,
    words: textOf(field(order, 'rfxstatusname')),
    total: field(order, 'ordertotal'),
    items,
  });
}

/**
 * The order of a detail page: `{ rfxstatusname, tdrfxvo: {…}, summarybuyerto: {…}, tdrfxproductlist: […] }`; null
 * without an order number.
 */
export function readDetailOrder(detail: Fields, now: Instant): Sighting | null {
  const order = recordIn(detail, 'tdrfxvo');
  const items = recordsOf(field(detail, 'tdrfxproductlist'), ITEM_LIMIT).map(lineItemOf);
  return readOrder(order, {
    now,
    words: textOf(field(detail, 'rfxstatusname')),
    total: field(recordIn(detail, 'summarybuyerto'), 'totalprice'),
    items,
  });
}

interface Around {
  readonly now: Instant;
  readonly words: string | null;
  readonly total: unknown;
  readonly items: readonly LineItem[];
}

function readOrder(order: Fields, { now, words, total, items }: Around): Sighting | null {
  const number = field(order, 'rfxno');
  // A number of more than fifteen digits would have lost its last ones on the way here.
  const id = Number.isSafeInteger(number) ? String(number) : textOf(number);
  if (id === null || !DHGATE_ID.test(id)) return null;
  const seen = startCollecting();
  const status = statusOf(field(order, 'rfxstatusid'), words);
  if (status) seen.add('status', status.value, status.text);
  else seen.fail('status', 'no status');
  collectPlaced(field(recordIn(order, 'starteddate'), 'time'), now, seen);
  collectTotal(total, seen);
  const carrier = textOf(field(order, 'shippingtype'));
  if (carrier !== null) seen.add('carrier', [carrier], carrier);
  const title = items.find((item) => item.title !== null)?.title;
  if (title) seen.add('title', title, title);
  return { id, facts: seen.facts, lineItems: items, unread: seen.unread, showsUndelivered: false };
}

function collectPlaced(time: unknown, now: Instant, seen: FactCollector): void {
  const at = momentOf(time, now);
  if (at === null)
    seen.fail('placed', time === undefined ? 'no order time' : 'the time is no time');
  else seen.add('placed', { kind: 'instant', at }, new Date(at).toISOString());
}

function collectTotal(value: unknown, seen: FactCollector): void {
  if (value === undefined || value === null || value === '') return;
  const total = amountOf(value);
  if (total) seen.add('total', total, total.text);
  else seen.fail('total', 'the amount is no amount');
}

/** An amount of the data comes bare; the pages made of it print "US $" before each. Null where it is no amount. */
function amountOf(value: unknown): Money | null {
  const amount = typeof value === 'number' ? String(value) : textOf(value);
  const exact = amount === null ? null : exactAmount(amount);
  return exact === null ? null : { amount: exact, currency: 'USD', text: `US $${amount}` };
}

const lineItemOf = (item: Fields): LineItem => ({
  title: textOf(field(item, 'productname')),
  quantity: countOf(field(item, 'quantity')),
  price: amountOf(field(item, 'targetprice')),
  variant: null,
});
