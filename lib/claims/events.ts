import type { FactName, TimeFactName } from '../core/facts/fact';

/** What can happen in a claim, in the order in which it mostly does, and the fact that dates it. */
export const CLAIM_EVENTS = {
  'message-sent': 'sellerContacted',
  'refund-requested': 'refundRequested',
  'cancel-requested': 'cancelRequested',
  'dispute-opened': 'disputeOpened',
  'offer-made': 'offerMade',
  'offer-refused': 'offerRefused',
  'offer-accepted': 'offerAccepted',
  escalated: 'mediationAsked',
  'return-offered': 'returnOffered',
  'return-agreed': 'returnAgreed',
  'sent-back': 'returnedOn',
  'received-back': 'returnReceived',
  decided: 'decided',
  closed: 'disputeClosed',
  'refund-promised': 'refundPromised',
  refunded: 'refundIssued',
  'withdrawal-sent': 'withdrawalSent',
  'paypal-opened': 'paypalOpened',
  'paypal-escalated': 'paypalEscalated',
  'bank-asked': 'bankAsked',
} as const satisfies { readonly [event: string]: TimeFactName };
export type ClaimEvent = keyof typeof CLAIM_EVENTS;

/** What is asked besides the day when an event is said. */
export const ASKED_WITH: { readonly [Event in ClaimEvent]?: readonly FactName[] } = {
  'message-sent': ['contactedBy', 'answerDue'],
  'offer-made': ['offerAmount'],
  closed: ['closedBy'],
  'return-offered': ['returnFailed', 'goodsWhere'],
  refunded: ['refundKind', 'refundAmount'],
};
