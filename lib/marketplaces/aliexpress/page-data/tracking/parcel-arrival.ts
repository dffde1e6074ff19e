import { addDays, type CalendarDay, dayOf } from '../../../../core/time/calendar-day';
import { spanOf } from '../../../../core/time/span';
import { readDay } from '../../../../reading/day';
import { readDayRange } from '../../../../reading/day-range';
import { readHeadline } from '../../texts/delivery-headline';
import { dayTime, maybePastTime, pastTime } from '../../texts/times';
import type { Telling } from '../said';
import type { Dated, ParcelUnread } from './dated';
import type { EventBounds } from './event-time';
import type { EtaFields } from './tracking-fields';

export interface Arrival {
  readonly says: 'expected' | 'delivered' | 'nothing' | 'unknown';
  readonly delivered: Dated | null;
  readonly promisedBy: Dated | null;
  /** The past day of a headline whose words may mean the delivery. */
  readonly maybeDelivered: Dated | null;
  readonly unread: readonly ParcelUnread[];
}

/** How far before today, and how long after the first event, an expected delivery without a year can lie. */
const BEFORE = 120;
const SPAN = 330;

const plain = (rich: string): string => rich.replace(/<[^<>]*>/g, ' ').trim();

/**
 * The headline of a parcel: "Delivered：Jul. 28" or "Sep 21 - 26". A code says which of the two it is, in any language.
 */
export function readArrival(
  { etaSceneCode = '', etaTimeText, etaTitleRichText }: EtaFields,
  first: Dated | null,
  bounds: EventBounds,
  telling: Telling,
): Arrival {
  const nothing = {
    says: 'nothing',
    delivered: null,
    promisedBy: null,
    maybeDelivered: null,
    unread: [],
  } as const;
  const title = etaTitleRichText && plain(etaTitleRichText);
  const since = first && dayOf(spanOf(first.time).earliest, telling.zone);
  if (etaSceneCode === 'REAL_DELIVERY')
    return { ...nothing, says: 'delivered', delivered: arrived(etaTimeText, bounds, telling) };
  if (etaTimeText !== undefined && /(?:^|_)ETA$|PROMISE/.test(etaSceneCode))
    return promised(etaTimeText, since, bounds, telling);
  return title || etaTimeText
    ? byWords(title || (etaTimeText ?? ''), since, bounds, telling)
    : nothing;
}

function arrived(text: string | undefined, bounds: EventBounds, telling: Telling): Dated | null {
  const { language, zone, notAfter } = telling;
  const notBefore = bounds.notBefore ?? undefined;
  const read = readDay(text ?? '', { language, notBefore, notAfter: bounds.notAfter });
  if (!read.ok || read.value.day > notAfter) return null;
  const isSettled = read.value.yearPrinted || notBefore !== undefined;
  const time = pastTime({ day: read.value.day, yearPrinted: isSettled }, zone);
  return { time, text: text ?? '' };
}

function promised(
  text: string,
  since: CalendarDay | null,
  bounds: EventBounds,
  { language, zone, notAfter }: Telling,
): Arrival {
  const notBefore = since ?? bounds.notBefore ?? addDays(notAfter, -BEFORE);
  const range = readDayRange(text, { language, notBefore, notAfter: addDays(notBefore, SPAN) });
  return {
    says: 'expected',
    delivered: null,
    maybeDelivered: null,
    promisedBy: range.ok ? { time: dayTime(range.value.last, zone), text } : null,
    unread: range.ok ? [] : [{ field: 'promisedBy', reason: range.reason }],
  };
}

/** A headline with a code that is not known: what the same words say on the page. */
function byWords(
  text: string,
  since: CalendarDay | null,
  bounds: EventBounds,
  telling: Telling,
): Arrival {
  const { language, zone } = telling;
  const headline = readHeadline(text, { language, notAfter: bounds.notAfter }, since);
  const rest = { delivered: null, promisedBy: null, maybeDelivered: null };
  if (headline.says === 'unknown')
    return {
      ...rest,
      says: 'unknown',
      maybeDelivered: headline.past && { time: maybePastTime(headline.past, telling), text },
      unread: (['promisedBy', 'delivered'] as const).map((field) => ({
        field,
        reason: headline.reason,
      })),
    };
  if (headline.day === null)
    return {
      ...rest,
      says: 'delivered',
      unread: [{ field: 'delivered', reason: headline.reason }],
    };
  if (headline.says === 'expected')
    return {
      ...rest,
      says: 'expected',
      promisedBy: { time: dayTime(headline.day, zone), text },
      unread: [],
    };
  const time = pastTime(headline, zone);
  return { ...rest, says: 'delivered', delivered: { time, text }, unread: [] };
}
