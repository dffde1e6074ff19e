import type { CalendarDay } from '../../../core/time/calendar-day';
import type { FactCollector } from '../../fact-collector';
import type { StatedEnd } from './stated-end';
import { dayTime, isPlausibleEnd, type ReadingMoment } from './times';

/** Two places of one page may name different days: the earlier one counts (lib/core/README.md §2.6). */
export function collectEnd(
  ends: readonly StatedEnd[],
  from: CalendarDay | null,
  moment: ReadingMoment,
  seen: FactCollector,
): void {
  const plausible = ends.filter(({ day }) => isPlausibleEnd(day, from, moment));
  const [earliest] = [...plausible].sort((a, b) => a.day.localeCompare(b.day));
  if (earliest) seen.add('statedEnd', dayTime(earliest.day, moment.zone), earliest.text);
  else if (ends.length > 0) seen.fail('statedEnd', 'the refund date cannot belong to this order');
}
