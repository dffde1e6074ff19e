import type { CalendarDay } from '../../../core/time/calendar-day';
import { readDayRange } from '../../../reading/day-range';
import type { DayContext } from '../../../reading/year';
import { findAll } from '../../nodes';
import { spacedText } from '../../page-text';
import { DETAIL } from '../pages/selectors';
import { saysDelivered } from '../words';

const LINE_LIMIT = 100;

export interface DeliveryPromise {
  /** The latest promised day over all items; null when no item promises a day that can be read. */
  readonly latest: { readonly day: CalendarDay; readonly text: string } | null;
  readonly unread: readonly string[];
}

/** The promises of a detail page, one for each item. */
export const readDeliveryPromise = (page: Document, context: DayContext): DeliveryPromise =>
  latestPromise(
    findAll(page, DETAIL.delivery)
      .slice(0, LINE_LIMIT)
      .map((line) => spacedText(line)),
    context,
  );

/** "Estimated delivery date: Aug 3, 2026" of each item. The label is not asked: the place is for nothing else. */
export function latestPromise(lines: readonly string[], context: DayContext): DeliveryPromise {
  const unread: string[] = [];
  let latest: DeliveryPromise['latest'] = null;
  for (const text of lines.slice(0, LINE_LIMIT)) {
    if (!/\p{Nd}/u.test(text) || saysDelivered(text.split(/[:：]/)[0] ?? '')) continue;
    const range = readDayRange(text, context);
    if (!range.ok) unread.push(range.reason);
    else if (latest === null || range.value.last > latest.day)
      latest = { day: range.value.last, text };
  }
  return { latest, unread };
}
