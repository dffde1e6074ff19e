import type { Situation } from '../facts/fact';
import type { Order } from '../facts/order';
import { firstPromise } from '../facts/readings/first-promise';
import { counting, factValue, readAtOf, timeOf } from '../facts/statement';
import { endOfDay, startOfDay } from '../time/calendar-day';
import type { Instant } from '../time/moment';
import type { CarrierClass } from './carrier-days';
import { inPhase, type OrderState } from './order-state';
import type { Rule, ZonedPolicy } from './rule';

/**
 * Whether a rule has anything to say of an order: right phase, situation, carrier class, membership, plan, era, and for
 * what a page states, that it was stated.
 *
 * Source: lib/core/README.md §3.3
 */
export function applies(rule: Rule, order: Order, policy: ZonedPolicy, state: OrderState): boolean {
  const { facts } = order;
  if (state.withdrawn && !outlastsOrder(rule)) return false;
  if (!inPhase(rule.phase, state)) return false;
  if (isDone(rule, order)) return false;
  if (rule.ofFirst && firstPromise(order) === null) return false;
  if (!isAbout(rule, state.situation)) return false;
  if (needsStatement(rule) && statedAt(rule, order) === null) return false;
  if (rule.carrier && !carrierClassesOf(order, policy).flat().includes(rule.carrier)) return false;
  if (rule.membership && !names(factValue(facts, 'membership'), rule.membership)) return false;
  if (rule.plan && !names(factValue(facts, 'plan'), rule.plan)) return false;
  return rule.strict || inEra(rule, order, policy);
}

/** Whether what the rule asks for is done. Done before it was asked for again, as with a second return, is not done. */
function isDone({ doneBy, anchor }: Rule, { facts }: Order): boolean {
  const done = doneBy ? timeOf(facts, doneBy) : null;
  const asked = anchor === 'protection-end' ? null : timeOf(facts, anchor);
  return done !== null && (asked === null || done.latest > asked.earliest);
}

/**
 * Whether a rule holds although the shop owes nothing any more: for money that was sent, and for the payment service
 * that was asked because it did not come.
 */
const outlastsOrder = ({ anchor, kind }: Rule): boolean =>
  anchor === 'refundIssued' || kind === 'escalate-by';

/** Whether a rule is about what is wrong with an order; until that is said it may be. */
export const isAbout = ({ situations }: Rule, situation: Situation | null): boolean =>
  situation === null || situations.length === 0 || situations.includes(situation);

const needsStatement = ({ count, phase }: Rule): boolean =>
  'stated' in count || 'daysStated' in count || phase === 'once-anchored';

/** When the page stated the number or the date that a rule rests on; null when it did not. */
export function statedAt({ count, anchor }: Rule, { facts }: Order): Instant | null {
  if ('daysStated' in count) return readAtOf(facts, count.daysStated);
  return anchor === 'protection-end' ? null : readAtOf(facts, anchor);
}

/** For each shipping method that counts, the classes its words may mean. */
export function carrierClassesOf(
  { facts }: Order,
  policy: ZonedPolicy,
): readonly (readonly CarrierClass[])[] {
  const methods = counting(facts, 'carrier').flatMap((statement) => statement.value);
  return methods.map((method) => policy.carrierClasses(method));
}

const names = (text: string | null, words: readonly string[]): boolean =>
  words.some((word) => text?.toLowerCase().includes(word) ?? false);

/** Whether the order can have been placed while the rule was in force; an unknown order date matches every era. */
function inEra({ era }: Rule, { facts }: Order, { zone }: ZonedPolicy): boolean {
  const placed = timeOf(facts, 'placed');
  if (!placed || !era) return true;
  const lateEnough = era.from === undefined || placed.latest >= startOfDay(era.from, zone);
  return lateEnough && (era.to === undefined || placed.earliest < endOfDay(era.to, zone));
}
