import {
  addDays,
  type CalendarDay,
  DAY_LENGTH,
  dayOf,
  MINUTE_LENGTH,
} from '../../core/time/calendar-day';
import type { Instant } from '../../core/time/moment';
import type { OrderView } from '../../core/views/order-view';
import type { Here } from '../../wording/format';
import {
  type CalendarEvent,
  type CalendarSettings,
  cancelledEventOf,
  eventOf,
} from './calendar-event';
import { escaped, folded } from './calendar-lines';

/** How long a settled order is struck out, in calendars that have it; nobody looks at older ones. */
const STRUCK_FOR = 180 * DAY_LENGTH;

/** A calendar file, and how many events it has. */
export interface CalendarFile {
  readonly text: string;
  readonly open: number;
  readonly cancelled: number;
}

/**
 * The open limits of these orders as an iCalendar file (RFC 5545), one event an order. Read in again it changes the
 * events that a calendar has: an event keeps its UID, and its sequence grows by the minute. What was settled is struck
 * out.
 */
export function calendarOf(
  views: readonly OrderView[],
  settings: CalendarSettings,
  here: Here,
): CalendarFile {
  const today = dayOf(here.now, here.zone);
  const open = views.flatMap((view) => eventOf(view, settings, here) ?? []);
  const cancelled = views
    .filter((view) => wasSettledLately(view, here.now))
    .map((view) => cancelledEventOf(view, today, here));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//ClaimClock//ClaimClock//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(here.words.say('extensionName'))}`,
    ...[...open, ...cancelled].flatMap((event) => linesOf(event, here.now)),
    'END:VCALENDAR',
  ];
  return {
    text: lines.map(folded).join(''),
    open: open.length,
    cancelled: cancelled.length,
  };
}

function wasSettledLately({ urgency, marks, bounds }: OrderView, now: Instant): boolean {
  const since = marks.settledAt ?? bounds.statusChangedAt ?? bounds.last;
  return urgency === 'settled' && now - since < STRUCK_FOR;
}

function linesOf(event: CalendarEvent, now: Instant): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${event.uid}`,
    `DTSTAMP:${utc(now)}`,
    `LAST-MODIFIED:${utc(now)}`,
    `SEQUENCE:${sequenceAt(now)}`,
    ...whenLines(event.when),
    `SUMMARY:${escaped(event.summary)}`,
    ...(event.description ? [`DESCRIPTION:${escaped(event.description)}`] : []),
    ...(URL.canParse(event.url) ? [`URL:${new URL(event.url).href}`] : []),
    `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...event.alarms.flatMap((minutes) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(event.summary)}`,
      `TRIGGER:${duration(minutes)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ];
}

const whenLines = (when: CalendarEvent['when']): string[] =>
  when.kind === 'day'
    ? [`DTSTART;VALUE=DATE:${bare(when.day)}`, `DTEND;VALUE=DATE:${bare(addDays(when.day, 1))}`]
    : [`DTSTART:${utc(when.start)}`, `DTEND:${utc(when.end)}`];

const bare = (day: CalendarDay) => day.replaceAll('-', '');

/** `20261210T080000Z`. */
const utc = (at: Instant) => `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

const FIRST_SEQUENCE = Date.UTC(2020, 0, 1);

/** Grows by one each minute, so that a later file always counts, without anything to remember. */
const sequenceAt = (now: Instant) =>
  Math.max(0, Math.floor((now - FIRST_SEQUENCE) / MINUTE_LENGTH));

/** Minutes as RFC 5545 has them: `-PT159H`, `PT9H30M`, `PT0M`. */
function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const length = `${hours > 0 ? `${hours}H` : ''}${rest > 0 || hours === 0 ? `${rest}M` : ''}`;
  return `${minutes < 0 ? '-' : ''}PT${length}`;
}
