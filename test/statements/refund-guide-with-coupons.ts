import type { ClaimStatement } from './statement';

/** What S2 says of claiming, statement by statement. */
export const refundGuideWithCouponsOnClaims: readonly ClaimStatement[] = [
  {
    id: 'S2.1',
    statement: 'Refunds are for what was not shipped, is wrong, missing, fake or defective.',
    restates: 'ruleBookS2ForWhat',
    carried: [
      'reason:ae-not-shipped',
      'reason:ae-part-or-return',
      'reason:ae-not-received',
      'reason:ae-fake',
      'reason:ae-broken',
    ],
  },
  {
    id: 'S2.2',
    statement: 'A dispute must be opened within 15 days of delivery.',
    carried: ['rule:ae.close.15-delivered'],
  },
  {
    id: 'S2.3',
    statement: '… or within 60 days at most.',
    carried: ['rule:ae.protect.60', 'reason:shop-at-most'],
  },
  {
    id: 'S2.4',
    statement: 'The refund comes 15 to 30 days after the dispute was opened.',
    carried: ['rule:ae.refund.15-30', 'now:refund-takes-after-dispute'],
  },
  {
    id: 'S2.5',
    statement: 'Elsewhere: 15 to 30 days after it was resolved.',
    restates: 'ruleBookS2RefundResolved',
    carried: ['contradiction:refund-from'],
  },
  {
    id: 'S2.6',
    statement: 'What was not shipped is cancelled in the account.',
    restates: 'ruleBookS2Cancel',
    carried: ['step:cancel-order', 'reason:ae-cancel-unshipped', 'reason:ae-cancel-if-unshipped'],
  },
  {
    id: 'S2.7',
    statement: 'Build a solid case first, and seek an amicable solution.',
    carried: ['step:collect-evidence', 'step:contact-seller'],
  },
  {
    id: 'S2.8',
    statement: 'The product must be undamaged and in its packaging.',
    restates: 'ruleBookS2Undamaged',
    carried: ['contradiction:condition'],
  },
  {
    id: 'S2.9',
    statement: 'Not shipped, or the wrong product: a full refund.',
    carried: ['reason:ae-not-shipped', 'contradiction:wrong-product'],
  },
  {
    id: 'S2.10',
    statement: 'Not delivered, fake or defective: a refund can be asked for.',
    carried: ['reason:ae-not-received', 'reason:ae-fake', 'reason:ae-broken'],
  },
  {
    id: 'S2.11',
    statement:
      'Steps: the order, “Returns/refunds”, the reason, the evidence, submit, wait for the seller.',
    carried: ['step:open-dispute', 'step:open-dispute-now', 'now:seller-has-days'],
  },
  {
    id: 'S2.12',
    statement: 'AliExpress holds the money until the buyer confirms.',
    carried: ['trap:confirm-not-here', 'trap:confirm-starts-days'],
  },
  {
    id: 'S2.13',
    statement: 'Where a seller agrees and does not pay, turn to customer service.',
    carried: ['step:ask-support', 'letter:where-is-my-refund'],
  },
  {
    id: 'S2.14',
    statement: 'Quick refund for Platinum and Diamond members, 5 to 7 business days.',
    carried: ['now:refund-takes-quick', 'reason:ae-refund-quick', 'rule:ae.refund.quick'],
  },
  {
    id: 'S2.15',
    statement: 'Look at the item at once, take pictures or videos, write to the seller.',
    restates: 'ruleBookS2Evidence',
    carried: ['proof:photo-fault', 'proof:video-fault', 'step:contact-seller'],
  },
  {
    id: 'S2.16',
    statement: 'Give order number, reason, photos and documents.',
    carried: ['letter:dispute-text'],
  },
  {
    id: 'S2.17',
    statement: 'The seller agrees to a refund or rejects it.',
    carried: ['letter:answer-offer'],
  },
  {
    id: 'S2.18',
    statement: 'Messages with the seller are evidence.',
    carried: ['proof:chat'],
  },
  {
    id: 'S2.19',
    statement: 'AliExpress reviews the evidence and decides.',
    carried: ['now:decision-is-final'],
  },
  {
    id: 'S2.20',
    statement: 'The refund’s status stands in “My Orders”.',
    carried: ['step:check-refund-status'],
  },
  {
    id: 'S2.21',
    statement: 'Not there in 15 to 30 days: ask the support.',
    carried: ['now:refund-missing', 'step:ask-support'],
  },
  {
    id: 'S2.22',
    statement: 'Processed and not there: ask the bank.',
    restates: 'ruleBookS2AskBank',
    carried: ['step:ask-bank-for-refund', 'reason:ae-refund-status'],
  },
  {
    id: 'S2.23',
    statement: 'Pending or disputed: the support, with order number and evidence.',
    carried: ['step:ask-support', 'letter:where-is-my-refund'],
  },
  {
    id: 'S2.24',
    statement: 'Be polite, firm and patient; accuse nobody without evidence.',
    carried: ['letter:first-message'],
  },
  {
    id: 'S2.25',
    statement: 'The seller has a certain time to answer.',
    restates: 'ruleBookS2Answers',
    carried: ['now:seller-has-days', 'rule:ae.seller-answers'],
  },
  {
    id: 'S2.26',
    statement: 'If the seller agrees, you close the dispute and get the refund.',
    carried: ['trap:accept-ends-it', 'letter:answer-please-close'],
  },
  {
    id: 'S2.27',
    statement: 'Without an answer or an agreement AliExpress steps in.',
    restates: 'ruleBookS2StepsIn',
    carried: ['now:shop-steps-in', 'rule:ae.steps-in'],
  },
  {
    id: 'S2.28',
    statement: 'After the decision either side can accept and close it.',
    carried: ['now:decision-is-final'],
  },
  {
    id: 'S2.29',
    statement: 'Where the seller closes it, write to the seller, then to the support.',
    carried: ['letter:reopen', 'step:ask-support'],
  },
  {
    id: 'S2.30',
    statement:
      'Sellers cannot close a dispute alone; one that a seller closed can be reopened with evidence.',
    restates: 'ruleBookS2Reopen',
    carried: ['contradiction:seller-closes'],
  },
  {
    id: 'S2.31',
    statement: 'It can be reopened though nothing was delivered.',
    carried: ['contradiction:seller-closes'],
  },
  {
    id: 'S2.32',
    statement: 'The process can take up to 30 days.',
    carried: ['rule:ae.refund.15-30'],
  },
  {
    id: 'S2.33',
    statement: 'Too little evidence is the most common mistake.',
    carried: ['step:collect-evidence'],
  },
  {
    id: 'S2.34',
    statement: 'Sending back may cost more than the product.',
    restates: 'ruleBookS2Postage',
    carried: ['step:weigh-postage'],
  },
  {
    id: 'S2.35',
    statement: 'Say clearly why, and what you want: full or partial refund, or a replacement.',
    carried: ['letter:first-message', 'letter:dispute-text'],
  },
  {
    id: 'S2.36',
    statement: 'Its example: a wrong dress, photos, a refusal, a dispute, a full refund.',
    carried: ['situation:different-item', 'contradiction:wrong-product'],
  },
  {
    id: 'S2.37',
    statement: 'Coupons.',
    restates: 'ruleBookS2Coupons',
    notCarried: 'An advertisement; not used.',
  },
];
