import type { CalendarDay } from '../../core/time/calendar-day';
import type { Instant, Zone } from '../../core/time/moment';

const DAY: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short' };

/** A calendar day as the language writes it, with its weekday. A day is in no zone, so it is written as if in UTC. */
export const dayInWords = (day: CalendarDay, language: string): string =>
  new Intl.DateTimeFormat(language, { ...DAY, timeZone: 'UTC' }).format(Date.parse(day));

/** An instant as the clocks of `zone` show it, with its weekday. */
export const timeInWords = (at: Instant, zone: Zone, language: string): string =>
  new Intl.DateTimeFormat(language, {
    ...DAY,
    hour: 'numeric',
    minute: '2-digit',
    timeZone: zone,
  }).format(at);
