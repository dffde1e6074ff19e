import { keysOf } from '../../plain/entries';
import { addDays, type CalendarDay, DAY_LENGTH, MINUTE_LENGTH } from '../../time/calendar-day';
import type { Instant } from '../../time/moment';
import { spanOf } from '../../time/span';
import type { Time } from '../../time/time';
import { hasHappened, isTime } from '../happened';
import { isYearless } from '../missing-year';
import type { Order } from '../order';
import type { PageReading, SeenFacts } from '../sighting';
import { counting } from '../statement';

/*
 * A machine's clock that is behind shows itself where a page prints, as past, what lies after now. While it does,
 * nothing that was read tells when something had happened, or had not (lib/core/README.md §3.12).
 */

/** The clocks of shops and machines differ by minutes. */
const TOLERANCE = 10 * MINUTE_LENGTH;

/** A year: hardly a clock is further behind, and a day that lies further ahead is none of what happened. */
export const MOST_BEHIND = 366 * DAY_LENGTH;

/**
 * The last day that a page may print of what has happened: later than it can be anywhere, where the clock is behind.
 *
 * @param today the last day that it is anywhere by this machine's clock
 */
export const lastPrintable = (today: CalendarDay): CalendarDay =>
  addDays(today, MOST_BEHIND / DAY_LENGTH);

/** What a page lists of a journey may be in the time of any place on the way, and proves nothing. */
const tells = (name: string): boolean => hasHappened(name) && name !== 'lastEvent';

/** The reading with the mark that its moment is not to be trusted, where it prints past days that lie after it. */
export function withClockBehind<Reading extends PageReading>(reading: Reading): Reading {
  const isBehind = reading.sightings.some(({ facts }) => printsAhead(facts, reading.readAt));
  return isBehind ? { ...reading, clockBehind: true } : reading;
}

function printsAhead(facts: SeenFacts, readAt: Instant): boolean {
  const placed = facts.placed?.value ?? null;
  return Object.entries(facts).some(
    ([name, said]) => tells(name) && isTime(said.value) && isAhead(said.value, placed, readAt),
  );
}

/** Whether a page said of something that it happened, on a day that has not come. */
export function showsClockBehind(order: Order, now: Instant): boolean {
  return now < showsClockBehindUntil(order);
}

/**
 * Until when an order's pages name, as past, what has not come.
 *
 * @returns 0 where they never do, infinity where only a new reading helps
 */
export function showsClockBehindUntil({ facts }: Order): Instant {
  const placed = counting(facts, 'placed')[0]?.value ?? null;
  const ends = keysOf(facts)
    .filter(tells)
    .flatMap((name) => counting(facts, name))
    .map(({ value, from }) => (from !== 'user' && isTime(value) ? aheadUntil(value, placed) : 0));
  return Math.max(0, ...ends);
}

const isAhead = (time: Time, placed: Time | null, now: Instant): boolean =>
  now < aheadUntil(time, placed);

/** A day without a year never lies ahead, because the latest possible year was taken: then it lies before the order. */
function aheadUntil(time: Time, placed: Time | null): Instant {
  const { earliest, latest } = spanOf(time);
  if (isYearless(time) && placed && latest < spanOf(placed).earliest - DAY_LENGTH) return Infinity;
  return earliest - (time.kind === 'day' ? 0 : TOLERANCE);
}
