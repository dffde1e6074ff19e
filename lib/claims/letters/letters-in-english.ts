import type { MarketplaceId } from '../../core/facts/marketplace-id';
import { shopOfSource } from '../cited';
import { shopClaimsOf } from '../shops/every-shop';
import type { ClaimSourceId } from '../sources';
import type { LetterId } from './letter';
import { PROBLEM_IN_ENGLISH } from './problem-in-english';
import { ruleInEnglish } from './rule-in-english';
import { ifKnown, say, type Template, type TemplateLine, type Writer } from './template';

const HELLO = say('Hello,');
const ORDER = say('this is about my order {order} of {placed}: {item}.');
const ANSWER_BY = say('Please answer by {answer-by}.');
const THANKS = say('Thank you.');

const problem = ({ known }: Writer): readonly TemplateLine[] => PROBLEM_IN_ENGLISH[known.situation];
const rule = ({ claim, known }: Writer): readonly TemplateLine[] =>
  ruleInEnglish(claim.reasons[0]?.code, known.order.marketplace);

/** A rule is told to the shop whose own it is, and to no other. */
const ownRule = (
  shop: MarketplaceId,
  line: TemplateLine & { readonly source: ClaimSourceId },
): readonly TemplateLine[] => (shopOfSource(line.source) === shop ? [line] : []);

/** The one thing that is asked for. */
function demand({ known, claim, slots }: Writer): TemplateLine {
  if (known.situation === 'refund-not-arrived' || known.situation === 'returned-no-refund')
    return say('Please send the refund, and tell me on which day and by which way it was sent.');
  if (claim.owed === 'replacement') return say('Please send me a replacement.');
  if (claim.owed === 'partial') return say('Please refund {wanted-amount}.');
  return slots.total
    ? say('Please refund the full amount of {total}.')
    : say('Please refund the full amount.');
}

const FIRST: Template = (writer) => [
  HELLO,
  ORDER,
  ...problem(writer),
  demand(writer),
  ...rule(writer),
  ANSWER_BY,
  THANKS,
];

const DISPUTE: Template = (writer) => [
  say('Order {order} of {placed}: {item}.'),
  ...problem(writer),
  ifKnown('I wrote to the seller on {contacted}.'),
  ifKnown('The seller answered: {seller-answer}'),
  ...rule(writer),
  demand(writer),
];

/** Letters that a seller or a shop's people read: in English, one demand each. */
export const LETTERS_IN_ENGLISH = {
  'first-message': FIRST,
  'dispute-text': DISPUTE,
  'answer-offer': (writer) => [
    HELLO,
    ORDER,
    say('thank you for the offer of {offer}. I do not accept it:'),
    ...problem(writer),
    ...rule(writer),
    demand(writer),
    ANSWER_BY,
  ],
  'answer-please-close': () => [
    HELLO,
    ORDER,
    say('I keep the dispute open until the problem is solved.'),
    {
      english:
        'A dispute that was accepted or cancelled cannot be opened again, so I close it when the money or the new parcel is here.',
      source: 'ae-dispute-page',
    },
    say('Please send what you offer first.'),
    ANSWER_BY,
    THANKS,
  ],
  'answer-personal-reasons': (writer) => [
    HELLO,
    ORDER,
    say('I do not change the reason to personal reasons, because it is not the reason.'),
    ...problem(writer),
    {
      english:
        'With personal reasons the goods would have to be unused and in their packaging, and the evidence would no longer count.',
      source: 'ae-personal-reasons',
    },
    demand(writer),
    ANSWER_BY,
  ],
  'ask-to-step-in': (writer) => [
    say('Order {order} of {placed}: {item}.'),
    ...problem(writer),
    say('I opened the dispute on {dispute-opened}, and the seller and I do not agree.'),
    ifKnown('The seller offered {offer}.'),
    {
      english: 'AliExpress steps in within 7 days of the dispute.',
      source: 'ae-steps-in',
    },
    say('Please decide on the evidence in the dispute.'),
    demand(writer),
  ],
  'after-decision': (writer) => [
    say('Order {order} of {placed}: {item}.'),
    ...problem(writer),
    say('I ask you to look at the decision again, because: {difference}.'),
    {
      english: 'An appeal is possible once, within 7 days of the end of the dispute.',
      source: 'ae-appeal',
    },
    demand(writer),
  ],
  reopen: ({ known }) => [
    say('Order {order} of {placed}: {item}.'),
    say('The dispute was closed, and I did not accept an offer or cancel it.'),
    ifKnown('It was opened on {dispute-opened}.'),
    say('The problem is: {fault}.'),
    ...ownRule(known.order.marketplace, {
      english:
        'Where a seller closed a dispute without the consent of the buyer, support can open it again on evidence.',
      source: 'S2',
    }),
    say('Please open it again.'),
  ],
  'where-is-my-refund': (writer) => [
    HELLO,
    ORDER,
    say('A refund was promised, and it has not arrived.'),
    ifKnown('It was promised on {refund-promised}.'),
    ifKnown('It was issued on {refund-issued}.'),
    ifKnown('I sent the goods back on {returned}.'),
    ...refundTime(writer),
    say('Please tell me the day, the amount and the way by which it was sent.'),
    ANSWER_BY,
  ],
  'offer-return': (writer) => [
    HELLO,
    ORDER,
    ...problem(writer),
    say('I offer to send it back to you for a full refund.'),
    say('Please tell me by {answer-by} to which address, by which carrier, and who pays for it.'),
    THANKS,
  ],
} as const satisfies { readonly [Id in LetterId]?: Template };

function refundTime({ known }: Writer): readonly TemplateLine[] {
  const { refundTime: line } = shopClaimsOf(known.order.marketplace);
  return line ? [line] : [];
}
