import type { SourceDocument } from './source-document';

/** S0. */
export const refundGuideWithRivals: SourceDocument = {
  id: 'S0',
  source: { title: 'How To Get A Refund From AliExpress', date: null },
  about: 'A third party’s guide. It speaks of X, so it is not older than the middle of 2023.',
  statements: [
    {
      statement: 'Basic protection: a refund on request, and delivery “on time”.',
      noRule: 'It gives no number and no date.',
    },
    {
      statement: 'Advanced protection adds a warranty of two years, with a free replacement.',
      rules: ['ae.warranty.2y'],
    },
    {
      statement:
        'A refund needs a purchase at AliExpress, an account in good standing, an opened dispute, and an item that is damaged, defective, wrong, late or missing.',
      noRule: 'Conditions, not times. What went wrong is the situation that rules ask for.',
    },
    {
      statement: 'The time for a return starts when the item is received, not with the purchase.',
      rules: ['ae.close.15-delivered'],
    },
    {
      statement: 'After receiving the item there are 15 days to start a return.',
      rules: ['ae.close.15-delivered'],
    },
    {
      statement: 'Its example: purchased 11 days ago, so 4 more days.',
      noRule:
        'It counts from the purchase, against the sentence before it; the sentence stands (see the contradictions).',
    },
    {
      statement: 'The item must be new, with its labels and tags.',
      noRule: 'A condition, not a time.',
    },
    {
      statement: 'A dispute is opened from the list of orders, in five steps.',
      noRule: 'Steps, not a time.',
    },
    {
      statement:
        'A dispute can be opened after the 11th day since shipping, or on receipt, whichever comes first.',
      rules: ['ae.open.11'],
    },
    {
      statement: 'Once the 15 days have passed, only the seller’s goodwill is left.',
      rules: ['ae.close.15-delivered'],
    },
    {
      statement: 'AliExpress answers through an assistant named Eva; people are hard to reach.',
      noRule: 'No time.',
    },
    {
      statement: 'AliExpress: until 15 days after delivery.',
      rules: ['ae.close.15-delivered'],
    },
    { statement: 'Temu: 90 days after purchase.', rules: ['temu.90'] },
    { statement: 'Wish: until 30 days after delivery.', rules: ['wish.30-delivered'] },
    { statement: 'DHgate: 90 days after purchase.', rules: ['dhgate.90-placed'] },
    {
      statement: 'Returns are handed in at USPS; those to Temu at USPS or The UPS Store as well.',
      noRule:
        'A place, not a time: shown beside a return as what this document says, in the United States only.',
    },
    {
      statement: 'With the author’s own service the bank pays back in 3 to 5 business days.',
      noRule: 'An advertisement; not used.',
    },
    {
      statement: 'Refunds arrive 3 to 20 business days after the goods were returned.',
      rules: ['ae.refund.bank'],
    },
    {
      statement: 'Where the seller cancels, the money comes back after “a number of days”.',
      noRule: 'It gives no number.',
    },
    {
      statement: 'For an exchange, buy the right item first.',
      noRule: 'Advice, not a time.',
    },
  ],
};
