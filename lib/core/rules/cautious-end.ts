import type { Order } from '../facts/order';
import { isEarlierVisit, pageOf } from '../facts/page-visit';
import { counting } from '../facts/statement';
import { addDays, DAY_LENGTH } from '../time/calendar-day';
import type { Instant } from '../time/moment';
import { spanOf } from '../time/span';
import type { Time } from '../time/time';
import type { AnchorSpan } from './anchor';

/**
 * Whether the printed end that counts was on the detail page alone, and no tracking page of the order was read since an
 * end was first printed, by nodes or by data: before that it had none to name.
 */
export const onlyDetailSaysEnd = ({ facts, bounds: { endSince = 0 } }: Order): boolean => {
  const ends = counting(facts, 'statedEnd');
  return (
    ends.length > 0 &&
    ends.every(({ from }) => pageOf(from) === 'detail') &&
    !Object.values(facts).some((said) =>
      said.some(
        ({ from, readAt }) => pageOf(from) === 'tracking' && !isEarlierVisit(readAt, endSince),
      ),
    )
  );
};

/**
 * A printed end as it counts: a day earlier than it reads while only the detail page gave it, because the two pages of
 * one real order named two days, and the tracking page the earlier one. Until when it may still be open stays as
 * printed.
 *
 * @param span the printed end as it reads
 * Source: lib/core/README.md §3.9
 */
export function cautiousEnd(span: AnchorSpan, order: Order): AnchorSpan {
  if (span.earliest === null || !onlyDetailSaysEnd(order)) return span;
  const ends = counting(order.facts, 'statedEnd').map(({ value }) => dayBefore(value));
  return { ...span, earliest: Math.min(...ends) };
}

/** The first instant of the same a day earlier. */
const dayBefore = (time: Time): Instant =>
  time.kind === 'day'
    ? spanOf({ ...time, day: addDays(time.day, -1) }).earliest
    : spanOf(time).earliest - DAY_LENGTH;
