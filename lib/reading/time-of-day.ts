/**
 * A clock right behind a date, at most twelve characters between them, as in "15 июля 2026 г. в 10:23" and "(금) 오후
 * 3:04"; in East Asia also 15時04分.
 */
const CLOCK =
  /^([^\d:]{0,12}?)(\d{1,2})(?::|[時시] ?)(\d{2})(?:(?::|[分분] ?)\d{2})?(?![\d:])[分분秒초]? ?(.{0,4})/u;
/** The half of the day, in front of the clock or behind it: "오후 3:04", "3:04 p. m.". */
const FORENOON = /오전|午前|上午|凌晨|清晨|早上|(?<!\p{L})(?:öö|a\.? ?m|ص)(?!\p{L})/iu;
const AFTERNOON = /오후|午後|下午|傍晚|晚上|(?<!\p{L})(?:ös|p\.? ?m|م)(?!\p{L})/iu;

/**
 * The time of day printed right after a date, `HH:MM` on the 24-hour clock; null where there is none or it is no time
 * of day. The zone's abbreviation behind it is not looked at: pages print ones that do not hold.
 *
 * @param rest the plain text behind the date
 * @example timeOfDay(' 오후 3:04') // 15:04
 */
export function timeOfDay(rest: string): string | null {
  const match = CLOCK.exec(rest.slice(0, 30));
  if (!match) return null;
  const [, before = '', hours = '', minutes = '', behind = ''] = match;
  const around = `${before} ${behind}`;
  const [early, late] = [FORENOON.test(around), AFTERNOON.test(around)];
  const twelve = Number(hours) % 12;
  const hour = late ? twelve + 12 : early ? twelve : Number(hours);
  const wrong = Number(minutes) > 59 || hour > 23 || ((early || late) && Number(hours) > 12);
  return wrong || (early && late) ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}
