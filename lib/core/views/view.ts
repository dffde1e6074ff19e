import { disagreementsOf } from '../facts/disagreements';
import type { Facts, Money } from '../facts/fact';
import type { Order } from '../facts/order';
import { best, factValue } from '../facts/statement';
import { keysOf } from '../plain/entries';
import { earlierMayHavePassed, endsFromDelivery, standingWithout } from '../rules/claim-by';
import type { ClaimBy, Clock } from '../rules/clock';
import { inZone } from '../rules/counting-zone';
import { leadingClaimBy } from '../rules/leading-claim-by';
import { orderAddress } from '../rules/order-address';
import type { OrderState } from '../rules/order-state';
import { isOld } from '../rules/over-by-age';
import { type ProtectionContext, protectionOf } from '../rules/protection';
import type { Policy, ZonedPolicy } from '../rules/rule';
import { dayOf, daysBetween } from '../time/calendar-day';
import type { Instant, Zone } from '../time/moment';
import { hintOf } from './hint';
import { decidesOpenDate, type JudgedDisagreement, openDatesOf } from './open-disagreements';
import type { OrderView } from './order-view';
import { snoozedUntil } from './snoozed-until';
import type { Urgency } from './urgency';
import { urgencyOf } from './urgency';
import { CHECK_LASTS, viewChangesAt } from './view-changes';

/** For whom and when an order is looked at. */
export interface ViewContext extends ProtectionContext {
  /** The user's zone. */
  readonly zone: Zone;
}

/**
 * Everything a surface shows of one order at `now`: its clocks, its claim-by, how urgent it is, and the facts behind
 * them.
 */
export function viewOrder(order: Order, rules: Policy, context: ViewContext): OrderView {
  const { now, zone } = context;
  const policy = inZone(rules, zone);
  const protection = protectionOf(order, policy, context);
  const { state, clocks, mayBeShorter } = protection;
  const { claimBy, clockBehind, unclear } = leadingClaimBy(order, policy, protection, context);
  const daysLeft = claimBy ? daysBetween(dayOf(now, zone), claimBy.lastWholeDay) : null;
  const old = isOld(order, policy, now);
  const without = clockBehind ? 'check' : old ? 'over' : standingWithout(clocks);
  const settled = order.marks.settledAt !== undefined || (state.withdrawn && claimBy === null);
  const urgency = urgencyOf({ ...state, unclear, settled, claimBy, daysLeft, without });
  const passed = earlierMayHavePassed(clocks, claimBy, { mayBeShorter });
  const doubt = inDoubt(state) && endsFromDelivery(clocks).length > 0;
  const unchecked = needsCheck(urgency, claimBy, { ...state, doubt }) || (mayBeShorter && passed);
  return {
    key: order.key,
    marketplace: order.marketplace,
    id: order.id,
    ...(order.account && { account: order.account }),
    status: state.status,
    statusText: best(order.facts, 'status')?.text ?? null,
    title: titleOf(order),
    moreItems: Math.max(0, order.lineItems.length - 1),
    store: factValue(order.facts, 'store'),
    total: totalOf(order.facts),
    urgency,
    claimBy,
    daysLeft,
    waitingFor: nextWait(clocks, now),
    clocks,
    needsCheck: unchecked,
    toCheck: unchecked && policy.askAfterDays.length > 0 && !isFresh(order.bounds, now),
    earlierMayHavePassed: passed,
    mayBeShorter: mayBeShorter || claimBy?.atMost === true,
    ...(clockBehind && { clockBehind }),
    facts: bestOfEach(order.facts),
    packages: order.packages ?? [],
    changes: order.changes ?? [],
    disagreements: judgedDisagreements(order, policy, { ...context, settled, clocks }),
    hint: hintOf(order, { state, clocks, urgency, now, zone }),
    bounds: order.bounds,
    marks: order.marks,
    snoozed: (snoozedUntil(order.marks, claimBy, zone) ?? 0) > now,
    detailUrl: orderAddress(order, policy),
    trackingUrl: policy.trackingUrl(order.id),
    viewedAt: now,
    changesAt: viewChangesAt({ order, policy, clocks }, now, zone),
  };
}

/** An order with nothing left to do has no open date, so none of its contradictions decides one. */
function judgedDisagreements(
  order: Order,
  policy: ZonedPolicy,
  {
    settled,
    clocks,
    ...context
  }: ViewContext & { readonly settled: boolean; readonly clocks: readonly Clock[] },
): readonly JudgedDisagreement[] {
  const together = openDatesOf(clocks);
  const openDates = (read: Order) => openDatesOf(protectionOf(read, policy, context).clocks);
  return disagreementsOf(order, context.zone).map((each) => ({
    ...each,
    decides: !settled && decidesOpenDate(order, each, together, openDates),
  }));
}

/**
 * Its first item's title; what the user calls it beats that, because items say no title of the order. An order of
 * another shop that was given none is known by the shop.
 */
function titleOf({ marketplace, facts, lineItems }: Order): string | null {
  const said = best(facts, 'title');
  if (said?.from === 'user') return said.value;
  const shop = marketplace === 'other' ? factValue(facts, 'store') : null;
  return lineItems[0]?.title ?? said?.value ?? shop;
}

function nextWait(clocks: readonly Clock[], now: Instant): Clock | null {
  const running = clocks.filter(
    (clock) => clock.binds === 'wait' && clock.counts && clock.kind !== 'dispute-opens',
  );
  return running.find((clock) => (clock.safe ?? 0) > now) ?? running.at(-1) ?? null;
}

/** It may have come, and nobody can tell (lib/core/README.md §3.11). */
const inDoubt = ({ maybeArrived, hidesParcels }: OrderState): boolean =>
  maybeArrived || hidesParcels;

function needsCheck(
  urgency: Urgency,
  claimBy: ClaimBy | null,
  state: OrderState & { readonly doubt: boolean },
): boolean {
  if (urgency === 'settled' || urgency === 'over' || urgency === 'waiting') return false;
  if (urgency === 'check' || urgency === 'unknown') return true;
  if (claimBy?.atMost || state.doubt) return true;
  return claimBy?.certainty === 'estimated' && (!state.arrived || state.stillArriving);
}

const isFresh = ({ checked }: Order['bounds'], now: Instant): boolean =>
  checked !== undefined && now - checked < CHECK_LASTS;

/**
 * The total; of a sign that could be several currencies ("$") the one that another reading of the same amount names.
 */
function totalOf(facts: Facts): Money | null {
  const total = factValue(facts, 'total');
  if (total === null || total.currency !== null) return total;
  const named = facts.total?.find(
    ({ value }) => value.currency !== null && Number(value.amount) === Number(total.amount),
  );
  return named?.value ?? total;
}

function bestOfEach(facts: Facts): OrderView['facts'] {
  return Object.fromEntries(keysOf(facts).map((name) => [name, best(facts, name)]));
}
