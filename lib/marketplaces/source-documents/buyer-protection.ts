import type { SourceDocument } from './source-document';

/** S3. */
export const buyerProtection: SourceDocument = {
  id: 'S3',
  source: { title: 'About AliExpress Buyer Protection', date: null },
  about:
    'AliExpress’s own page, undated; the ways to pay that it names place it in about 2010 to 2011.',
  statements: [
    {
      statement:
        'Only payments through Escrow are protected: PayPal, Visa, MasterCard, Moneybookers, bank transfer.',
      noRule:
        'A condition. Moneybookers, bank transfer and Escrow are known words and open no route; the routes of cards and PayPal rest on later sources.',
    },
    {
      statement: 'Protected: not as described, or not received within the delivery period.',
      noRule: 'What went wrong is the situation that rules ask for; the period is on the page.',
    },
    {
      statement: 'Not protected: “not received” where the carrier’s records show it was.',
      noRule: 'A condition, not a time.',
    },
    {
      statement: 'Not protected: the item is no longer wanted, whatever the reason.',
      noRule: 'No time. Later offers and laws say otherwise (see the contradictions).',
    },
    {
      statement: 'Not received: a dispute request 10 days after the first refund request.',
      rules: ['ae.escalate.10'],
    },
    {
      statement: 'Not as described: a dispute request 10 days after the first refund request.',
      rules: ['ae.escalate.10'],
    },
    {
      statement: 'Full refund: nothing shipped, wrong tracking number, seized by customs, lost.',
      noRule: 'Conditions, not times.',
    },
    {
      statement: 'No refund where the carrier proves the delivery.',
      noRule: 'A condition, not a time.',
    },
    {
      statement: 'Fake, broken, missing parts, wrong quantity: photos or videos are needed.',
      noRule: 'Evidence, not a time.',
    },
    {
      statement: 'Check the parcel before signing for it.',
      noRule: 'Advice, not a time.',
    },
    {
      statement: 'An incomplete order may be sent back at the buyer’s cost for a full refund.',
      noRule: 'It gives no number of days.',
    },
    { statement: 'AliExpress’s decisions are final.', noRule: 'No time.' },
  ],
};
