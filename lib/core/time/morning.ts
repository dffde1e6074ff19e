import { type CalendarDay, instantAt } from './calendar-day';
import type { Instant, Zone } from './moment';

/** Minutes past midnight. */
const MORNING = 9 * 60;

/** The time of a day from which warnings are given and at which snoozes end: 9:00 on the clocks in `zone`. */
export const morningOf = (day: CalendarDay, zone: Zone): Instant => instantAt(day, MORNING, zone);
