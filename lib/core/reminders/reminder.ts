import type { Marks, Told } from '../facts/order';
import type { ClaimBy } from '../rules/clock';
import { addDays, type CalendarDay, endOfDay } from '../time/calendar-day';
import { earliest } from '../time/earliest';
import type { Instant, Zone } from '../time/moment';
import { morningOf } from '../time/morning';
import type { OrderView } from '../views/order-view';
import type { Settings } from '../views/settings';
import { snoozedUntil } from '../views/snoozed-until';
import { ENOUGH_OF_DAY, quietUntil } from './quiet-hours';
import { givenOf, toldOf } from './told';
import { beforeWeekend } from './weekend';

/** An order as the planner needs it. */
export interface Remindable {
  readonly view: Pick<OrderView, 'claimBy' | 'urgency' | 'marks'>;
  /** What was already given, of whichever deadlines. */
  readonly told: readonly Told[];
}

/** What one order asks of the planner. */
export interface Reminder {
  /** The threshold whose warning is due now, in days before the last whole day; null: nothing is due. */
  readonly due: number | null;
  /** What to store once the warning was given. */
  readonly told: Told | null;
  /** What to store at once: what was given moments ago of nearly the same date holds of this one too. Null: nothing. */
  readonly inherits: Told | null;
  /** When to look again; null: never, unless something changes. */
  readonly next: Instant | null;
}
const NOTHING: Reminder = { due: null, told: null, inherits: null, next: null };

/**
 * The moment of a threshold's warning: the morning of that day, or of the last one before it that is no day of the
 * weekend. A weekend never makes it later.
 */
export const warningAt = (
  lastWholeDay: CalendarDay,
  threshold: number,
  { weekend }: Pick<Settings, 'weekend'>,
  zone: Zone,
): Instant => morningOf(beforeWeekend(addDays(lastWholeDay, -threshold), weekend), zone);

/**
 * How long a snooze that is asked for at `since` can hold a deadline's warnings back: until the last of them, and once
 * that has come until the morning for which it was brought forward over a weekend, then that of the last whole day.
 *
 * @returns null where none of them is still to come
 */
export function latestSnooze(
  { lastWholeDay }: Pick<ClaimBy, 'lastWholeDay'>,
  { thresholds, weekend }: Pick<Settings, 'thresholds' | 'weekend'>,
  since: Instant,
  zone: Zone,
): Instant | null {
  const last = Math.min(...thresholds);
  const ends = [weekend, null].map((each) =>
    warningAt(lastWholeDay, last, { weekend: each }, zone),
  );
  return [...ends, morningOf(lastWholeDay, zone)].find((at) => at > since) ?? null;
}

/**
 * Which warning an order needs now, and when the next one comes. Several missed ones are given once, as the most
 * pressing. Another deadline starts afresh; one that comes back does not. Quiet hours put a warning off to their end,
 * unless less than two hours of the last day would be left then. A weekend brings a warning forward. A snooze holds
 * warnings back, but never past the last one.
 */
export function reminderOf(
  { view, told }: Remindable,
  settings: Settings,
  now: Instant,
  zone: Zone,
): Reminder {
  const { claimBy } = view;
  if (!claimBy || !mayRemind(view)) return NOTHING;
  const { thresholds } = settings;
  const { given, inherited } = givenOf(claimBy, told, { thresholds, now });
  const inherits = inherited.length > 0 ? toldOf(claimBy, given, now) : null;
  const nothing = { ...NOTHING, inherits };
  const open = thresholds
    .filter((threshold) => !given.includes(threshold))
    .map((threshold) => ({
      threshold,
      at: warningAt(claimBy.lastWholeDay, threshold, settings, zone),
    }));
  const hold = heldUntil(view.marks, claimBy, settings, zone);
  const held = hold !== null && hold > now;
  const reached = open.filter(({ at }) => at <= now);
  const coming = open.filter(({ at }) => at > now).map(({ at }) => Math.max(at, hold ?? at));
  const next = (...more: Instant[]) => earliest([...coming, ...more]);

  if (reached.length === 0) return { ...nothing, next: next() };
  if (held) return { ...nothing, next: next(hold) };
  const quiet = quietUntil(now, settings.quietHours, zone);
  const lastDayEnds = endOfDay(claimBy.lastWholeDay, zone);
  if (quiet !== null && (claimBy.state === 'past-safe' || quiet + ENOUGH_OF_DAY <= lastDayEnds))
    return { ...nothing, next: next(quiet) };
  return {
    due: Math.min(...reached.map(({ threshold }) => threshold)),
    told: toldOf(claimBy, [...given, ...reached.map(({ threshold }) => threshold)], now),
    inherits: null,
    next: next(),
  };
}

/** An order to be checked has no date to warn of, unless a maximum is known: then it is warned of that. */
const mayRemind = ({ urgency, claimBy }: Remindable['view']): boolean =>
  urgency === 'check' ? claimBy?.atMost === true : urgency !== 'settled' && urgency !== 'waiting';

/** The end of a snooze, but never later than it can last. Null: none holds. */
function heldUntil(marks: Marks, claimBy: ClaimBy, settings: Settings, zone: Zone): Instant | null {
  const until = snoozedUntil(marks, claimBy, zone);
  const latest = latestSnooze(claimBy, settings, marks.snoozedAt ?? 0, zone);
  return until === null || latest === null ? null : Math.min(until, latest);
}
