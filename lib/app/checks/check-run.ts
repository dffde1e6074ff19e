import { DAY_LENGTH, HOUR_LENGTH } from '../../core/time/calendar-day';
import type { Instant } from '../../core/time/moment';
import {
  CHECK_RESULTS,
  type CheckResult,
  type CheckRun,
  type CheckStop,
  type RunOrder,
} from '../../core/views/checking';

/** ms a question may take: 30 s for being put late, 30 s for its answer, and some for the way of it. */
const LEASE = 75_000;
/** ms after a cancelled run in which its last question may still be out. */
const LAST_QUESTION = 30_000;
/** An unfinished run is forgotten after this; what is left of it is offered anew. */
const RUN_LASTS = DAY_LENGTH;
/** A shop that asks to slow down is left alone for so long. */
const SLOW_DOWN = HOUR_LENGTH;

/** After so many answers in a row that could not be read the user is asked whether to go on. */
const MOST_UNREADABLE = 3;

/** How many questions each order has. */
export type Questions = (order: RunOrder) => number;

/** The place of the question whose turn it is; null when all are done. */
export interface Turn {
  readonly order: RunOrder;
  readonly question: number;
  readonly id: string;
}

/**
 * The first question of the run that has no result. Its id follows from the run alone, so that every worker gives it
 * the same one, and an answer that comes twice fits only once.
 */
export function turnOf(run: CheckRun, questions: Questions): Turn | null {
  const index = run.orders.findIndex((order) => order.results.length < questions(order));
  const order = run.orders[index];
  if (!order) return null;
  const question = order.results.length;
  return { order, question, id: `${run.id}.${index}.${question}` };
}

/** The run with the result of the question whose turn it was. */
export function withResult(run: CheckRun, { order }: Turn, result: CheckResult): CheckRun {
  const done = { ...order, results: [...order.results, result] };
  return { ...run, orders: run.orders.map((each) => (each === order ? done : each)) };
}

/** What came of an order, as far as it was asked about: the best that any of its questions gave. */
export const resultOf = ({ results }: RunOrder): CheckResult =>
  CHECK_RESULTS.find((result) => results.includes(result)) ?? 'unreadable';

/** Whether the newest answers were all unreadable: the shop has changed, and asking on would only burden it. */
export function isAtALoss({ orders }: CheckRun): boolean {
  const results = orders.flatMap((order) => order.results);
  const read = results.findLastIndex((result) => result !== 'unreadable');
  const unreadable = results.length - 1 - read;
  return unreadable > 0 && unreadable % MOST_UNREADABLE === 0;
}

/** The run with its next question due at `at`, and nobody but its owner asking until that is answered. */
export const dueAt = (run: CheckRun, at: Instant): CheckRun => ({
  ...run,
  askedAt: at,
  leaseUntil: at + LEASE,
});

/** The run in the hands of `owner`, going on whatever stopped it. */
export const takenOver = (run: CheckRun, owner: number): CheckRun => ({
  ...run,
  owner,
  stop: null,
});

/** The stopped run. After a cancel the last question may still be out: no other tab asks before its time is up. */
export const stopped = (run: CheckRun, kind: CheckStop, now: Instant): CheckRun => ({
  ...run,
  stop: { kind, at: now },
  leaseUntil: kind === 'cancelled' ? now + LAST_QUESTION : now,
});

/** The run with no question out: whichever tab may ask. */
export const released = (run: CheckRun, now: Instant): CheckRun => ({ ...run, leaseUntil: now });

/**
 * Whether another tab may have a question out. A lease that lasts longer than any was given by a clock that ran ahead.
 */
export const isElsewhere = (run: CheckRun, tab: number | null, now: Instant): boolean =>
  run.owner !== tab && run.leaseUntil > now && run.leaseUntil - now <= 2 * LEASE;

/** Before when a shop that asked to slow down is asked nothing; null when it may be asked. */
export function barredUntil({ stop }: CheckRun, now: Instant): Instant | null {
  if (stop?.kind !== 'rate-limit') return null;
  const until = stop.at + SLOW_DOWN;
  return until > now && stop.at <= now ? until : null;
}

/** Whether too long ago to go on with it. */
export const isForgotten = ({ startedAt }: CheckRun, now: Instant): boolean =>
  Math.abs(now - startedAt) > RUN_LASTS;
