import type { Package } from '../../../../core/facts/order';
import { LONG_AGO } from '../../../../core/time/long-ago';
import { spanOf } from '../../../../core/time/span';
import type { Telling } from '../said';
import type { Dated, ParcelUnread } from './dated';
import {
  type CodedEvent,
  hasCode,
  isDelivery,
  mayBeDelivery,
  proveUndelivered,
  showsOnTheWay,
} from './event-codes';
import { type EventBounds, eventTime, withoutPlace } from './event-time';
import { readArrival } from './parcel-arrival';
import { numbersIn } from './parcel-numbers';
import type { EventFields, LineFields } from './tracking-fields';

/** One parcel of a tracking response, each of its times with the words that say it. */
export interface Parcel {
  /** Its origin's number, then the local carrier's; empty where the shop hides them. */
  readonly numbers: readonly string[];
  readonly carrier: string | null;
  /** Who brings it the last mile, where that is another; null where none is named. */
  readonly localCarrier: string | null;
  readonly placed: Dated | null;
  readonly paid: Dated | null;
  readonly shipped: Dated | null;
  readonly delivered: Dated | null;
  /**
   * A last step that may have been the delivery (lib/core/README.md §3.11); null where the delivery is known, or
   * nothing may have been it.
   */
  readonly maybeDelivered: Dated | null;
  readonly firstEvent: Dated | null;
  readonly lastEvent: Dated | null;
  readonly promisedBy: Dated | null;
  /** What says that it arrived, whether or not its day can be read; null where nothing does. */
  readonly arrivedBy: string | null;
  /** Its events are listed, and none of them can be the delivery. */
  readonly showsUndelivered: boolean;
  /** What it has a place for and that could not be read. */
  readonly unread: readonly ParcelUnread[];
}

interface ReadEvent extends CodedEvent {
  readonly dated: Dated | null;
}

function readEvent(event: EventFields, bounds: EventBounds, telling: Telling): ReadEvent {
  const { timeText, time, trackingName: title = '', trackingDetailDesc: detail = '' } = event;
  const when = eventTime({ timeText, time }, bounds, telling);
  const text = [title, timeText && withoutPlace(timeText)].filter(Boolean).join(' · ');
  return {
    title,
    detail,
    codes: [event.trackingPrimaryCode, event.trackingSecondCode].filter(
      (code) => code !== undefined,
    ),
    dated: when && { time: when, text },
  };
}

const earliest = (times: readonly (Dated | null)[]): Dated | null =>
  pick(times, (a, b) => spanOf(a.time).earliest < spanOf(b.time).earliest);
const latest = (times: readonly (Dated | null)[]): Dated | null =>
  pick(times, (a, b) => spanOf(a.time).latest > spanOf(b.time).latest);
const pick = (times: readonly (Dated | null)[], isBetter: (a: Dated, b: Dated) => boolean) =>
  times.reduce((best, dated) => (dated && (!best || isBetter(dated, best)) ? dated : best), null);

/** The event, which may be known to the minute; the headline where it names an earlier day. */
function surest(event: Dated | null, headline: Dated | null): Dated | null {
  const isEarlier =
    event && headline && spanOf(headline.time).latest <= spanOf(event.time).earliest;
  return isEarlier ? headline : (event ?? headline);
}

/** The earliest step that may have been the delivery and is not followed by one that is certainly on the way. */
function doubtIn(
  events: readonly ReadEvent[],
  onTheWay: Dated | null,
  telling: Telling,
): Dated | null {
  const since = onTheWay === null ? LONG_AGO : spanOf(onTheWay.time).earliest;
  const doubts = events.filter(mayBeDelivery).map(({ dated, title, codes: [code = ''] }): Dated => {
    const latest = Math.max(since, telling.now);
    return dated ?? { time: { kind: 'between', earliest: since, latest }, text: title || code };
  });
  return earliest(doubts.filter(({ time }) => spanOf(time).latest >= since));
}

/**
 * A delivery whose day cannot be read lies after the last step on the way, and before now: what counts from it has
 * begun.
 */
function sometimeAfter({ time }: Dated, text: string, { now }: Telling): Dated | null {
  // It may lie in an earlier year.
  if (time.kind === 'day' && time.yearMissing) return null;
  const { earliest } = spanOf(time);
  return { time: { kind: 'between', earliest, latest: Math.max(earliest, now) }, text };
}

function localCarrierOf({ logisticsCarrierName: method, logisticsCpInfo }: LineFields) {
  const name = logisticsCpInfo?.cpName;
  return method !== undefined && name !== undefined && name !== method ? name : null;
}

/** Reads one parcel: its numbers, who carries it, and what happened to it. */
export function readParcel(line: LineFields, bounds: EventBounds, telling: Telling): Parcel {
  const events = (line.detailList ?? []).map((event) => readEvent(event, bounds, telling));
  const ofCode = (code: string) =>
    earliest(events.map((event) => (hasCode(event, code) ? event.dated : null)));
  const all = events.map(({ dated }) => dated);
  const firstEvent = earliest(all);
  const arrival = readArrival(line.etaInfo ?? {}, firstEvent, bounds, telling);
  const deliveries = events.filter(isDelivery);
  const dayOfIt = surest(earliest(deliveries.map(({ dated }) => dated)), arrival.delivered);
  const arrived = deliveries.length > 0 || arrival.says === 'delivered';
  const undated = dayOfIt === null && arrived;
  const onTheWay = latest(events.map((event) => (showsOnTheWay(event) ? event.dated : null)));
  const words = deliveries[0]?.title || line.etaInfo?.etaTimeText || '';
  const delivered = undated && onTheWay ? sometimeAfter(onTheWay, words, telling) : dayOfIt;
  return {
    numbers: numbersIn([line.originMailNo, line.mailNo]),
    // The local carrier brings it the last mile; the shipping method is the shop's.
    localCarrier: localCarrierOf(line),
    carrier: line.logisticsCarrierName ?? line.logisticsCpInfo?.cpName ?? null,
    placed: ofCode('AE_ORDER_PLACED'),
    paid: ofCode('AE_ORDER_PAID'),
    shipped: ofCode('AE_ORDER_SHIPPED'),
    delivered,
    maybeDelivered: arrived
      ? null
      : earliest([doubtIn(events, onTheWay, telling), arrival.maybeDelivered]),
    firstEvent,
    lastEvent: latest([...all, dayOfIt]),
    promisedBy: arrival.promisedBy,
    arrivedBy: arrived ? words || (deliveries[0]?.codes[0] ?? 'REAL_DELIVERY') : null,
    showsUndelivered:
      (arrival.says === 'expected' || arrival.says === 'nothing') &&
      proveUndelivered(events, telling.language),
    unread: [
      ...arrival.unread,
      ...(undated
        ? [{ field: 'delivered' as const, reason: 'the delivery has no day that can be read' }]
        : []),
    ],
  };
}

/** The parcel as the core keeps it. */
export const packageOf = (parcel: Parcel): Package => ({
  numbers: parcel.numbers,
  carrier: parcel.carrier,
  ...(parcel.localCarrier !== null && { localCarrier: parcel.localCarrier }),
  shipped: parcel.shipped?.time ?? null,
  delivered: parcel.delivered?.time ?? null,
  lastEvent: parcel.lastEvent?.time ?? null,
  promisedBy: parcel.promisedBy?.time ?? null,
});
