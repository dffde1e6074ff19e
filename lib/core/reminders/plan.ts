import type { Order, OrderKey, Told } from '../facts/order';
import type { Policy } from '../rules/rule';
import { addDays, startOfDay } from '../time/calendar-day';
import { earliest } from '../time/earliest';
import type { Instant, Zone } from '../time/moment';
import type { OrderView } from '../views/order-view';
import type { Settings } from '../views/settings';
import { SOON_DAYS, URGENT_DAYS } from '../views/urgency';
import type { ViewContext } from '../views/view';
import { askAt } from './ask-at';
import { type News, newsOf } from './news';
import { quietUntil } from './quiet-hours';
import { type Reminder, reminderOf } from './reminder';
import { toldDates } from './told';
import { type WaitOver, type Waits, waitsOver } from './waits-over';

export interface Planned {
  readonly order: Order;
  readonly view: OrderView;
  readonly policy: Policy;
  /** Where the buyer of it lives; left out: nobody said. */
  readonly country?: string | null;
}

/** Everything that is to be said now, and when to look again. */
export interface Plan {
  /** Orders whose warning is due, with what to store once it was given. */
  readonly due: readonly {
    readonly view: OrderView;
    readonly threshold: number;
    readonly told: Told;
  }[];
  /** What is to be stored as told without telling it: it was, of nearly the same date, moments ago. */
  readonly inherits: readonly { readonly view: OrderView; readonly told: Told }[];
  /** What changed of orders, to be told as one; empty when nothing of it is new. */
  readonly news: readonly News[];
  /** Claims in which others owed something by now, to be told as one. */
  readonly waits: readonly WaitOver[];
  /** Orders for the one grouped request to open their pages (lib/core/README.md §3.8). */
  readonly ask: readonly OrderKey[];
  /** The next warning; null: none is planned. */
  readonly nextWarning: Instant | null;
  /** When anything shown can change next: a warning, an urgency, a question; null: never. */
  readonly next: Instant | null;
  /** Orders for which nothing could be planned, and why. The others are planned all the same. */
  readonly failed: readonly { readonly key: OrderKey; readonly error: unknown }[];
}

/** What warnings are planned with: the settings, and what the views were worked out with. */
type PlanSettings = Settings & Pick<ViewContext, 'ownWindows'>;

/** What one order asks for. */
interface Step {
  readonly view: OrderView;
  readonly reminder: Reminder;
  readonly askAt: Instant | null;
  /** When it is asked about again, once that was done which is due; null: not any more. */
  readonly askNext: Instant | null;
  readonly news: News | null;
  readonly waits: Waits;
  readonly nextChange: Instant | null;
}

/**
 * What each of these orders asks for, or why nothing can be planned of it. Of many orders it may be asked a few at a
 * time.
 */
export const stepsOf = (
  entries: readonly Planned[],
  settings: PlanSettings,
  now: Instant,
  zone: Zone,
): StepOrFailure[] =>
  entries.map((entry) => {
    try {
      return stepOf(entry, settings, now, zone);
    } catch (error) {
      return { key: entry.view.key, error };
    }
  });

/**
 * Plans the warnings of all open orders at `now`, from what each of them asks for. Pure: what is due stays due until it
 * is stored as told.
 */
export function planOf(
  each: readonly StepOrFailure[],
  settings: PlanSettings,
  now: Instant,
  zone: Zone,
): Plan {
  const steps = each.flatMap((step) => ('error' in step ? [] : step));
  const failed = each.flatMap((step) => ('error' in step ? step : []));
  const due = steps.flatMap(({ view, reminder: { due: threshold, told } }) =>
    threshold === null || told === null ? [] : [{ view, threshold, told }],
  );
  const inherits = steps.flatMap(({ view, reminder: { inherits: told } }) =>
    told === null ? [] : [{ view, told }],
  );
  const news = steps.flatMap((step) => step.news ?? []);
  const waits = steps.flatMap((step) => step.waits.over ?? []);
  const isNews = news.some(({ told }) => !told);
  const quiet = quietUntil(now, settings.quietHours, zone);
  const asked = steps.filter((step) => step.askAt !== null && step.askAt <= now);
  const nextWarning = earliest(steps.map(({ reminder }) => reminder.next));
  return {
    due,
    inherits,
    news: isNews && quiet === null ? news : [],
    waits: quiet === null ? waits : [],
    ask: quiet === null ? asked.map(({ view }) => view.key) : [],
    nextWarning,
    next: earliest([
      nextWarning,
      asked.length > 0 || isNews || waits.length > 0 ? quiet : null,
      ...steps.map((step) => step.askNext),
      ...steps.map((step) => step.waits.next),
      ...steps.map((step) => step.nextChange),
    ]),
    failed,
  };
}

export type StepOrFailure = Step | Plan['failed'][number];

function stepOf(entry: Planned, settings: PlanSettings, now: Instant, zone: Zone): Step {
  const { order, view, policy } = entry;
  return {
    view,
    reminder: reminderOf({ view, told: toldDates(order, now) }, settings, now, zone),
    askAt: mayAsk(view) ? askAt(order, policy.askAfterDays, now) : null,
    askNext: mayAsk(view) ? askAt({ ...order, nudgedAt: now }, policy.askAfterDays, now) : null,
    news: newsOf(entry, {
      now,
      zone,
      strict: settings.strict,
      ownWindows: settings.ownWindows ?? [],
      country: entry.country ?? null,
    }),
    waits: waitsOver(order, view, now, zone),
    nextChange: nextChange(view, settings, now, zone),
  };
}

const mayAsk = (view: OrderView): boolean =>
  view.needsCheck && view.claimBy?.certainty === 'estimated' && !view.snoozed;

/** The next instant after `now` at which an order's urgency or its claim-by changes by itself. */
function nextChange(
  { claimBy, clocks }: OrderView,
  { thresholds }: Settings,
  now: Instant,
  zone: Zone,
): Instant | null {
  const days = claimBy
    ? [SOON_DAYS, URGENT_DAYS, 0, Math.max(...thresholds)].map((left) =>
        startOfDay(addDays(claimBy.lastWholeDay, -left), zone),
      )
    : [];
  const ends = clocks.flatMap((clock) => (clock.counts ? [clock.safe, clock.surelyOver] : []));
  return earliest([...days, ...ends].filter((at) => at !== null && at > now));
}
