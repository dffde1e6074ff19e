import type { Money } from '../../../core/facts/fact';
import type { LineItem } from '../../../core/facts/order';
import type { Sighting } from '../../../core/facts/sighting';
import { anyTimeUntil } from '../../../core/time/long-ago';
import type { Instant } from '../../../core/time/moment';
import { readMoney } from '../../../reading/money';
import { type ReadResult, read, unread } from '../../../reading/result';
import { soundsDelivered } from '../../arrival-words';
import {
  countOf,
  exactAmount,
  type Fields,
  field,
  isRecord,
  momentOf,
  recordIn,
  recordsOf,
  textOf,
} from '../../data-fields';
import { type FactCollector, startCollecting } from '../../fact-collector';
import { TEMU_ID } from '../order-id';
import { statusOfHeadline } from '../status-words';
import { collectParcels } from './parcels';
import { statusOf } from './raw-data';

const ITEM_LIMIT = 100;

/**
 * An amount: as its text is read in the page's language, with the currency that the data names; else by its bare
 * number.
 */
function moneyOf(
  shown: string | null,
  bare: string | null,
  currency: string | null,
): ReadResult<Money> {
  const told = shown === null ? unread('no amount') : readMoney(shown, { language: 'en' });
  const code = currency !== null && /^[A-Z]{3}$/.test(currency) ? currency : null;
  const sign = told.ok ? told.value.currency : null;
  if (sign !== null && code !== null && sign !== code)
    return unread('the amount and the data name two currencies');
  const exact = bare === null ? null : exactAmount(bare);
  if (exact !== null && (code !== null || shown !== null))
    return read({
      amount: exact,
      currency: code ?? sign,
      text: shown ?? `${bare} ${code}`,
    });
  return told.ok && code !== null ? read({ ...told.value, currency: code }) : told;
}

/** The goods of one part of an order: an object on the wire, a list where the page's client tells them. */
const goodsOf = (part: Fields): readonly Fields[] => {
  const goods = field(part, 'order_goods');
  if (isRecord(goods)) return [goods];
  const lists = [goods, field(part, 'order_goods_list'), field(part, 'goods_list')];
  return lists.flatMap((list) => recordsOf(list, ITEM_LIMIT));
};

function lineItemOf(goods: Fields, currency: string | null): LineItem {
  const price = moneyOf(
    textOf(field(goods, 'goods_price_with_symbol_display')),
    textOf(field(goods, 'goods_price_display')),
    currency,
  );
  return {
    title: textOf(field(goods, 'goods_name')),
    quantity: countOf(field(goods, 'goods_number')) ?? countOf(field(goods, 'quantity')),
    price: price.ok ? price.value : null,
    variant: textOf(field(goods, 'spec')),
  };
}

/** Every item of an order, whichever way its data lists them. */
function lineItemsOf(order: Fields, currency: string | null): readonly LineItem[] {
  const parts = recordsOf(field(order, 'order_list'), ITEM_LIMIT);
  const goods = parts.length > 0 ? parts.flatMap(goodsOf) : goodsOf(order);
  return goods.slice(0, ITEM_LIMIT).map((each) => lineItemOf(each, currency));
}

/** Names of the field that holds the status in words: on the wire, and in the page's own client (V public code). */
const STATUS_FIELDS = [
  'status_prompt',
  'parent_order_status_desc',
  'parent_status_desc',
  'order_status_prompt',
];
const statusWords = (order: Fields): string | null =>
  STATUS_FIELDS.map((name) => textOf(field(order, name))).find((words) => words !== null) ?? null;

/**
 * Says the status: by the shop's words or number, else by the tab that the order belongs to. Parcels that all arrived
 * are no longer under way.
 */
function collectStatus(
  order: Fields,
  arrived: ReturnType<typeof collectParcels>['arrived'],
  seen: FactCollector,
) {
  const told = statusOf(statusWords(order), field(order, 'parent_status'));
  const tabs = field(order, 'tab_belong');
  const byTab = (Array.isArray(tabs) ? tabs.slice(0, 20) : [])
    .flatMap((tab) => statusOfHeadline(textOf(tab) ?? '') ?? [])
    .find((status) => status === 'awaiting-delivery');
  const value = !told || told.value === 'unknown' ? (byTab ?? 'unknown') : told.value;
  const text = told?.text ?? '';
  const underWay = value === 'unknown' || value === 'awaiting-delivery';
  if (underWay && arrived === 'all') seen.add('status', 'delivered', text);
  else if (told || byTab) seen.add('status', value, text);
  else seen.fail('status', 'no status');
  if (arrived !== null && arrived !== 'none' && !seen.facts.delivered)
    seen.fail('delivered', 'packages arrived, and no day is told');
}

/**
 * Raises a doubt where the shop's words for an order or a parcel may mean the delivery under a name that is not known:
 * since the newest event, or any time until now.
 *
 * Source: lib/core/README.md §3.11
 */
function collectDoubt(words: readonly (string | null)[], now: Instant, seen: FactCollector) {
  const { status, delivered, lastEvent } = seen.facts;
  const text = words.find((each) => each !== null && soundsDelivered(each));
  const isOpen = status?.value === 'unknown' || status?.value === 'awaiting-delivery';
  if (!text || delivered || !isOpen) return;
  seen.add('maybeDelivered', lastEvent?.value ?? anyTimeUntil(now), text);
}

/** One order of the list's own data (../FACTS.md §1.6); null without an id. Its times are exact, and past. */
export function readListOrder(order: Fields, now: Instant): Sighting | null {
  const id = textOf(field(order, 'parent_order_sn'));
  if (id === null || !TEMU_ID.test(id)) return null;
  const seen = startCollecting();
  for (const [fact, names] of [
    ['placed', ['parent_order_time', 'order_time', 'create_time']],
    ['delivered', ['parent_receive_time']],
  ] as const) {
    const name = names.find((each) => field(order, each) !== undefined) ?? names[0];
    const given = field(order, name);
    const at = momentOf(given, now);
    const words =
      textOf(field(order, `${name}_format`)) ??
      (at === null ? '' : new Date(at).toISOString()).slice(0, 20);
    if (at !== null) seen.add(fact, { kind: 'instant', at }, words);
    // 0: it has not happened.
    else if (given !== undefined && given !== 0 && given !== '0' && given !== '')
      seen.fail(fact, 'the time is no time');
  }
  if (!seen.facts.placed && seen.unread.length === 0) seen.fail('placed', 'no order time');
  const { packages, arrived, said, ...named } = collectParcels(order, now, seen);
  collectStatus(order, arrived, seen);
  collectDoubt([statusWords(order), ...said], now, seen);

  const price = recordIn(order, 'price_desc');
  const currency = textOf(field(price, 'currency'));
  const shown = textOf(field(price, 'display_amount_with_symbol'));
  if (shown !== null || field(price, 'display_amount') !== undefined)
    seen.addResult(
      'total',
      moneyOf(shown, textOf(field(price, 'display_amount')), currency),
      shown ?? '',
    );
  const lineItems = lineItemsOf(order, currency);
  const title = lineItems.find((item) => item.title !== null)?.title;
  if (title) seen.add('title', title, title);
  return {
    id,
    facts: seen.facts,
    lineItems,
    ...(packages.length > 0 && { packages }),
    ...named,
    unread: seen.unread,
    showsUndelivered: false,
  };
}
