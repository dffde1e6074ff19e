import type { PaymentSaid } from '../../payments/payment-said';
import { namesSomeCard } from '../../payments/some-card';
import type { ReasonCode } from '../reasons';

/**
 * What the words of a payment leave open: nobody said it, some card, a way that may have a card or PayPal behind it, or
 * nothing.
 */
export type PaidHow = 'unsaid' | 'some-card' | 'unread' | 'known';

/** Ways that no card and no PayPal stands behind; the last two are the user's own choice from a list. */
const NOTHING_BEHIND =
  /\b(?:moneybookers|skrill|transfer|western union|moneygram|webmoney|cash|gift|voucher|bitcoin|crypto|usdt|zelle|venmo|seller|supplier|outside|other)\b/i;

/** How far the words of a payment tell which ways it opens: a wallet, or a name that nobody knows, does not. */
export function paidHow(said: PaymentSaid | null): PaidHow {
  if (said === null) return 'unsaid';
  const { payment, text } = said;
  if (payment.methods.some((method) => method !== 'other')) return 'known';
  if (namesSomeCard(text) || payment.card !== null) return 'some-card';
  return NOTHING_BEHIND.test(text.slice(0, 200)) ? 'known' : 'unread';
}

/** What is not known of a payment; null: everything is. */
export const paymentGap = (how: PaidHow): ReasonCode | null => GAPS[how];

const GAPS: Readonly<Record<PaidHow, ReasonCode | null>> = {
  unsaid: 'payment-unknown',
  'some-card': 'which-card-unknown',
  unread: 'payment-unread',
  known: null,
};

/** The same for a way that no card leads to: whichever card it was. */
export const gapBesideCards = (how: PaidHow): ReasonCode | null =>
  how === 'some-card' ? null : GAPS[how];
