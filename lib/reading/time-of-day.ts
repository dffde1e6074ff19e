/** At most eight characters may stand between a date and its time, as in "15 июля 2026 г. в 10:23". */
const CLOCK = /^[^\d:]{0,8}?(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])(?: ?([ap])\.?m\b)?/i;

/**
 * The time of day printed right after a date, `HH:MM` on the 24-hour clock; null where there is none or it is no time
 * of day. The zone's abbreviation behind it is not looked at: pages print ones that do not hold.
 *
 * @param rest the plain text behind the date
 */
export function timeOfDay(rest: string): string | null {
  const match = CLOCK.exec(rest.slice(0, 30));
  if (!match) return null;
  const [, hours = '', minutes = '', half = ''] = match;
  const twelve = Number(hours) % 12;
  const hour = half === '' ? Number(hours) : half.toLowerCase() === 'p' ? twelve + 12 : twelve;
  const wrong = Number(minutes) > 59 || hour > 23 || (half !== '' && Number(hours) > 12);
  return wrong ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}
