import type { ClaimStatement } from './statement';

/** What S1 says of claiming, statement by statement. */
export const returnPolicy2017OnClaims: readonly ClaimStatement[] = [
  {
    id: 'S1.1',
    statement: 'Sellers set their own return policies; deal with them directly.',
    restates: 'ruleBookS1Agree',
    carried: ['step:contact-seller'],
  },
  {
    id: 'S1.2',
    statement: 'Missing parts, a defect, a wrong item or no delivery can be settled.',
    restates: 'ruleBookS1Settled',
    carried: [
      'situation:parts-missing',
      'situation:not-working',
      'situation:different-item',
      'situation:never-arrived',
    ],
  },
  {
    id: 'S1.3',
    statement: 'The first step is to write to the seller and to agree.',
    carried: ['step:contact-seller', 'letter:first-message'],
  },
  {
    id: 'S1.4',
    statement: 'Without an agreement a dispute is opened, which AliExpress judges.',
    carried: ['step:open-dispute', 'step:ask-to-step-in'],
  },
  {
    id: 'S1.5',
    statement: 'A dispute can be opened from six days after shipping.',
    carried: ['rule:ae.open.6'],
  },
  {
    id: 'S1.6',
    statement: '… or six days after it was due to be shipped.',
    restates: 'ruleBookS1OpensDue',
    notCarried: 'No page that is read tells the day on which shipping was due.',
  },
  {
    id: 'S1.7',
    statement: 'DHL, TNT, UPS or FedEx: 23 days after shipping.',
    carried: ['rule:ae.carrier.23'],
  },
  {
    id: 'S1.8',
    statement: 'Japan Post EMS or SF Express: 27 days after shipping.',
    carried: ['rule:ae.carrier.27'],
  },
  {
    id: 'S1.9',
    statement: 'China Post or Hong Kong Post: 39 days after shipping.',
    carried: ['rule:ae.carrier.39'],
  },
  {
    id: 'S1.10',
    statement: 'For a return, agree on the details, put on the postage and post it.',
    restates: 'ruleBookS1Posted',
    carried: ['letter:offer-return', 'step:weigh-postage', 'now:keep-proof-of-posting'],
  },
  {
    id: 'S1.11',
    statement: 'Write to the seller through the site, with a photo.',
    restates: 'ruleBookS1Contact',
    carried: ['step:contact-seller', 'proof:chat', 'proof:photo-item'],
  },
  {
    id: 'S1.12',
    statement: 'Read the seller’s answers and repeat until something is agreed.',
    carried: ['proof:chat', 'letter:answer-offer'],
  },
  {
    id: 'S1.13',
    statement: 'The form asks: received or not, full or partial refund, return or not.',
    carried: ['letter:dispute-text'],
  },
  {
    id: 'S1.14',
    statement: 'It asks for a detailed description, and why the seller did not settle it.',
    carried: ['letter:dispute-text'],
  },
  {
    id: 'S1.15',
    statement: 'Pictures are added as evidence, as many as are needed.',
    carried: ['step:collect-evidence'],
  },
  {
    id: 'S1.16',
    statement: 'Where talks stall, escalate the dispute.',
    restates: 'ruleBookS1Escalate',
    carried: ['step:ask-to-step-in', 'contradiction:ae-steps-in'],
  },
  {
    id: 'S1.17',
    statement: 'AliExpress weighs the evidence of both sides and decides for one.',
    carried: ['now:decision-is-final'],
  },
];
