import type { Order } from '../core/facts/order';
import { factValue } from '../core/facts/statement';
import { anchorSpan } from '../core/rules/anchor';
import type { ClockState } from '../core/rules/clock';
import { clockOf } from '../core/rules/clock-of';
import { stateAt } from '../core/rules/ends';
import { inPhase, type OrderState, stateOf } from '../core/rules/order-state';
import type { RouteClock } from '../core/rules/route';
import type { Instant, Zone } from '../core/time/moment';
import { countryOf } from './country';
import { lawRoutes } from './law-routes';
import { type Payment, paymentOf } from './payment-method';
import { paymentRoutes } from './payment-routes';
import { paymentSaid } from './payment-said';
import type { Route } from './route';
import { type RouteEnds, routeEnds } from './route-ends';
import { notesOf } from './route-notes';

/** For whom and when the routes are looked at. */
export interface RouteContext {
  readonly now: Instant;
  /** The buyer's zone: banks and laws of the buyer's country count in it, whatever zone the shop has. */
  readonly zone: Zone;
  /** Where the buyer lives by the settings, for orders that nobody said it of: a code of ISO 3166, or null. */
  readonly country?: string | null;
  /** How the user pays by the settings, for orders that nobody said it of; null or left out: not said. */
  readonly paidWith?: string | null;
}

/**
 * Where the buyer of an order lives: what was said of the order, else the settings.
 *
 * @returns a code of ISO 3166; null where nobody said, and for words that name no country whose law makes a difference
 *   here
 */
export function countryOfBuyer({ facts }: Order, inSettings: string | null): string | null {
  const said = factValue(facts, 'country');
  return said === null ? inSettings : countryOf(said);
}

const NO_PAYMENT = paymentOf('');

/**
 * The routes to the money that do not lead through the shop: what its payment opens, and the law where the buyer lives.
 * Parallel to the shop's clocks, for information: none counts, so none can become the claim-by. An order that was paid
 * in an unknown way, by a buyer of an unknown country, has none; neither has one that was refunded, or that nothing was
 * paid for. One that was cancelled keeps what its payment opens until somebody says that the money came back.
 *
 * Source: lib/core/README.md §6
 */
export function routesOf(order: Order, context: RouteContext): readonly RouteClock[] {
  const state = stateOf(order);
  const payment = paymentSaid(order.facts, context.paidWith)?.payment ?? NO_PAYMENT;
  const country = countryOfBuyer(order, context.country ?? null);
  return [...paymentRoutes, ...lawRoutes]
    .filter((route) => isOpenTo(route, payment, country))
    .filter((route) => hasSomethingToSay(route, state))
    .filter(({ unlessKnown }) => unlessKnown?.(order, payment) ?? true)
    .map((route) => clockOfRoute(route, order, context));
}

const isOpenTo = ({ paidWith, countries }: Route, { methods }: Payment, country: string | null) =>
  (!paidWith || methods.some((method) => paidWith.includes(method))) &&
  (!countries || (country !== null && countries.includes(country)));

function hasSomethingToSay({ rule }: Route, state: OrderState): boolean {
  const { situation, withdrawn, moneyOwed } = state;
  // Nothing came: what was said to be wrong with it does not matter, nor what counts from its arrival.
  if (withdrawn) return moneyOwed && rule.phase === 'always';
  const fits = situation === null || rule.situations.includes(situation);
  return fits && inPhase(rule.phase, state);
}

const NO_ROUTE_ENDS: RouteEnds = { adviseBy: null, possibleUntil: null, surelyOver: null };
const UNKNOWN = { earliest: null, latest: null, known: false, standIn: null } as const;

/** The clock of a route, without asking whether it is open to this buyer or what is wrong with the order. */
export function clockOfRoute(
  route: Route,
  order: Order,
  { now, zone }: Pick<RouteContext, 'now' | 'zone'>,
): RouteClock {
  const count = route.shorterFor?.(order) ?? route.rule.count;
  const rule = { ...route.rule, count };
  const at = { now, zone, carriers: [], protectionEnd: UNKNOWN, counts: false };
  const clock = clockOf(rule, order, at);
  const anchor = rule.anchor === 'protection-end' ? UNKNOWN : anchorSpan(order, rule.anchor);
  const { safe, surelyOver } = clock;
  const ends =
    safe === null
      ? NO_ROUTE_ENDS
      : routeEnds(route, { facts: order.facts, anchor, safe, surelyOver }, zone);
  const state = routeState(stateAt(now, 'limit', { ...ends, safe }, zone), ends, now);
  const notes = notesOf(route, order.marketplace, safe, ends, zone);
  return { ...clock, ...ends, state, notes };
}

/** Past its safe date, a route that may still be possible is said to be so. */
const routeState = (state: ClockState, { possibleUntil }: RouteEnds, now: Instant): ClockState =>
  state === 'check' && possibleUntil !== null && now < possibleUntil ? 'past-safe' : state;
