import { factValue, timeOf } from '../../core/facts/statement';
import { limitAfter, waitAfter } from '../../core/time/counting';
import type { Span } from '../../core/time/span';
import { paymentRoutes } from '../../payments/payment-routes';
import { clockOfRoute } from '../../payments/routes-of';
import type { Known } from '../case/known';
import { because } from '../case/reason';
import type { ClaimRoute } from '../claim';
import { holdsDenial } from '../evidence/denial';
import { payPalCode } from './card-codes';
import { closedBy, notYours, unknownRoute } from './closed-by';
import type { Exception } from './exceptions';
import { gapBesideCards, paidHow } from './paid-how';

/** PayPal's buyer protection: "item not received" or "significantly not as described". */
export function payPalRoute(known: Known, exceptions: readonly Exception[]): ClaimRoute {
  const { payment, situation, order, now, zone } = known;
  const refused = refusal(known, exceptions);
  if (refused) return refused;
  if (!payment?.payment.methods.includes('paypal')) {
    const gap = gapBesideCards(paidHow(payment));
    return gap
      ? unknownRoute('paypal', [because(gap)])
      : notYours('paypal', because('not-by-paypal'));
  }
  const code = payPalCode(known);
  if (code === null)
    return unknownRoute('paypal', [
      because(situation === 'seller-closed' ? 'what-was-wrong-unknown' : 'paypal-silent'),
    ]);
  if (situation === 'customs' && factValue(order.facts, 'customsFault') !== 'seller')
    return unknownRoute('paypal', [because('customs-fault-unknown')], [code]);
  const data = paymentRoutes.find(({ rule }) => rule.id === 'pay.paypal');
  const clock = data && clockOfRoute(data, order, { now, zone });
  if (!clock || clock.safe === null)
    return unknownRoute('paypal', [because('payment-day-unknown')], [code]);
  const opened = timeOf(order.facts, 'paypalOpened');
  if (opened && !timeOf(order.facts, 'paypalEscalated')) return openedAtPayPal(known, opened, code);
  const { safe, state } = clock;
  const base = { ...unknownRoute('paypal', [because('paypal-until', safe)], [code]), until: safe };
  if (state === 'open') return againstRecords(known, { ...base, state: 'open' });
  if (state === 'over') return { ...base, state: 'over', reasons: [because('paypal-over', safe)] };
  return { ...base, reasons: [because('shop-past-safe', safe)] };
}

/** PayPal refuses what the carrier's records show as delivered, unless something answers them: a denial comes first. */
function againstRecords(known: Known, route: ClaimRoute): ClaimRoute {
  if (known.situation !== 'delivered-not-here') return route;
  const reasons = [
    because('paypal-carrier-says-delivered'),
    because('denial-answers'),
    ...route.reasons,
  ];
  return { ...route, state: holdsDenial(known) ? 'open' : 'not-yet', reasons };
}

/** A dispute there becomes a claim within 20 days, or closes and can be neither reopened nor escalated. */
function openedAtPayPal(
  { now, zone, policy }: Known,
  opened: Span,
  code: 'INR' | 'SNAD',
): ClaimRoute {
  // No source says whose midnight ends it: the earliest counts.
  const ends = [zone, policy.zone].map((each) => limitAfter(opened.earliest, { days: 20 }, each));
  const until = Math.min(...ends);
  const base = { ...unknownRoute('paypal', [because('paypal-escalate', until)], [code]), until };
  if (now < until) return { ...base, state: 'open' };
  return now < waitAfter(opened.latest, { days: 20 }, zone)
    ? { ...base, reasons: [because('shop-past-safe', until)] }
    : { ...base, state: 'over', reasons: [because('paypal-closed', until)] };
}

/** What closes PayPal's way closes it however the order was paid. */
function refusal({ situation }: Known, exceptions: readonly Exception[]): ClaimRoute | null {
  if (situation === 'wants-replacement')
    return notYours('paypal', because('replacement-is-the-shops'));
  const exception = closedBy('paypal', exceptions);
  if (!exception) return null;
  return situation === 'changed-mind'
    ? notYours('paypal', because('paypal-no-longer-wanted'))
    : notYours('paypal', exception.reason);
}
