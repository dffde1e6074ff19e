import type { SourceDocument } from './source-document';

/** S2. */
export const refundGuideWithCoupons: SourceDocument = {
  id: 'S2',
  source: { title: 'How To Get a Refund on AliExpress', date: null },
  about: 'A third party’s guide on a page of coupons, undated.',
  statements: [
    {
      statement: 'Refunds are for orders that were not shipped, wrong, missing, fake or defective.',
      noRule: 'What went wrong is the situation that rules ask for.',
    },
    {
      statement: 'A dispute must be opened within 15 days of delivery.',
      rules: ['ae.close.15-delivered'],
    },
    {
      statement: '… or within 60 days at most; from when, it does not say.',
      rules: ['ae.protect.60'],
    },
    {
      statement: 'The refund comes 15 to 30 days after the dispute was opened.',
      rules: ['ae.refund.15-30'],
    },
    {
      statement: 'Elsewhere: 15 to 30 days after the dispute was resolved.',
      noRule: 'No page that is read tells when a dispute was resolved (see the contradictions).',
    },
    {
      statement: 'The process can take up to 30 days; ask the support after that.',
      rules: ['ae.refund.15-30'],
    },
    {
      statement: 'Quick refund for Platinum and Diamond members: 5 to 7 business days.',
      rules: ['ae.refund.quick'],
    },
    {
      statement: 'An order that was not shipped is cancelled in the account.',
      noRule: 'It gives no number of days.',
    },
    {
      statement: 'The product must be undamaged and in its packaging.',
      noRule: 'A condition, not a time.',
    },
    {
      statement: 'The claim needs evidence: photos, videos, messages.',
      noRule: 'Evidence, not a time.',
    },
    {
      statement: 'The seller has “a certain amount of time” to answer.',
      noRule: 'It gives no number of days.',
    },
    {
      statement: 'Without an answer or an agreement AliExpress steps in.',
      noRule: 'It gives no number of days.',
    },
    {
      statement: 'Sellers cannot close a dispute alone; one that a seller closed can be reopened.',
      noRule: 'It contradicts itself and gives no time.',
    },
    {
      statement: 'Where a refund shows as processed and is not there, ask the bank.',
      noRule: 'Advice without a time.',
    },
    {
      statement: 'Sending back may cost more than the product.',
      noRule: 'A cost, not a time.',
    },
    { statement: 'Coupons.', noRule: 'An advertisement; not used.' },
  ],
};
