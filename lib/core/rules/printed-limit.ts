import type { Order } from '../facts/order';
import type { Instant } from '../time/moment';
import { isAbout, statedAt } from './applies';
import type { OrderState } from './order-state';
import { RANK, type Rule } from './rule';

/** A limit that a page of the order printed, or that the user typed, and the instant it gives. */
export interface PrintedLimit {
  readonly rule: Rule;
  readonly safe: Instant;
  /** It was read before something that can have shortened it. */
  readonly doubtful: boolean;
}

/** Whether a rule is a limit that pages print. */
export const isPrinted = ({ rank, binds }: Rule): boolean =>
  rank === RANK.stated && binds === 'limit';

/**
 * Whether a printed limit was read before delivery or completion was learned, which can have shortened it. A number of
 * days that counts from that very event was only waiting for it.
 *
 * Source: lib/core/README.md §3.1
 */
export function isDoubtful(rule: Rule, order: Order, { arrivalLearned }: OrderState): boolean {
  if (arrivalLearned === null || !isPrinted(rule) || countsFromArrival(rule)) return false;
  const readAt = statedAt(rule, order);
  return readAt !== null && readAt < arrivalLearned;
}

const countsFromArrival = ({ anchor }: Rule): boolean =>
  anchor === 'delivered' || anchor === 'completed';

/**
 * Whether a doubtful end of what holds before delivery stays beside what the arrival started; of what it says nothing
 * about, it stays out.
 */
export const outlastsArrival = (rule: Rule, order: Order, state: OrderState): boolean =>
  rule.phase === 'before-delivery' &&
  !state.withdrawn &&
  !state.over &&
  isDoubtful(rule, order, state) &&
  isAbout(rule, state.situation);

/**
 * Whether a printed limit answers the question of a rule, which is only listed then. A doubtful one can have been
 * shortened, never prolonged: an earlier end counts beside it, and nothing leads past it.
 *
 * @param safeOf when a rule ends by itself; null where nothing tells
 * Source: lib/core/README.md §3.1
 */
export function isAnswered(
  rule: Rule,
  printed: readonly PrintedLimit[],
  safeOf: (rule: Rule) => Instant | null,
): boolean {
  if (rule.binds === 'wait' || isPrinted(rule)) return false;
  return printed.some(
    (one) =>
      one.rule.kind === rule.kind &&
      meet(one.rule, rule) &&
      (!one.doubtful || isLater(safeOf(rule), one.safe)),
  );
}

/** What is printed of goods that did not come answers nothing about goods that are wrong. */
const meet = ({ situations: some }: Rule, { situations: others }: Rule): boolean =>
  some.length === 0 || others.length === 0 || some.some((one) => others.includes(one));

const isLater = (safe: Instant | null, printed: Instant): boolean =>
  safe !== null && safe >= printed;
