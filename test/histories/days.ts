/**
 * The calendar that the oracle counts with. It shares nothing with the product: a zone is asked of the platform alone,
 * and the start of a day is found by halving.
 */
const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const options = { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const clock = new Intl.DateTimeFormat('en-CA', options);
  clocks.set(zone, clock);
  return clock;
}

const shown = new Map<string, string>();

/** The day that a calendar on the wall shows in `zone`, `YYYY-MM-DD`. No zone changes within a quarter of an hour. */
export function dayAt(at: number, zone: string): string {
  const quarter = Math.floor(at / (15 * MINUTE));
  const key = `${zone}/${quarter}`;
  const known = shown.get(key);
  if (known !== undefined) return known;
  const day = clockIn(zone).format(quarter * 15 * MINUTE);
  if (shown.size > 200_000) shown.clear();
  shown.set(key, day);
  return day;
}

const starts = new Map<string, number>();

/** The first instant at which it is `day` in `zone`. */
export function startOf(day: string, zone: string): number {
  const key = `${zone}/${day}`;
  const known = starts.get(key);
  if (known !== undefined) return known;
  let [before, after] = [Date.parse(day) - 16 * HOUR, Date.parse(day) + 16 * HOUR];
  while (after - before > 15 * MINUTE) {
    const middle = Math.floor((before + after) / 2 / (15 * MINUTE)) * 15 * MINUTE;
    if (dayAt(middle, zone) >= day) after = middle;
    else before = middle;
  }
  starts.set(key, after);
  return after;
}

export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

const ends = new Map<string, number>();

export function endOf(day: string, zone: string): number {
  const key = `${zone}/${day}`;
  const known = ends.get(key) ?? startOf(plusDays(day, 1), zone);
  ends.set(key, known);
  return known;
}

/**
 * So many minutes after midnight on `day`, by the clocks of `zone`; on a day of a clock change they are counted back
 * from the next midnight.
 */
export function timeOn(day: string, minutes: number, zone: string): number {
  const [start, end] = [startOf(day, zone), endOf(day, zone)];
  // Clocks change in the small hours: what is left of the day after nine is as long as ever.
  return minutes >= 6 * 60 ? end - (24 * 60 - minutes) * MINUTE : start + minutes * MINUTE;
}
