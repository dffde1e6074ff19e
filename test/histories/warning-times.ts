import { plusDays, timeOn } from './days';

const MORNING = 9 * 60;

/** When a warning is given: in the morning, so many days before the last whole day. */
const warningTime = (lastWholeDay: string, threshold: number, zone: string): number =>
  timeOn(plusDays(lastWholeDay, -threshold), MORNING, zone);

/** The most pressing of the warnings whose time has come, and when it came; null: none has. */
export function thresholdDue(
  lastWholeDay: string,
  thresholds: readonly number[],
  now: number,
  zone: string,
): { readonly threshold: number; readonly since: number } | null {
  const come = thresholds
    .map((threshold) => ({ threshold, since: warningTime(lastWholeDay, threshold, zone) }))
    .filter(({ since }) => since <= now);
  return come.toSorted((a, b) => a.threshold - b.threshold)[0] ?? null;
}

/** The first warning that is still to come; null: none is. */
export function nextWarning(
  lastWholeDay: string,
  thresholds: readonly number[],
  now: number,
  zone: string,
): number | null {
  const coming = thresholds
    .map((threshold) => warningTime(lastWholeDay, threshold, zone))
    .filter((at) => at > now);
  return coming.length > 0 ? Math.min(...coming) : null;
}

/** Whether it is between ten in the evening and nine in the morning. */
export function isQuiet(now: number, dayNow: string, zone: string): boolean {
  return now < timeOn(dayNow, MORNING, zone) || now >= timeOn(dayNow, 22 * 60, zone);
}
