import * as v from 'valibot';
import type { Sighting } from '../../../../core/facts/sighting';
import type { ReadResult } from '../../../../reading/result';
import { read } from '../../../../reading/result';
import { type FactCollector, startCollecting } from '../../../fact-collector';
import { idInLink } from '../../order-id';
import { collectDoubtOf, readStatus } from '../../texts/status';
import { statusOfStrip } from '../../words';
import type { Component } from '../components';
import { count, listOf, orderId, part, words } from '../either-form';
import { items, lineItemOf } from '../line-items';
import { codeIn, isOver, uncontradicted } from '../order-code';
import { agreedId } from '../order-ids';
import { priceFields, readPrice } from '../price';
import { collectPastDay, collectWords, type Telling } from '../said';
import { buttons, provedBy } from './data-buttons';

const strip = v.object({
  itemList: listOf(v.object({ detailList: listOf(v.object({ title: words }), 20) }), 20),
});
const orderFields = v.object({
  ...priceFields.entries,
  orderId,
  orderDateText: words,
  statusText: words,
  totalPriceText: words,
  storeName: words,
  orderDetailUrl: words,
  orderLineSize: count,
  orderLines: items,
  buttons,
  exposeInfo: part(strip),
  utParams: part(v.object({ args: part(v.object({ orderId })) })),
});
type OrderFields = v.InferOutput<typeof orderFields>;

/** Reads one order of the list's data (FACTS.md §6.2). */
export function readListOrder(component: Component, telling: Telling): ReadResult<Sighting> {
  const fields = v.parse(orderFields, component.fields ?? {});
  const links = (fields.buttons ?? []).map(({ href }) => idInLink(href ?? null));
  const id = agreedId([
    fields.orderId,
    component.id,
    fields.utParams?.args?.orderId,
    idInLink(fields.orderDetailUrl ?? null),
    ...links,
  ]);
  if (!id.ok) return id;

  const seen = startCollecting();
  const lineItems = (fields.orderLines ?? []).map((item) =>
    lineItemOf(item, telling.language, fields.currencyCode),
  );
  if (fields.orderDateText === undefined) seen.fail('placed', 'the order has no date');
  collectPastDay('placed', fields.orderDateText, telling, seen);
  const code = codeIn(component.fields);
  collectStatus(fields, code, telling, seen);
  const total = readPrice(fields, fields.totalPriceText, telling.language);
  if (total) seen.addResult('total', total, fields.totalPriceText ?? fields.formatPriceInfo ?? '');
  collectWords('store', fields.storeName, seen);
  collectWords('title', lineItems.find(({ title }) => title !== null)?.title, seen);
  const { facts, unread } = seen;
  return read({
    id: id.value,
    facts,
    lineItems,
    unread,
    showsUndelivered: false,
    ...(isOver(code) && { showsOver: true }),
  });
}

/** The words decide where they are known and no code contradicts them, then what the buttons prove, in any language. */
function collectStatus(
  fields: OrderFields,
  code: number | undefined,
  { now }: Telling,
  seen: FactCollector,
): void {
  const words = fields.statusText ? [fields.statusText] : [];
  const lines = Math.max(fields.orderLineSize ?? 0, fields.orderLines?.length ?? 0);
  const found = uncontradicted(readStatus(words, proof(fields, code), lines === 1), code);
  const said = (fields.exposeInfo?.itemList ?? []).flatMap(({ detailList }) =>
    (detailList ?? []).flatMap(({ title }) => title ?? []),
  );
  const refund = said.flatMap((text) => {
    const value = statusOfStrip(text);
    return value ? [{ value, text }] : [];
  })[0];
  // A refund of one of several items leaves the others their deadlines.
  const status = refund && lines === 1 ? refund : found;
  collectDoubtOf(status, now, seen);
  if (status) seen.add('status', status.value, status.text);
  else seen.fail('status', 'the order has no status');
  if (said.length === 0 || status === refund) return;
  const reason = refund ? 'speaks of one of several items' : 'has words that are not known';
  seen.fail('status', `the refund strip ${reason}`);
}

function proof(fields: OrderFields, code: number | undefined) {
  const proved = provedBy(fields.buttons);
  // An order that the shop counts as over is not under way, whatever button it has.
  return isOver(code) ? { ...proved, confirm: false, pay: false } : proved;
}
