import type { Facts, Statement } from '../core/facts/fact';
import { best } from '../core/facts/statement';
import { type Payment, paymentOf } from './payment-method';

/** How an order was paid, and who says so. */
export interface PaymentSaid {
  readonly payment: Payment;
  readonly statement: Statement<string>;
}

/**
 * How an order was paid. A page that names no way to pay that is known here ("Credit/Debit Card") says nothing against
 * what the user chose, however often it is read; which sort of card it was is taken from it all the same.
 *
 * @returns null where nobody said
 */
export function paymentSaid(facts: Facts): PaymentSaid | null {
  const first = best(facts, 'paidWith');
  if (!first) return null;
  const payment = paymentOf(first.value);
  if (first.from === 'user')
    return { payment: chosen(payment, pagesCard(facts)), statement: first };
  const users = facts.paidWith?.find(({ from }) => from === 'user');
  if (payment.known || !users) return { payment, statement: first };
  return { payment: chosen(paymentOf(users.value), payment.card), statement: users };
}

/** What the user chose from the list is an answer, "other" too. */
const chosen = (payment: Payment, card: Payment['card']): Payment => ({
  ...payment,
  card: payment.card ?? card,
  known: true,
});

const pagesCard = ({ paidWith = [] }: Facts): Payment['card'] =>
  paidWith
    .filter(({ from }) => from !== 'user')
    .map(({ value }) => paymentOf(value))
    .find(({ known }) => !known)?.card ?? null;
