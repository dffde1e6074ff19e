import type { Known } from '../case/known';
import { type CardKind, cardCaseOf, type Network } from '../routes/card-codes';
import type { ClaimSourceId } from '../sources';
import { answerTo, returnOutcome } from './answers';
import { BANK_ANSWERS, type BankForm, type Question, type QuestionName } from './question';

/** A question as it stands in a form: its name, whether it must be answered, and the answers that are taken there. */
type Asked = readonly [QuestionName, 'needed' | 'optional', (readonly string[])?];

const CONTACT: Asked = ['merchant_resolution_attempted', 'needed'];
const RETURN: Asked = ['return_outcome', 'needed'];
/** "I kept it and did nothing" is no answer where goods are not as described. */
const RETURN_OR_TRIED: Asked = ['return_outcome', 'needed', ['returned', 'return_attempted']];

const WHEN_RETURNED: readonly Asked[] = [
  ['return_method', 'needed'],
  ['returned_at', 'needed'],
  ['return_tracking_number', 'optional'],
  ['merchant_received_return_at', 'optional'],
];
const WHEN_TRIED: readonly Asked[] = [
  ['attempted_at', 'needed'],
  ['attempt_reason', 'needed'],
  ['attempt_explanation', 'needed'],
  ['merchandise_disposition', 'needed'],
];

function aboutReturn(known: Known, asked: Asked): readonly Asked[] {
  const outcome = returnOutcome(known);
  if (outcome === 'returned') return [asked, ...WHEN_RETURNED];
  return outcome === 'return_attempted' ? [asked, ...WHEN_TRIED] : [asked];
}

function notReceived(known: Known): readonly Asked[] {
  const place: readonly Asked[] =
    known.situation === 'wrong-address' || known.situation === 'delivered-not-here'
      ? [['agreed_location', 'needed']]
      : aboutReturn(known, RETURN);
  return [
    CONTACT,
    ['last_expected_receipt_at', 'needed'],
    ['delivery_issue', 'needed'],
    ...place,
    ['cancellation_outcome', 'needed'],
    ['purchase_info_and_explanation', 'needed'],
  ];
}

/** What an issuer asks of a Visa dispute, condition by condition. */
const VISA: { readonly [code: string]: (known: Known, kind: CardKind) => readonly Asked[] } = {
  '13.1': notReceived,
  '13.3': (known, kind) => [
    CONTACT,
    ['received_at', 'needed'],
    ...aboutReturn(known, kind === 'not-as-described' ? RETURN_OR_TRIED : RETURN),
    ['order_and_issue_explanation', 'needed'],
  ],
  '13.4': () => [
    CONTACT,
    ['received_at', 'needed'],
    ['order_explanation', 'needed'],
    ['counterfeit_explanation', 'needed'],
    ['disposition_explanation', 'needed'],
  ],
  '13.6': () => [
    CONTACT,
    ['canceled_or_returned_at', 'optional'],
    ['credit_expected_at', 'optional'],
  ],
  '13.7': (known) => [
    CONTACT,
    ['received_or_expected_at', 'needed'],
    ...aboutReturn(known, RETURN),
    ['cancellation_outcome', 'optional'],
    ['purchase_explanation', 'needed'],
  ],
};

/** What another issuer asks where something did not come, whatever the network. */
const ANY_NOT_RECEIVED: readonly Asked[] = [
  ['expected_at', 'needed'],
  ['product_description', 'needed'],
  ['product_type', 'needed'],
  ['explanation', 'needed'],
];

/**
 * The bank's questions for a case, answered from the facts; what nobody said is a gap.
 *
 * @param code one of the network's codes for the case, as the card's way names them
 * @returns null where no source says what is asked
 */
export function bankFormFor(known: Known, network: Network, code: string): BankForm | null {
  const card = cardCaseOf(known, network);
  if (!card?.codes.includes(code)) return null;
  if (network === 'visa') {
    const asked = VISA[code]?.(known, code === '13.3' ? kindOf133(card.kind) : card.kind);
    return asked ? answered(code, asked, known, 'issuer-form') : null;
  }
  const notReceivedKind = card.kind === 'not-received' || card.kind === 'partly';
  return notReceivedKind ? answered(code, ANY_NOT_RECEIVED, known, 'once-only') : null;
}

/** Missing pieces do not count as a fault of what came. */
const kindOf133 = (kind: CardKind): CardKind => (kind === 'partly' ? 'not-as-described' : kind);

function answered(
  code: string,
  asked: readonly Asked[],
  known: Known,
  source: ClaimSourceId,
): BankForm {
  const questions = asked.map(([name, need, choices]): Question => {
    const all = choices ?? choicesOf(name);
    const answer = answerTo(name, known);
    const taken = answer?.kind !== 'choice' || all === null || all.includes(answer.choice);
    return { name, choices: all, needed: need === 'needed', answer: taken ? answer : null };
  });
  const gaps = questions.filter(({ needed, answer }) => needed && answer === null);
  return { code, questions, gaps: gaps.map(({ name }) => name), source };
}

const choicesOf = (name: QuestionName): readonly string[] | null =>
  hasChoices(name) ? BANK_ANSWERS[name] : null;
const hasChoices = (name: QuestionName): name is keyof typeof BANK_ANSWERS =>
  Object.hasOwn(BANK_ANSWERS, name);
