import * as v from 'valibot';
import type { LineItem } from '../../../../core/facts/order';
import type { Sighting, Unread } from '../../../../core/facts/sighting';
import { spanOf } from '../../../../core/time/span';
import type { Time } from '../../../../core/time/time';
import { readDay } from '../../../../reading/day';
import type { Fields } from '../../../data-fields';
import { startCollecting } from '../../../fact-collector';
import { dayTime } from '../../texts/times';
import { count, listOf, moment, orderId, part, words } from '../either-form';
import { readPrice } from '../price';
import { collectWords, type Telling } from '../said';
import { agreedDay } from '../tracking/event-time';

/** Most returns of one response; a page of the list has ten. */
const RETURN_LIMIT = 2_000;

const unitPrice = v.object({
  currency: words,
  formatMoney: words,
  formatPrice: part(v.object({ priceInfo: words })),
});
const line = v.object({
  tradeOrderId: orderId,
  reverseStatus: count,
  gmtCreate: moment,
  gmtCreateFormat: words,
  aeItemDTO: part(
    v.object({
      itemTitle: words,
      itemCount: count,
      itemUnitPrice: part(unitPrice),
      skuDTOList: listOf(v.object({ skuValue: words }), 20),
    }),
  ),
  buttonDTOList: listOf(v.object({ type: words }), 20),
});
const returns = v.object({
  items: listOf(v.object({ shopName: words, reverseOrderLines: listOf(line, 200) }), 1_000),
});

/** The tabs "in progress" of the list of returns; 4 is done, 1 stands for all (FACTS.md §6.5). */
const IN_PROGRESS: readonly (number | undefined)[] = [2, 3];
const DONE = 4;
/** A done return without this button was closed without money (V: captured list). */
const isRefund = ({ type }: { readonly type?: string | undefined }): boolean =>
  type === 'refund_details';

interface Return {
  readonly requested: { readonly time: Time; readonly text: string } | null;
  readonly isInProgress: boolean;
  /** It is done, and the shop offers the details of its refund. */
  readonly isRefunded: boolean;
  readonly item: LineItem | null;
  readonly store: string | undefined;
  readonly title: string | undefined;
}

/**
 * Reads the list of returns: for each order when a return was asked for, and whether one is certainly still going on.
 */
export function readReturnedOrders(
  module: Fields,
  telling: Telling,
): { sightings: Sighting[]; problems: Unread[] } {
  const byOrder = new Map<string, Return[]>();
  const problems: Unread[] = [];
  const entries = (v.parse(returns, module).items ?? []).flatMap(
    ({ shopName, reverseOrderLines }) =>
      (reverseOrderLines ?? []).map((entry) => ({ ...entry, shopName })),
  );
  for (const entry of entries.slice(0, RETURN_LIMIT)) {
    const id = entry.tradeOrderId;
    if (id === undefined) {
      problems.push({ field: 'id', reason: 'a return names no order' });
      continue;
    }
    const ofOrder = byOrder.get(id) ?? [];
    byOrder.set(id, ofOrder);
    ofOrder.push({
      requested: requestOf(entry, telling),
      isInProgress: IN_PROGRESS.includes(entry.reverseStatus),
      isRefunded: entry.reverseStatus === DONE && (entry.buttonDTOList ?? []).some(isRefund),
      item: itemOf(entry, telling.language),
      store: entry.shopName,
      title: entry.aeItemDTO?.itemTitle,
    });
  }
  return { sightings: [...byOrder].map(([id, all]) => sightingOf(id, all)), problems };
}

/** "2022-03-23 21:19:58" and the instant, which counts where both agree. */
function requestOf(
  { gmtCreate, gmtCreateFormat: text }: v.InferOutput<typeof line>,
  telling: Telling,
): Return['requested'] {
  if (text === undefined) return null;
  if (gmtCreate !== undefined && gmtCreate <= telling.now && agreedDay(text, gmtCreate, telling))
    return { time: { kind: 'instant', at: gmtCreate }, text };
  const read = readDay(text, { language: telling.language, notAfter: telling.notAfter });
  return read.ok && read.value.day <= telling.notAfter
    ? { time: dayTime(read.value.day, telling.zone), text }
    : null;
}

/** The item that is sent back, with the price of one piece. */
function itemOf(
  { aeItemDTO: item }: v.InferOutput<typeof line>,
  language: string,
): LineItem | null {
  if (!item) return null;
  const { itemUnitPrice: unit } = item;
  const given = { formatPriceInfo: unit?.formatPrice?.priceInfo, currencyCode: unit?.currency };
  const price = readPrice(given, unit?.formatMoney, language);
  const variant = (item.skuDTOList ?? []).flatMap(({ skuValue }) => skuValue ?? []).join(', ');
  return {
    title: item.itemTitle ?? null,
    quantity: item.itemCount ? item.itemCount : null,
    price: price?.ok ? price.value : null,
    variant: variant.slice(0, 500) || null,
  };
}

/** Of several returns the running ones count, and of them the last: what is waited for follows from it. */
function sightingOf(id: string, all: readonly Return[]): Sighting {
  const seen = startCollecting();
  const going = all.filter(({ isInProgress }) => isInProgress);
  const counting = going.length > 0 ? going : all;
  const requests = counting
    .flatMap(({ requested }) => requested ?? [])
    .sort((a, b) => spanOf(b.time).latest - spanOf(a.time).latest);
  const [last] = requests;
  if (last) seen.add('refundRequested', last.time, last.text);
  else seen.fail('refundRequested', 'the return has no day that can be read');
  if (going.length > 0) seen.add('status', 'refunding', last?.text ?? '');
  else if (all.every(({ isRefunded }) => isRefunded))
    seen.add('status', 'refunded', last?.text ?? '');
  collectWords('store', all.find(({ store }) => store)?.store, seen);
  collectWords('title', all.find(({ title }) => title)?.title, seen);
  const { facts, unread } = seen;
  const items = new Map(all.flatMap(({ item }) => (item ? [[JSON.stringify(item), item]] : [])));
  return { id, facts, lineItems: [...items.values()], unread, showsUndelivered: false };
}
