import type { ClaimContradiction } from './statement';

/** Where a source document and better evidence disagree on claiming: the careful advice is what the desk says. */
export const claimContradictions: readonly ClaimContradiction[] = [
  {
    id: 'exchange',
    question: 'Can an item be exchanged at AliExpress?',
    readings: [
      { says: 'yes, if the seller is asked', by: 'S0' },
      { says: '“We don’t offer an exchange”', by: 'AliExpress’s questions and answers (copy)' },
    ],
    advice: 'Order the right one anew, and claim the money for the wrong one.',
    why: 'The shop’s own text is newer, and whoever waits for an exchange lets the days for a dispute pass.',
  },
  {
    id: 'seller-closes',
    question: 'Can a dispute that was closed be opened again?',
    readings: [
      { says: 'a seller cannot close it; one that a seller closed can be reopened', by: 'S2' },
      {
        says: 'accepting or cancelling ends it, and no second one is possible for the same problem',
        by: 'AliExpress dispute page (digest of its seller rules); guides',
      },
    ],
    advice:
      'If you pressed Accept or Cancel, it is final. Otherwise ask the support, with evidence.',
    why: 'S2 contradicts itself. Whoever relies on reopening loses everything if it is not possible.',
  },
  {
    id: 'delivered',
    question: 'Is there anything left where the carrier’s record says delivered?',
    readings: [
      { says: 'no refund', by: 'S3; PayPal’s agreement says the same' },
      {
        says: 'a denial by the carrier or a police report is taken as evidence',
        by: 'PayPal Disputes API; card networks have no such exception',
      },
    ],
    advice:
      'The shop and PayPal refuse it. The bank may take it, with the carrier’s denial or a police report.',
    why: 'The refusal is what to expect; that another way may be open costs nothing to know.',
  },
  {
    id: 'fake-evidence',
    question: 'What proves that something is counterfeit?',
    readings: [
      { says: 'photos or videos', by: 'S3' },
      {
        says: 'the word of customs, the brand’s owner or representative, the police or a neutral expert',
        by: 'Visa, condition 13.4',
      },
    ],
    advice:
      'Photos for the shop; for the bank someone whose word counts, or else “not as described”.',
    why: 'Both are right, each for its own way: two checklists.',
  },
  {
    id: 'bank-days',
    question: 'How long does the bank take?',
    readings: [
      { says: '3 to 5 business days', by: 'S0, of its author’s own service' },
      { says: '30 to 90 days', by: 'Stripe on disputes of cards it issues' },
    ],
    advice: 'The whole takes 30 to 90 days; silence is normal.',
    why: 'The 3 to 5 days are an advertisement and are never repeated.',
  },
  {
    id: 'postage',
    question: 'Who pays for the return?',
    readings: [
      { says: 'the buyer', by: 'S3, S1' },
      {
        says: 'nobody, where the order grants a free return',
        by: 'AliExpress press release, 2019',
      },
    ],
    advice:
      'Expect to pay it, unless the order says “free return”; weigh it against what comes back.',
    why: 'A return that costs more than the item is the loss that careful advice prevents.',
  },
  {
    id: 'condition',
    question: 'Must the item be new and in its packaging?',
    readings: [
      { says: 'yes, for every refund', by: 'S0, S2' },
      {
        says: 'only for what is sent back without a reason',
        by: 'AliExpress on free returns; what is faulty was used to be seen to be faulty',
      },
    ],
    advice:
      'Keep tags and packaging and use nothing that you only do not want; a fault may be shown in use.',
    why: 'A film of something not working is the evidence that the shop itself asks for.',
  },
  {
    id: 'wrong-product',
    question: 'Is the whole price owed for a wrong product?',
    readings: [
      { says: 'yes, a full refund', by: 'S2' },
      { says: 'a full refund against a return at the buyer’s cost, else a part', by: 'S3' },
    ],
    advice: 'A part of the price if you keep it; all of it if you send it back.',
    why: 'S3 is AliExpress’s own page, and what it promises is less: nobody is told to expect more.',
  },
];
