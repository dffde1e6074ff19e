import type { Order } from '../../core/facts/order';
import type { Clock } from '../../core/rules/clock';
import { protectionOf } from '../../core/rules/protection';
import { lawRoutes } from '../../payments/law-routes';
import { paymentRoutes } from '../../payments/payment-routes';
import { clockOfRoute } from '../../payments/routes-of';
import type { Claim, ClaimRoute, Owed } from '../claim';
import { CLAIM_ROUTES } from '../claim-route-id';
import { evidenceFor } from '../evidence/evidence-for';
import { cardRoute, networkOf } from '../routes/card-route';
import { directDebitRoute } from '../routes/direct-debit-route';
import { payPalRoute } from '../routes/paypal-route';
import { section75Route } from '../routes/section-75-route';
import { shopRoute } from '../routes/shop-route';
import { withdrawalRoute } from '../routes/withdrawal-route';
import type { Stance } from '../shops/stance';
import { stanceOf } from '../shops/stances';
import type { ClaimSituation } from '../situation';
import { verdictOf } from './eligible';
import { type Exception, exceptionsOf } from './exceptions';
import { type ClaimContext, type Known, knownOf } from './known';
import { nextSteps } from './next-steps';

/**
 * What an order's buyer can claim in one situation: may I, what is owed, by which ways and until when, with what proof,
 * and what to do next. Nothing is guessed: what is not known makes a way `unknown`, and its reasons say what is
 * missing.
 */
export function claimOf(order: Order, situation: ClaimSituation, context: ClaimContext): Claim {
  const known = knownOf(order, situation, context);
  const protection = protectionOf(known.order, known.policy, known);
  const exceptions = exceptionsOf(known);
  const stance = stanceOf(known);
  const all: Readonly<Record<ClaimRoute['id'], ClaimRoute>> = {
    shop: shopRoute(known, stance, protection, exceptions),
    paypal: payPalRoute(known, exceptions),
    card: cardRoute(known, exceptions),
    'direct-debit': directDebitRoute(known, exceptions),
    'eu-withdrawal': withdrawalRoute(known),
    'uk-section-75': section75Route(known, exceptions),
  };
  const routes = CLAIM_ROUTES.map((id) => all[id]);
  return {
    situation,
    ...verdictOf(known, stance, exceptions, routes),
    owed: owedBy(stance, exceptions, all),
    routes,
    evidence: evidenceFor(known, routes),
    next: nextSteps(known, all),
    clocks: [...protection.clocks, ...routeClocks(known, routes)],
  };
}

/** What closes the shop's way leaves nothing owed there; what is withdrawn from by law is owed whole. */
function owedBy(
  stance: Stance,
  exceptions: readonly Exception[],
  { 'eu-withdrawal': law }: Readonly<Record<ClaimRoute['id'], ClaimRoute>>,
): Owed {
  const closed = exceptions.some(({ closes }) => closes.includes('shop'));
  const owed = closed ? 'none' : stance.owed;
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
