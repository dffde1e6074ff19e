import { plainText, visibleText } from './page-text';
import { type ReadResult, read, unread } from './result';

export interface Duration {
  readonly milliseconds: number;
  /**
   * Milliseconds of the smallest unit that is printed: a page may round either way, so up to one more may remain, or
   * one less (lib/core/README.md §2.6).
   */
  readonly unit: number;
}

/** Units from large to small. */
const UNITS = 'dhms';
/** Behind a larger unit fewer than one of it: "75 days, 24 hours" is no countdown, but two things. */
const MOST_OF: readonly number[] = [0, 24, 60, 60];
const LENGTHS = [86_400_000, 3_600_000, 60_000, 1000] as const;
/** No shop counts down from more. */
const MOST_DAYS = 400;

/** A clock, a number with its unit, or a digit that belongs to neither. */
const PARTS =
  /(?<![\d:])(\d{1,3}):(\d{2})(?::(\d{2}))?(?![\d:])|(?<![\d.,-])(\d{1,5}) ?(d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)(?![a-z])|\d/g;

/**
 * The time that an English countdown says is left: "5 days 3 hours left", "3 d 04:12:33", "23:59:59". No countdown in
 * another language has been seen. Every digit of the text must belong to it, units from large to small, each once;
 * anything else is unread.
 *
 * @param text at most 200 characters
 */
export function readDuration(text: string): ReadResult<Duration> {
  if (text.length > 200) return unread('no countdown in the text');
  let milliseconds = 0;
  let smallest = -1;
  let unit: number = LENGTHS[0];
  const plain = plainText(visibleText(text)).toLowerCase();
  for (const [, hours, minutes, seconds, count, name] of plain.matchAll(PARTS)) {
    const time =
      hours === undefined ? null : clock([hours, minutes, seconds].map(Number), smallest === 0);
    const place = UNITS.indexOf(name?.[0] ?? '-');
    if (time !== null && smallest < 1) {
      milliseconds += time;
      smallest = 3;
      unit = LENGTHS[seconds === undefined ? 2 : 3];
    } else if (place > smallest && (smallest < 0 || Number(count) < (MOST_OF[place] ?? 0))) {
      unit = LENGTHS[place] ?? unit;
      milliseconds += Number(count) * unit;
      smallest = place;
    } else return unread('a number of the text is no part of a countdown');
  }
  if (smallest < 0) return unread('no countdown in the text');
  if (milliseconds > MOST_DAYS * LENGTHS[0]) return unread('no countdown in the text');
  return read({ milliseconds, unit });
}

/** `H:MM:SS`, or `H:MM` behind days: its milliseconds. Alone, "04:12" may be hours or minutes. */
function clock([hours = 0, minutes = 0, seconds = NaN]: number[], behindDays: boolean) {
  const known = Number.isNaN(seconds) ? behindDays : seconds < 60;
  if (!known || minutes > 59 || (behindDays && hours > 23)) return null;
  return hours * LENGTHS[1] + minutes * LENGTHS[2] + (seconds || 0) * LENGTHS[3];
}
