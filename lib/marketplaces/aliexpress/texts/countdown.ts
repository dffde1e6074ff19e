import { DAY_LENGTH } from '../../../core/time/calendar-day';
import type { Time } from '../../../core/time/time';
import { readDay } from '../../../reading/day';
import { readDuration } from '../../../reading/duration';
import { CLOSES_ON, COUNTDOWN, fold, NO_COUNTDOWN } from '../words';
import { dayTime, type ReadingMoment } from './times';

const LONGEST_SENTENCE = 200;

export interface Countdown {
  readonly time: Time;
  readonly text: string;
}

/**
 * The end of a countdown ("5 days 3 hours left") or a printed closing date in the status block of a detail page. No
 * page since 2022 has been seen with one (FACTS.md §7), so this is tolerant and English only. With whole days only
 * the end lies a day to either side (lib/core/README.md §2.6).
 *
 * @param texts the status block's texts without its buttons
 * @returns null when the block counts nothing down
 */
export function readCountdown(texts: readonly string[], moment: ReadingMoment): Countdown | null {
  for (const text of texts.flatMap((whole) => whole.split(/[.!?](?=\s|\p{Lu}|$)/u))) {
    const folded = fold(text);
    if (text.length > LONGEST_SENTENCE || NO_COUNTDOWN.test(folded)) continue;
    if (COUNTDOWN.test(folded)) {
      const left = readDuration(text);
      if (left.ok) return { time: endOf(moment.now, left.value), text: text.trim() };
    }
    if (CLOSES_ON.test(folded)) {
      const day = readDay(text, { language: 'en' });
      if (day.ok) return { time: dayTime(day.value.day, moment.zone), text: text.trim() };
    }
  }
  return null;
}

const endOf = (now: number, left: { milliseconds: number; wholeDaysOnly: boolean }): Time =>
  left.wholeDaysOnly
    ? {
        kind: 'between',
        earliest: now + left.milliseconds - DAY_LENGTH,
        latest: now + left.milliseconds + DAY_LENGTH,
      }
    : { kind: 'instant', at: now + left.milliseconds };
