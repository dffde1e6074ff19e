import type { Instant } from '../../../core/calendar-day';
import type { Money } from '../../../core/fact';
import type { LineItem } from '../../../core/order';
import type { Sighting } from '../../../core/sighting';
import { readMoney } from '../../../reading/money';
import { type ReadResult, read, unread } from '../../../reading/result';
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
import { startSeen } from '../../seen';
import { TEMU_ID } from '../order-id';
import { statusOf } from './raw-data';

const ITEM_LIMIT = 100;

/** An amount: as its text is read in the page's language, with the currency that the data names; else by its bare number. */
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

/** One part of an order: its goods are an object, not a list. */
function lineItemOf(part: Fields, currency: string | null): LineItem | null {
  const goods = field(part, 'order_goods');
  if (!isRecord(goods)) return null;
  const price = moneyOf(
    textOf(field(goods, 'goods_price_with_symbol_display')),
    textOf(field(goods, 'goods_price_display')),
    currency,
  );
  return {
    title: textOf(field(goods, 'goods_name')),
    quantity: countOf(field(goods, 'goods_number')),
    price: price.ok ? price.value : null,
    variant: textOf(field(goods, 'spec')),
  };
}

/** One order of the list's own data (facts of the other pages §1.6); null without an id. Its times are exact, and past. */
export function readListOrder(order: Fields, now: Instant): Sighting | null {
  const id = textOf(field(order, 'parent_order_sn'));
  if (id === null || !TEMU_ID.test(id)) return null;
  const seen = startSeen();
  for (const [fact, name] of [
    ['placed', 'parent_order_time'],
    ['delivered', 'parent_receive_time'],
  ] as const) {
    const given = field(order, name);
    const at = momentOf(given, now);
    const words =
      textOf(field(order, `${name}_format`)) ??
      (at === null ? '' : new Date(at).toISOString()).slice(0, 20);
    if (at !== null) seen.say(fact, { kind: 'instant', at }, words);
    // 0: it has not happened.
    else if (given !== undefined && given !== 0 && given !== '0' && given !== '')
      seen.miss(fact, 'the time is no time');
  }
  if (!seen.facts.placed && seen.unread.length === 0) seen.miss('placed', 'no order time');
  const status = statusOf(textOf(field(order, 'status_prompt')), field(order, 'parent_status'));
  if (status) seen.say('status', status.value, status.text);
  else seen.miss('status', 'no status');

  const price = recordIn(order, 'price_desc');
  const currency = textOf(field(price, 'currency'));
  const shown = textOf(field(price, 'display_amount_with_symbol'));
  if (shown !== null || field(price, 'display_amount') !== undefined)
    seen.take(
      'total',
      moneyOf(shown, textOf(field(price, 'display_amount')), currency),
      shown ?? '',
    );
  const lineItems = recordsOf(field(order, 'order_list'), ITEM_LIMIT).flatMap(
    (part) => lineItemOf(part, currency) ?? [],
  );
  const title = lineItems.find((item) => item.title !== null)?.title;
  if (title) seen.say('title', title, title);
  return { id, facts: seen.facts, lineItems, unread: seen.unread, showsUndelivered: false };
}
