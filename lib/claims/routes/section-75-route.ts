import { factValue } from '../../core/facts/statement';
import { anchorSpan } from '../../core/rules/anchor';
import { limitAfter, waitAfter } from '../../core/time/counting';
import { isInScotland, UNITED_KINGDOM } from '../../payments/country';
import { poundsOf } from '../../payments/law-routes';
import type { Known } from '../case/known';
import { because } from '../case/reason';
import type { ClaimRoute } from '../claim';
import type { ReasonCode } from '../reasons';
import { closedBy, notYours, unknownRoute } from './closed-by';
import type { Exception } from './exceptions';
import { paidHow, paymentGap } from './paid-how';

const ID = 'uk-section-75';

/** The United Kingdom's law that makes a credit card's bank answer beside the seller. */
export function section75Route(known: Known, exceptions: readonly Exception[]): ClaimRoute {
  const { buyerIn, situation, order, now, zone } = known;
  if (buyerIn !== null && buyerIn !== UNITED_KINGDOM) return notYours(ID, because('not-in-uk'));
  const exception = closedBy(ID, exceptions);
  if (exception) return notYours(ID, exception.reason);
  if (situation === 'wants-replacement') return notYours(ID, because('replacement-is-the-shops'));
  const refused = paymentRefusal(known) ?? priceRefusal(known);
  if (refused) return notYours(ID, because(refused));
  const open = [...openQuestions(known)];
  if (open.length > 0)
    return unknownRoute(
      ID,
      open.map((code) => because(code)),
    );
  const paid = anchorSpan(order, 'paid');
  if (paid.earliest === null) return unknownRoute(ID, [because('payment-day-unknown')]);
  const years = { months: isInScotland(order.facts) ? 60 : 72 };
  const until = limitAfter(paid.earliest, years, zone);
  const reasons = [because('section-75-until', until), because('chain-may-break')];
  const base = { ...unknownRoute(ID, reasons), until };
  if (now < until) return { ...base, state: 'open' };
  const over = now >= waitAfter(paid.latest ?? paid.earliest, years, zone);
  return {
    ...base,
    state: over ? 'over' : 'unknown',
    reasons: [because(over ? 'section-75-over' : 'shop-past-safe', until)],
  };
}

/** Only a credit card of the buyer's own opens it. */
function paymentRefusal({ payment }: Known): ReasonCode | null {
  if (payment === null) return null;
  const { card, methods } = payment.payment;
  if (card === 'debit') return 'no-credit-card';
  const byCard = card !== null || methods.some((method) => CARDS.includes(method));
  return paidHow(payment) === 'known' && !byCard ? 'no-credit-card' : null;
}

const CARDS: readonly string[] = ['visa', 'mastercard', 'amex', 'discover'];

/** One item, over £100 and at most £30,000; that it cannot cost so much shows the total too. */
function priceRefusal({ order }: Known): ReasonCode | null {
  const prices = pricesOf({ order });
  if (prices === null) {
    const total = poundsOf(factValue(order.facts, 'total'));
    return total !== null && total <= 100 ? 'price-too-low' : null;
  }
  if (prices.every((price) => price !== null && price <= 100)) return 'price-too-low';
  return prices.every((price) => price !== null && (price <= 100 || price > 30_000))
    ? 'price-too-high'
    : null;
}

/** What the items cost in pounds, null for one whose price is not known in them; null where no item is known. */
function pricesOf({ order }: Pick<Known, 'order'>): readonly (number | null)[] | null {
  const said = factValue(order.facts, 'itemPrice');
  if (said) return [poundsOf(said)];
  const { lineItems } = order;
  return lineItems.length > 0 ? lineItems.map(({ price }) => poundsOf(price)) : null;
}

function openQuestions({ payment, order, buyerIn }: Known): readonly ReasonCode[] {
  // Elsewhere the rest is no question at all.
  if (buyerIn === null) return ['country-unknown'];
  const questions: ReasonCode[] = [];
  const how = paidHow(payment);
  if (how === 'unsaid' || how === 'unread') questions.push(paymentGap(how) ?? 'payment-unknown');
  else if (payment?.payment.card === null) questions.push('credit-or-debit-unknown');
  const fits = pricesOf({ order })?.some(
    (price) => price !== null && price > 100 && price <= 30_000,
  );
  if (!fits) questions.push('price-unknown');
  // A card behind PayPal, or a shop between, is not the direct link that the law asks for.
  if (payment?.payment.methods.includes('paypal')) questions.push('chain-may-break');
  return questions;
}
