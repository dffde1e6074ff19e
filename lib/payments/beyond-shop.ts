import type { Order } from '../core/facts/order';
import { factValue } from '../core/facts/statement';
import type { ClockState } from '../core/rules/clock';
import { type OrderState, stateOf } from '../core/rules/order-state';
import type { BeyondContext, BeyondShop, RouteAsk, RouteClock } from '../core/rules/route';
import type { Instant } from '../core/time/moment';
import { type PaymentSaid, paymentSaid } from './payment-said';
import { countryOfBuyer, routesOf } from './routes-of';
import { namesSomeCard } from './some-card';

/**
 * Everything that leads to the money beside the shop, and what would have to be known for more. It is also there for an
 * order whose limits at the shop are all over: then it matters most.
 *
 * Source: lib/core/README.md §3.5, §5, §6
 */
export function beyondShop(order: Order, context: BeyondContext): BeyondShop {
  const state = stateOf(order);
  const said = paymentSaid(order.facts, context.paidWith);
  const country = countryOfBuyer(order, context.country);
  const mayReturn = returnIsAQuestion(order, state);
  return {
    routes: routesOf(order, context).toSorted(openFirst(context.now)),
    asks: state.withdrawn && !state.moneyOwed ? [] : asksOf(order, said, context),
    paidWith: said && {
      text: said.text,
      from: said.from,
      known: said.payment.known,
    },
    mayReturn,
    handIn: mayReturn && context.handIn?.country === country ? context.handIn : null,
  };
}

function asksOf(
  { facts }: Order,
  said: PaymentSaid | null,
  { country }: BeyondContext,
): readonly RouteAsk[] {
  const asks: RouteAsk[] = [];
  if (factValue(facts, 'situation') !== 'changed-mind') asks.push(...asksOfPayment(said));
  if (factValue(facts, 'country') === null && country === null) asks.push('country');
  return asks;
}

function asksOfPayment(said: PaymentSaid | null): readonly RouteAsk[] {
  if (!said) return ['how-paid'];
  if (said.payment.known) return [];
  return [namesSomeCard(said.text) ? 'which-card' : 'which-way'];
}

/** Only what is there can be sent back; a return that was agreed on says so by itself. */
function returnIsAQuestion({ facts }: Order, state: OrderState): boolean {
  if (state.withdrawn || state.situation === 'not-received') return false;
  return state.arrived || (facts.returnAgreed?.length ?? 0) > 0;
}

const STANDING: readonly ClockState[] = ['open', 'past-safe', 'check', 'unknown', 'over'];

/** What is still open first, by the first day that it names to act by. */
function openFirst(now: Instant): (a: RouteClock, b: RouteClock) => number {
  const actBy = ({ safe, adviseBy }: RouteClock) =>
    Math.min(safe ?? 0, adviseBy !== null && now < adviseBy ? adviseBy : Infinity);
  return (a, b) => STANDING.indexOf(a.state) - STANDING.indexOf(b.state) || actBy(a) - actBy(b);
}
