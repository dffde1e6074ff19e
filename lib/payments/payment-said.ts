import type { Facts, From, Statement } from '../core/facts/fact';
import { best } from '../core/facts/statement';
import { type Payment, paymentOf } from './payment-method';

/** How an order was paid, and who says so. */
export interface PaymentSaid {
  readonly payment: Payment;
  readonly text: string;
  readonly from: From | 'settings';
}

/**
 * How an order was paid. A page that names no way to pay that is known here ("Credit/Debit Card") says nothing against
 * what the user chose, however often it is read; which sort of card it was is taken from it all the same.
 *
 * @param inSettings how the user pays where nobody says it of the order; null: not said
 * @returns null where nobody said
 */
export function paymentSaid(facts: Facts, inSettings: string | null = null): PaymentSaid | null {
  const first = best(facts, 'paidWith');
  if (!first) return inSettings === null ? null : usual(inSettings);
  const payment = paymentOf(first.value);
  if (first.from === 'user') return said(chosen(payment, pagesCard(facts)), first);
  const users = facts.paidWith?.find(({ from }) => from === 'user');
  if (payment.known || !users) return said(payment, first);
  return said(chosen(paymentOf(users.value), payment.card), users);
}

const said = (payment: Payment, { value, from }: Statement<string>): PaymentSaid => ({
  payment,
  text: value,
  from,
});

const usual = (text: string): PaymentSaid => ({
  payment: chosen(paymentOf(text), null),
  text,
  from: 'settings',
});

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
