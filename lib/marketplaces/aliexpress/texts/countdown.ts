import { DAY_LENGTH } from '../../../core/time/calendar-day';
import type { Instant } from '../../../core/time/moment';
import { earlierFirst } from '../../../core/time/span';
import type { Time } from '../../../core/time/time';
import { readDay } from '../../../reading/day';
import { type Duration, readDuration } from '../../../reading/duration';
import { CLOSES_ON, COUNTDOWN, fold, NO_COUNTDOWN, OF_PROTECTION } from '../words';
import { dayTime, isPlausibleEnd, LONGEST_REACH, type ReadingMoment } from './times';

const LONGEST_SENTENCE = 200;

export interface Countdown {
  readonly time: Time;
  readonly text: string;
}

/**
 * The end of a countdown ("5 days 3 hours left"), or a printed closing date, in the status block of a detail page. No
 * page since 2022 has been seen with one (FACTS.md §7), so this is tolerant, and English only. Of several, the
 * protection's count before others, and the first to end. The end of a countdown lies one of its smallest unit to
 * either side (lib/core/README.md §2.6).
 *
 * @param texts the status block's texts without its buttons
 * @returns null when the block counts nothing down
 */
export function readCountdown(texts: readonly string[], moment: ReadingMoment): Countdown | null {
  const all = texts
    .flatMap((whole) => whole.split(/[.!?](?=\s|\p{Lu}|$)/u))
    .flatMap((text) => countdownIn(text, moment) ?? []);
  const own = all.filter(({ text }) => OF_PROTECTION.test(fold(text)));
  const [first] = (own.length > 0 ? own : all).toSorted((a, b) => earlierFirst(a.time, b.time));
  return first ?? null;
}

function countdownIn(text: string, moment: ReadingMoment): Countdown | null {
  const folded = fold(text);
  if (text.length > LONGEST_SENTENCE || NO_COUNTDOWN.test(folded)) return null;
  if (COUNTDOWN.test(folded)) {
    const left = readDuration(text);
    if (left.ok && left.value.milliseconds <= LONGEST_REACH * DAY_LENGTH)
      return { time: endOf(moment.now, left.value), text: text.trim() };
  }
  const day = CLOSES_ON.test(folded) ? readDay(text, { language: 'en' }) : null;
  return day?.ok && isPlausibleEnd(day.value.day, null, moment)
    ? { time: dayTime(day.value.day, moment.zone), text: text.trim() }
    : null;
}

/** A page may round what it prints up, down or to the nearest: the end lies one unit to either side of what it says. */
export const endOf = (now: Instant, { milliseconds, unit }: Duration): Time => ({
  kind: 'between',
  earliest: now + milliseconds - unit,
  latest: now + milliseconds + unit,
});
