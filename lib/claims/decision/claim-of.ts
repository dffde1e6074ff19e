import { outcomeOf } from '../../core/facts/claims/outcome';
import type { Order } from '../../core/facts/order';
import type { Clock } from '../../core/rules/clock';
import { type Protection, protectionOf } from '../../core/rules/protection';
import { lawRoutes } from '../../payments/law-routes';
import { paymentRoutes } from '../../payments/payment-routes';
import { clockOfRoute } from '../../payments/routes-of';
import { type ClaimContext, type Known, knownOf } from '../case/known';
import type { Claim, ClaimRoute, Owed } from '../claim';
import { CLAIM_ROUTES } from '../claim-route-id';
import { evidenceFor } from '../evidence/evidence-for';
import { cardRoute, networkOf } from '../routes/card-route';
import { directDebitRoute } from '../routes/direct-debit-route';
import { type Exception, exceptionsOf } from '../routes/exceptions';
import { payPalRoute } from '../routes/paypal-route';
import { section75Route } from '../routes/section-75-route';
import { shopRoute } from '../routes/shop-route';
import { withdrawalRoute } from '../routes/withdrawal-route';
import { shopClaimsOf, stanceOf } from '../shops/every-shop';
import type { Stance } from '../shops/stance';
import type { ClaimSituation } from '../situation';
import { stepWithDoubt, withDoubts } from './doubts';
import { verdictOf } from './eligible';
import { nextSteps } from './next-steps';

/**
 * What an order's buyer can claim in one situation: may I, what is owed, by which ways and until when, with what proof,
 * and what to do next. Nothing is guessed: what is not known makes a way `unknown`, and its reasons say what is
 * missing.
 */
export function claimOf(order: Order, chosen: ClaimSituation, context: ClaimContext): Claim {
  const known = knownOf(order, chosen, context);
  const protection = protectionFor(known);
  const exceptions = exceptionsOf(known);
  const stance = underPlan(known, stanceOf(known), protection, exceptions);
  const beyond = (route: ClaimRoute) => withDoubts(route, routeClocks(known, [route]));
  const all: Readonly<Record<ClaimRoute['id'], ClaimRoute>> = {
    shop: withDoubts(shopRoute(known, stance, protection, exceptions), protection.clocks),
    paypal: beyond(payPalRoute(known, exceptions)),
    card: beyond(cardRoute(known, exceptions)),
    'direct-debit': beyond(directDebitRoute(known, exceptions)),
    'eu-withdrawal': beyond(withdrawalRoute(known, exceptions)),
    'uk-section-75': beyond(section75Route(known, exceptions)),
  };
  const routes = CLAIM_ROUTES.map((id) => all[id]);
  const verdict = verdictOf(known, stance, exceptions, routes);
  return {
    situation: known.situation,
    ...verdict,
    owed: verdict.eligible === 'no' ? 'none' : owedBy(known, stance, exceptions, all),
    routes,
    evidence: evidenceFor(known, routes),
    next: nextSteps(known, all).map((step) => stepWithDoubt(step, all)),
    clocks: [...protection.clocks, ...routeClocks(known, routes)],
  };
}

/**
 * The protection of an order. Where the records show a delivery, the days after a delivery count too, and the earlier
 * end.
 */
function protectionFor(known: Known): Protection {
  const missing = protectionOf(known.order, known.policy, known);
  if (known.situation !== 'delivered-not-here' || !known.deliveredByRecords) return missing;
  const { situation: _, ...facts } = known.order.facts;
  const shown = protectionOf({ ...known.order, facts }, known.policy, known);
  const counted = (clocks: readonly Clock[]) => clocks.filter(({ counts }) => counts);
  const counting = counted(missing.clocks);
  const others = counted(shown.clocks).filter(
    ({ rule }) => !counting.some((each) => each.rule === rule),
  );
  const listed = missing.clocks.filter(
    ({ rule, counts }) => !counts && !others.some((each) => each.rule === rule),
  );
  return { ...missing, clocks: [...counting, ...others, ...listed] };
}

/** The shop's stance under a plan's warranty, once the shop's own days are over. */
function underPlan(
  known: Known,
  stance: Stance,
  protection: Protection,
  exceptions: readonly Exception[],
): Stance {
  const broken = known.situation === 'not-working' || known.situation === 'damaged';
  const planned = broken ? shopClaimsOf(known.order.marketplace).underPlan?.(known) : null;
  if (!planned) return stance;
  const { state } = shopRoute(known, stance, protection, exceptions);
  return state === 'over' ? planned : stance;
}

/** What is owed: nothing where the shop's way is closed; all of it where the law allows to withdraw. */
function owedBy(
  { order }: Known,
  stance: Stance,
  exceptions: readonly Exception[],
  { 'eu-withdrawal': law }: Readonly<Record<ClaimRoute['id'], ClaimRoute>>,
): Owed {
  const closed = exceptions.some(({ closes }) => closes.includes('shop'));
  const rest =
    outcomeOf(order).end === 'partly' && stance.owed === 'full' ? 'partial' : stance.owed;
  const owed = closed ? 'none' : rest;
  return owed === 'none' && law.state === 'open' ? 'full' : owed;
}

const PAYMENT_RULES: Readonly<Partial<Record<ClaimRoute['id'], string>>> = {
  paypal: 'pay.paypal',
  'direct-debit': 'pay.sepa',
  'eu-withdrawal': 'law.eu-withdrawal',
  'uk-section-75': 'law.uk-s75',
};

/** The clocks of the ways that are this order's. */
function routeClocks(known: Known, routes: readonly ClaimRoute[]): readonly Clock[] {
  const network = networkOf(known);
  const ids = routes
    .filter(({ state, until }) => state !== 'not-yours' && until !== null)
    .map(({ id }) => (id === 'card' ? `pay.${network}` : PAYMENT_RULES[id]));
  return [...paymentRoutes, ...lawRoutes]
    .filter(({ rule }) => ids.includes(rule.id))
    .map((route) => clockOfRoute(route, known.order, known));
}
