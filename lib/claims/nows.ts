import type { ClaimSourceId } from './sources';

/** What to know and do now that something happened; the message is `claimNow` + the code. */
export const NOWS = {
  'seller-has-days': 'ae-steps-in',
  'shop-steps-in': 'ae-steps-in',
  'only-after-protection': 'ae-steps-in',
  'accepting-ends-it': 'ae-dispute-page',
  'cancelling-ends-it': 'ae-cancel',
  'no-personal-reasons': 'ae-personal-reasons',
  'agree-inside-the-dispute': 'ae-dispute-page',
  'send-back-in-time': 'ae-steps-in',
  'temu-send-back-in-time': 'temu-protection',
  'keep-proof-of-posting': null,
  'lost-return': null,
  'one-appeal': 'ae-appeal',
  'decision-is-final': 'S3',
  'refund-takes': 'S0',
  'refund-takes-quick': 'S2',
  'refund-takes-after-dispute': 'S2',
  'temu-refund-takes': 'temu-missing',
  'refund-missing': 'S2',
  'coupon-is-no-refund': 'ae-coupon',
  'credit-stays-credit': 'temu-credit',
  'dhgate-evidence-in-time': 'dhgate-evidence',
  'paypal-escalate-in-time': 'paypal-escalate',
  'paypal-appeal-needs-news': 'paypal-agreement',
  'bank-once-only': 'once-only',
  'bank-takes-months': 'once-only',
  'withdrawal-send-back': 'eu-withdrawal',
} as const satisfies { readonly [code: string]: ClaimSourceId | null };
export type NowCode = keyof typeof NOWS;
