import type { ClaimEvent } from '../events';
import type { LetterId } from './letter';

/** What has happened once a letter is sent; null where that starts nothing that is known. */
export const SENT_AS: Readonly<Record<LetterId, ClaimEvent | null>> = {
  'first-message': 'message-sent',
  'dispute-text': 'dispute-opened',
  'answer-offer': 'message-sent',
  'answer-please-close': 'message-sent',
  'answer-personal-reasons': 'message-sent',
  'ask-to-step-in': 'escalated',
  'after-decision': null,
  reopen: null,
  'where-is-my-refund': 'message-sent',
  'offer-return': 'return-offered',
  'paypal-case': 'paypal-opened',
  'withdrawal-eu': 'withdrawal-sent',
  'withdrawal-uk': 'withdrawal-sent',
  'section-75': 'bank-asked',
  'to-bank': 'bank-asked',
};
