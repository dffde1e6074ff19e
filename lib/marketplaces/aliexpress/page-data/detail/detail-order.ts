import type { Package } from '../../../../core/facts/order';
import type { Sighting } from '../../../../core/facts/sighting';
import { type ReadResult, read, unread } from '../../../../reading/result';
import { type FactCollector, startCollecting } from '../../../fact-collector';
import { withoutNumbers } from '../../../payment-words';
import { collectDoubtOf, readStatus } from '../../texts/status';
import type { Component } from '../components';
import { lineItemOf } from '../line-items';
import { provedBy } from '../lists/data-buttons';
import { isOver, uncontradicted } from '../order-code';
import { agreedId } from '../order-ids';
import { readPrice } from '../price';
import { collectPastDay, collectWords, type Telling } from '../said';
import { numbersIn } from '../tracking/parcel-numbers';
import { collectDataDeadlines } from './detail-deadlines';
import { type DetailFields, detailFields } from './detail-fields';

/**
 * Reads the order of a detail page's data (FACTS.md §6.3).
 *
 * @param about the order that the page or the question was about; null where nobody knows
 */
export function readDetailOrder(
  { components, global }: { readonly components: readonly Component[]; readonly global: unknown },
  about: string | null,
  telling: Telling,
): ReadResult<Sighting> {
  const fields = detailFields(components, global);
  const { status, info, products } = fields;
  // A question with the wrong parameter, or for an order of somebody else, is answered with the empty frame of the
  // page.
  if (!info && !products?.productVOList && status?.title === undefined)
    return unread('the page’s frame is there and no order in it');
  const id = agreedId([about, status?.orderId, info?.tradeOrderId]);
  if (!id.ok) return id;

  const seen = startCollecting();
  const placed = collectPastDay('placed', info?.orderCreatTime, telling, seen);
  collectPastDay('paid', info?.payTime, telling, seen);
  collectPastDay('shipped', info?.orderShipTime, telling, seen);
  const completed = collectPastDay('completed', info?.orderEndTime, telling, seen);
  collectStatus(fields, completed !== null, telling, seen);
  collectDataDeadlines(fields, placed, telling, seen);
  const packages = parcels(fields, seen);
  const lineItems = (products?.productVOList ?? []).map((item) =>
    lineItemOf(item, telling.language, fields.price?.totalPrice?.currencyCode),
  );
  collectGoods(fields, lineItems.find(({ title }) => title !== null)?.title, telling, seen);
  const { facts, unread: missed } = seen;
  return read({
    id: id.value,
    facts,
    lineItems,
    ...(packages.length > 0 && { packages }),
    // Of those whose numbers alone are named nothing is told.
    ...(packages.length > 1 && { parcels: packages.length }),
    unread: missed,
    showsUndelivered: false,
    ...(isOver(fields.code) && { showsOver: true }),
  });
}

/** Data with the day of completion shows a completed order, whatever its language calls that. */
function collectStatus(
  { status, info, code }: DetailFields,
  hasEnded: boolean,
  { now }: Telling,
  seen: FactCollector,
): void {
  const proved = provedBy(status?.buttonVOList);
  const byWords = readStatus(
    status?.title ? [status.title] : [],
    hasEnded || isOver(code) ? { ...proved, confirm: false, pay: false } : proved,
  );
  const found = uncontradicted(byWords, code);
  if (!hasEnded) collectDoubtOf(found, now, seen);
  if (hasEnded && (!found || found.value === 'unknown'))
    seen.add('status', 'completed', [found?.text, info?.orderEndTime].filter(Boolean).join(' · '));
  else if (found) seen.add('status', found.value, found.text);
  else seen.fail('status', 'the data has no status');
}

/** Older data names the numbers of its parcels and nothing else of them. */
function parcels({ packages }: DetailFields, seen: FactCollector): readonly Package[] {
  const named = (packages?.packageInfoList ?? [])
    .map(({ trackingNumber }) => numbersIn([trackingNumber]))
    .filter((numbers) => numbers.length > 0);
  const all = [...new Set(named.flat())];
  if (all.length > 0) seen.add('trackingNumbers', all, all.join(', '));
  return named.map((numbers) => ({
    numbers,
    carrier: null,
    shipped: null,
    delivered: null,
    lastEvent: null,
    promisedBy: null,
  }));
}

function collectGoods(
  { info, products, price }: DetailFields,
  title: string | null | undefined,
  { language }: Telling,
  seen: FactCollector,
): void {
  collectWords('store', products?.sellerVO?.sellerName, seen);
  collectWords('title', title, seen);
  collectWords('paidWith', withoutNumbers(info?.paymentMethod ?? ''), seen);
  const { totalPrice } = price ?? {};
  const total = totalPrice && readPrice(totalPrice, totalPrice.value, language);
  if (total) seen.addResult('total', total, totalPrice?.value ?? totalPrice?.formatPriceInfo ?? '');
}
