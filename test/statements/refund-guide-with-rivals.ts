import type { ClaimStatement } from './statement';

/** What S0 says of claiming, statement by statement. */
export const refundGuideWithRivalsOnClaims: readonly ClaimStatement[] = [
  {
    id: 'S0.1',
    statement: 'Basic protection: a refund on request, and delivery on time.',
    restates: 'ruleBookS0Basic',
    carried: ['reason:ae-late', 'reason:ae-not-received'],
  },
  {
    id: 'S0.2',
    statement: 'Advanced protection adds a warranty of two years for what is defective.',
    carried: ['reason:ae-advanced', 'rule:ae.warranty.2y'],
  },
  {
    id: 'S0.3',
    statement: 'A refund needs a purchase at AliExpress, and an opened dispute.',
    restates: 'ruleBookS0Conditions',
    carried: ['reason:paid-outside', 'step:open-dispute'],
  },
  {
    id: 'S0.4',
    statement: 'It was damaged or defective, or the wrong item or size.',
    carried: ['situation:damaged', 'situation:not-working', 'situation:different-item'],
  },
  {
    id: 'S0.5',
    statement: 'It came late, to a wrong address, or not at all.',
    carried: ['reason:ae-late', 'reason:ae-wrong-address', 'reason:ae-not-received'],
  },
  {
    id: 'S0.6',
    statement: 'The account must be in good standing.',
    notCarried: 'Nobody but AliExpress knows how an account stands; no page that is read says it.',
  },
  {
    id: 'S0.7',
    statement: 'When you ask for a return you are told how to send it back.',
    carried: ['now:send-back-in-time', 'step:send-back'],
  },
  {
    id: 'S0.8',
    statement: 'The time for a return starts with the receipt.',
    carried: ['rule:ae.close.15-delivered'],
  },
  {
    id: 'S0.9',
    statement: 'There are 15 days to start a return.',
    carried: ['rule:ae.close.15-delivered'],
  },
  {
    id: 'S0.10',
    statement: 'Its example: purchased 11 days ago, so 4 more days.',
    restates: 'ruleBookS0Example',
    carried: ['contradiction:return-from'],
  },
  {
    id: 'S0.11',
    statement: 'The item must be new, with its labels and tags.',
    restates: 'ruleBookS0New',
    carried: ['contradiction:condition'],
  },
  {
    id: 'S0.12',
    statement: 'A dispute is opened from the list of orders, in five steps.',
    restates: 'ruleBookS0FiveSteps',
    carried: ['step:open-dispute'],
  },
  {
    id: 'S0.13',
    statement: 'During the dispute you can still write to the seller.',
    carried: ['step:contact-seller'],
  },
  {
    id: 'S0.14',
    statement: 'A dispute can be opened from the 11th day after shipping, or on receipt.',
    carried: ['rule:ae.open.11'],
  },
  {
    id: 'S0.15',
    statement: 'After the 15 days only the seller’s discretion is left.',
    carried: ['step:ask-goodwill'],
  },
  {
    id: 'S0.16',
    statement: 'The assistant Eva answers; people are hard to reach.',
    restates: 'ruleBookS0Eva',
    carried: ['step:ask-support'],
  },
  {
    id: 'S0.17',
    statement: 'Returns are handed in at USPS, those to Temu at UPS stores too.',
    restates: 'ruleBookS0HandIn',
    notCarried:
      'A place: shown beside a return, in the United States, with this document as its source.',
  },
  {
    id: 'S0.18',
    statement: 'Temu: 90 days after purchase. Wish: 30 after delivery. DHgate: 90 after purchase.',
    carried: ['rule:temu.90', 'rule:wish.30-delivered', 'rule:dhgate.90-placed'],
  },
  {
    id: 'S0.19',
    statement: 'A letter to the bank with a reason code brings the money in 3 to 5 business days.',
    restates: 'ruleBookS0BankDays',
    carried: ['contradiction:bank-days', 'letter:to-bank'],
  },
  {
    id: 'S0.20',
    statement: 'Refunds take 3 to 20 business days after the goods were returned.',
    carried: ['rule:ae.refund.bank', 'reason:ae-refund-after-return', 'now:refund-takes'],
  },
  {
    id: 'S0.21',
    statement: 'How long depends on the way of paying and the bank.',
    carried: ['now:refund-missing'],
  },
  {
    id: 'S0.22',
    statement: 'The refund’s status is asked of the assistant.',
    carried: ['step:check-refund-status'],
  },
  {
    id: 'S0.23',
    statement:
      'Where the seller cancels, the money comes back; ask the seller after a number of days.',
    restates: 'ruleBookS0Cancels',
    carried: ['reason:ae-seller-cancelled', 'step:contact-seller'],
  },
  {
    id: 'S0.24',
    statement: 'An exchange is possible; buy the right item first.',
    restates: 'ruleBookS0Exchange',
    carried: ['contradiction:exchange', 'step:buy-again'],
  },
  {
    id: 'S0.25',
    statement: 'What arrives damaged is refunded; order it again.',
    carried: ['reason:ae-broken', 'step:buy-again'],
  },
  {
    id: 'S0.26',
    statement: 'Only Advanced protection sends a new one free of charge.',
    carried: ['reason:ae-advanced'],
  },
];
