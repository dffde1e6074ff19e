import type { Words } from '../../core/facts/words';
import type { DeliverySpread } from '../../core/figures/delivery-days';
import type { WeekAtRisk } from '../../core/figures/money-at-risk';
import type { Sums } from '../../core/views/order-view';
import { briefDayText, type Here } from '../format';
import { shopLabel } from '../list/shop-label';
import { sumText } from '../money';

/** One currency's part of the sums; empty where there is none. */
export function partText({ known }: Sums, currency: string, words: Words): string {
  const sum = known.find((each) => each.currency === currency);
  return sum ? sumText(sum, words) : '';
}

export const numberText = (count: number, { language }: Words): string =>
  new Intl.NumberFormat(language).format(count);

/** "14–24"; one number where both are the same. */
export function rangeText(from: number, to: number, { language }: Words): string {
  const number = new Intl.NumberFormat(language);
  return from === to ? number.format(from) : number.formatRange(from, to);
}

/** The days of a week: "29 Nov – 5 Dec"; of the last one "from 24 Jan". */
export function weekText({ from, to }: WeekAtRisk, here: Here): string {
  if (to === null) return here.words.say('figureFrom', briefDayText(from, here));
  return new Intl.DateTimeFormat(here.words.language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
  }).formatRange(Date.parse(from), Date.parse(to));
}

/** A month by its name, such as `2026-11`: "November 2026", or short where there is little room: "Nov 26". */
export const monthText = (month: string, length: 'long' | 'short', { language }: Words): string =>
  new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    month: length,
    year: length === 'long' ? 'numeric' : '2-digit',
  }).format(Date.parse(`${month}-01`));

/** Who brought the parcels of a group. */
export const carrierText = ({ carriers }: DeliverySpread, words: Words): string =>
  carriers.length > 0
    ? new Intl.ListFormat(words.language, { type: 'unit' }).format(carriers)
    : words.say('figureNoCarrier');

/** A group as its plot names it: "AliExpress, Cainiao: 9". */
export const groupText = (group: DeliverySpread, words: Words): string =>
  words.say(
    'figureGroup',
    shopLabel(group.marketplace, words),
    carrierText(group, words),
    numberText(group.orders, words),
  );
