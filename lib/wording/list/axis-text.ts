import type { Words } from '../../core/facts/words';
import type { Tick } from '../../core/list/axis';
import type { Zoom } from '../../core/list/list-settings';

/** What stands at a mark of the line of time: its month, or the day of it. */
export function tickText({ day, month }: Tick, zoom: Zoom, { language }: Words): string {
  const at = Date.parse(day);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone: 'UTC', ...options }).format(at);
  if (zoom === 'week') return format({ weekday: 'short', day: 'numeric' });
  if (zoom === 'month') return format({ day: 'numeric', month: 'short' });
  return day.endsWith('-01-01') && month ? format({ year: 'numeric' }) : format({ month: 'short' });
}
