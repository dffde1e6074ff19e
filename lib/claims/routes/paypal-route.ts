import { factValue } from '../../core/facts/statement';
import { paymentRoutes } from '../../payments/payment-routes';
import { clockOfRoute } from '../../payments/routes-of';
import { namesSomeCard } from '../../payments/some-card';
import type { ClaimRoute } from '../claim';
import type { Exception } from '../decision/exceptions';
import type { Known } from '../decision/known';
import { because } from '../decision/reason';
import { payPalCode } from './card-codes';
import { closedBy, notYours, unknownRoute } from './closed-by';

/** PayPal's buyer protection: "item not received" or "significantly not as described". */
export function payPalRoute(known: Known, exceptions: readonly Exception[]): ClaimRoute {
  const { payment, situation, order, now, zone } = known;
  const refused = refusal(known, exceptions);
  if (refused) return refused;
  if (payment === null) return unknownRoute('paypal', [because('payment-unknown')]);
  const { methods } = payment.payment;
  if (!methods.includes('paypal')) {
    const said = payment.payment.known || namesSomeCard(payment.text);
    return said
      ? notYours('paypal', because('not-by-paypal'))
      : unknownRoute('paypal', [because('payment-unknown')]);
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
  const { safe, state } = clock;
  const base = { ...unknownRoute('paypal', [because('paypal-until', safe)], [code]), until: safe };
  if (state === 'open') return { ...base, state: 'open' };
  if (state === 'over') return { ...base, state: 'over', reasons: [because('paypal-over', safe)] };
  return { ...base, reasons: [because('shop-past-safe', safe)] };
}

/** What closes PayPal's way closes it however the order was paid. */
function refusal({ situation }: Known, exceptions: readonly Exception[]): ClaimRoute | null {
  if (situation === 'wants-replacement')
    return notYours('paypal', because('replacement-is-the-shops'));
  const exception = closedBy('paypal', exceptions);
  if (!exception) return null;
  if (situation === 'changed-mind') return notYours('paypal', because('paypal-no-longer-wanted'));
  return exception.reason.code === 'carrier-says-delivered'
    ? notYours('paypal', because('paypal-carrier-says-delivered'))
    : notYours('paypal', exception.reason);
}
