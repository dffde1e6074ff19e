import type { Words } from '../core/facts/words';
import type { ClaimBy } from '../core/rules/clock';
import { addDays, type CalendarDay, dayOf, daysBetween } from '../core/time/calendar-day';
import { isUnder48Hours, lastMinute } from '../core/time/last-day';
import type { Instant, Zone } from '../core/time/moment';

/** What every text with a time in it needs: the language, the present moment and the zone it is told in. */
export interface Here {
  readonly words: Words;
  readonly now: Instant;
  readonly zone: Zone;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

// Making an Intl formatter costs more than a thousand uses of it, and a list uses the same few for every row.
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(language, options);
  formatters.set(key, known);
  return known;
}

/**
 * A calendar day as a person writes it, with the year only where it is not the present one.
 *
 * @example dayText('2026-12-03', here) // "Thu, Dec 3" in American English, "Thu 3 Dec" in British
 */
export const dayText = (day: CalendarDay, here: Here): string =>
  written(day, { weekday: 'short' }, here);

/** A day without its weekday, for a place where it is not the main thing: "13 Nov". */
export const briefDayText = (day: CalendarDay, here: Here): string => written(day, {}, here);

/** The day of a document, with its year: "Nov 22, 2026"; a month, a year or a range of years stays as it is written. */
export const documentDate = (date: string, { language }: Pick<Words, 'language'>): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(date)
    ? formatter(language, {
        timeZone: 'UTC',
        day: 'numeric',
        month: 'short',
        year: 'numeric',
      }).format(Date.parse(date))
    : date;

/** Languages that name the first of a month as first, which `Intl` does not: "1er déc.", "1º de dez.". */
const FIRST: Readonly<Record<string, string>> = { fr: '1er', pt: '1º' };

function written(
  day: CalendarDay,
  weekday: Pick<Intl.DateTimeFormatOptions, 'weekday'>,
  { words, now, zone }: Here,
): string {
  const { language } = words;
  const sameYear = day.slice(0, 4) === dayOf(now, zone).slice(0, 4);
  // A day is in no zone, so it is written as if in UTC.
  const text = formatter(language, {
    timeZone: 'UTC',
    day: 'numeric',
    month: 'short',
    ...weekday,
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(Date.parse(day));
  const first = FIRST[language.slice(0, 2)];
  return first ? text.replace(/(?<!\d)1(?= \p{L})/u, first) : text;
}

/** The time of day at `at` in the zone, "23:00" or "11:00 PM" as the language has it. */
export function timeText(at: Instant, { words, zone }: Here): string {
  return formatter(words.language, {
    timeZone: zone,
    hour: 'numeric',
    minute: '2-digit',
  }).format(at);
}

/** Day and time of day at `at` in the zone: "Sun, Nov 29, 09:00". */
export function momentText(at: Instant, here: Here): string {
  return here.words.say('sumMoment', dayText(dayOf(at, here.zone), here), timeText(at, here));
}

/** The same of a coming moment, where the text is read at once: of today and tomorrow it says so, "today, 18:00". */
export function comingText(at: Instant, here: Here): string {
  const { now, zone, words } = here;
  const away = daysBetween(dayOf(now, zone), dayOf(at, zone));
  return away === 0 || away === 1
    ? words.say('sumMoment', distanceText(dayOf(at, zone), here), timeText(at, here))
    : momentText(at, here);
}

/** How far a day is: "today", "tomorrow", "in 6 days"; for days past "3 days ago". */
export function distanceText(day: CalendarDay, { words, now, zone }: Here): string {
  return new Intl.RelativeTimeFormat(words.language, { numeric: 'auto' }).format(
    daysBetween(dayOf(now, zone), day),
    'day',
  );
}

/**
 * How much time a claim-by leaves: "6 days left", and under 48 hours the exact local time: "today by 23:00",
 * "tomorrow by 09:00". A limit that ends at midnight is told as the last minute before, so that no one takes it for
 * the midnight after. Past it: "the safe date has passed".
 */
export function leftText(claimBy: ClaimBy, here: Here): string {
  const { words, now, zone } = here;
  if (claimBy.safe <= now || claimBy.state === 'past-safe') return words.say('urgencyPassed');
  if (!isUnder48Hours(claimBy.safe, now)) {
    return words.count('urgencyDaysLeft', daysBetween(dayOf(now, zone), claimBy.lastWholeDay));
  }
  const last = lastMinute(claimBy.safe, zone);
  const time = timeText(last, here);
  const day = dayOf(last, zone);
  const today = dayOf(now, zone);
  if (day === today) return words.say('urgencyTodayBy', time);
  if (day === addDays(today, 1)) return words.say('urgencyTomorrowBy', time);
  return words.say('urgencyDayBy', dayText(day, here), time);
}

/**
 * Until when, for a sentence that says "by" itself: the last whole day, under 48 hours the day and the exact local
 * time, "tomorrow, 09:00".
 */
export function untilText({ safe, state, lastWholeDay }: ClaimBy, here: Here): string {
  const { now, zone } = here;
  if (state !== 'open' || !isUnder48Hours(safe, now)) return dayText(lastWholeDay, here);
  return comingText(lastMinute(safe, zone), here);
}

/**
 * Whether only a maximum is known, and it has not passed: then what to do is said before the date (lib/core/README.md
 * §3.8).
 */
export const isAtMost = ({ atMost, state, safe }: ClaimBy, now: Instant): boolean =>
  atMost === true && state === 'open' && safe > now;

/**
 * The date a person is shown first: the last whole day, "about" where it is only estimated. Under 48 hours the exact
 * time takes its place, because the last whole day may be yesterday while hours are left. Of a maximum it says first
 * what to do.
 */
export function claimByText(claimBy: ClaimBy, here: Here): string {
  if (isAtMost(claimBy, here.now)) return here.words.say('urgencyAtMost', untilText(claimBy, here));
  const exact = claimBy.safe > here.now && isUnder48Hours(claimBy.safe, here.now);
  const text =
    exact && claimBy.state === 'open'
      ? leftText(claimBy, here)
      : dayText(claimBy.lastWholeDay, here);
  return claimBy.certainty === 'estimated' ? here.words.say('urgencyAbout', text) : text;
}
