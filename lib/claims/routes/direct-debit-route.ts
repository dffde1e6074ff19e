import { anchorSpan } from '../../core/rules/anchor';
import { waitAfter } from '../../core/time/counting';
import { paymentRoutes } from '../../payments/payment-routes';
import { clockOfRoute } from '../../payments/routes-of';
import type { Known } from '../case/known';
import { because } from '../case/reason';
import type { ClaimRoute } from '../claim';
import { closedBy, notYours, unknownRoute } from './closed-by';
import type { Exception } from './exceptions';
import { gapBesideCards, paidHow } from './paid-how';

/** A debit that the bank takes back without asking why, within eight weeks. */
export function directDebitRoute(known: Known, exceptions: readonly Exception[]): ClaimRoute {
  const { payment, situation, order, now, zone } = known;
  const exception = closedBy('direct-debit', exceptions);
  if (exception) return notYours('direct-debit', exception.reason);
  if (situation === 'wants-replacement')
    return notYours('direct-debit', because('replacement-is-the-shops'));
  if (!payment?.payment.methods.includes('direct-debit')) {
    const gap = gapBesideCards(paidHow(payment));
    return gap
      ? unknownRoute('direct-debit', [because(gap)])
      : notYours('direct-debit', because('not-by-direct-debit'));
  }
  const data = paymentRoutes.find(({ rule }) => rule.id === 'pay.sepa');
  const clock = data && clockOfRoute(data, order, { now, zone });
  if (!clock || clock.safe === null)
    return unknownRoute('direct-debit', [because('payment-day-unknown')]);
  const { safe } = clock;
  const base = {
    ...unknownRoute('direct-debit', [because('debit-until', safe)]),
    until: safe,
  };
  if (now < safe) return { ...base, state: 'open' };
  const { latest } = anchorSpan(order, 'paid');
  const over = latest !== null && now >= waitAfter(latest, { days: 56 }, zone);
  return over
    ? { ...base, state: 'over', reasons: [because('debit-over', safe)] }
    : { ...base, reasons: [because('shop-past-safe', safe)] };
}
