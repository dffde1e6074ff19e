import type { FactValues, TimeFactName } from '../../core/facts/fact';
import { best, factValue } from '../../core/facts/statement';
import { type CalendarDay, dayOf } from '../../core/time/calendar-day';
import type { Known } from '../case/known';
import { kindOfSituation } from '../situation';
import type { BANK_ANSWERS, BankAnswer, QuestionName } from './question';

type Choices = typeof BANK_ANSWERS;
type ChoiceOf<Name extends keyof Choices> = Choices[Name][number];

const choice = <Name extends keyof Choices>(chosen: ChoiceOf<Name> | null): BankAnswer | null =>
  chosen === null ? null : { kind: 'choice', choice: chosen };

/** The day of a fact; null where nobody said it, or only bounds of it are known. */
function day({ order, zone }: Known, ...names: readonly TimeFactName[]): BankAnswer | null {
  for (const name of names) {
    const time = best(order.facts, name)?.value;
    if (!time || time.kind === 'between') continue;
    const on: CalendarDay = time.kind === 'day' ? time.day : dayOf(time.at, zone);
    return { kind: 'day', day: on };
  }
  return null;
}

function text(
  { order }: Known,
  name: 'agreedPlace' | 'goodsWhere' | 'sellerAnswer' | 'title',
): BankAnswer | null {
  const said = factValue(order.facts, name);
  return said === null ? null : { kind: 'text', text: said };
}

const BY_LETTER: BankAnswer = { kind: 'letter', letter: 'to-bank' };
const has = ({ order }: Known, name: TimeFactName): boolean => best(order.facts, name) !== null;

/** What the facts answer to each question; a function that finds nothing leaves a gap. */
const ANSWERS: Readonly<Record<QuestionName, (known: Known) => BankAnswer | null>> = {
  merchant_resolution_attempted: (known) =>
    choice<'merchant_resolution_attempted'>(has(known, 'sellerContacted') ? 'attempted' : null),
  last_expected_receipt_at: (known) => day(known, 'promisedBy'),
  purchase_info_and_explanation: () => BY_LETTER,
  delivery_issue: ({ situation }) => choice<'delivery_issue'>(deliveryIssue(situation)),
  agreed_location: (known) => text(known, 'agreedPlace'),
  cancellation_outcome: (known) => choice<'cancellation_outcome'>(cancellation(known)),
  return_outcome: (known) => choice<'return_outcome'>(returnOutcome(known)),
  returned_at: (known) => day(known, 'returnedOn'),
  return_method: () => null,
  return_tracking_number: () => null,
  merchant_received_return_at: (known) => day(known, 'returnReceived'),
  attempted_at: (known) => day(known, 'returnOffered'),
  attempt_reason: (known) => choice<'attempt_reason'>(attemptReason(known)),
  attempt_explanation: (known) => text(known, 'sellerAnswer'),
  merchandise_disposition: (known) => text(known, 'goodsWhere'),
  received_at: (known) => day(known, 'delivered'),
  order_and_issue_explanation: () => BY_LETTER,
  counterfeit_explanation: () => BY_LETTER,
  order_explanation: () => BY_LETTER,
  disposition_explanation: (known) => text(known, 'goodsWhere'),
  canceled_or_returned_at: (known) => day(known, 'returnedOn', 'cancelRequested'),
  credit_expected_at: (known) => day(known, 'refundIssued', 'refundPromised'),
  purchase_explanation: () => BY_LETTER,
  received_or_expected_at: (known) => day(known, 'delivered', 'promisedBy'),
  expected_at: (known) => day(known, 'promisedBy'),
  explanation: () => BY_LETTER,
  product_description: (known) => text(known, 'title'),
  product_type: () => choice<'product_type'>('merchandise'),
};

/** The answer to a question as far as the facts give one; null: a gap. */
export const answerTo = (name: QuestionName, known: Known): BankAnswer | null =>
  ANSWERS[name](known);

/** A parcel that is marked delivered and is not there: where it went is not known. */
function deliveryIssue(situation: Known['situation']): ChoiceOf<'delivery_issue'> | null {
  if (situation === 'wrong-address') return 'delivered_to_wrong_location';
  return situation === 'delivered-not-here' ? null : 'delayed';
}

/** Only an order that went on was certainly not cancelled. */
function cancellation(known: Known): ChoiceOf<'cancellation_outcome'> | null {
  if (known.situation === 'seller-cancelled') return 'merchant_cancellation';
  if (has(known, 'cancelRequested')) return 'cardholder_cancellation_prior_to_expected_receipt';
  return has(known, 'shipped') ? 'no_cancellation' : null;
}

/** What never came cannot be sent back. */
export function returnOutcome(known: Known): ChoiceOf<'return_outcome'> | null {
  if (has(known, 'returnedOn')) return 'returned';
  if (has(known, 'returnOffered')) return 'return_attempted';
  const never = kindOfSituation(known.situation) === 'not-received' && !known.deliveredByRecords;
  return never ? 'not_returned' : null;
}

const REASONS: Readonly<Record<FactValues['returnFailed'], ChoiceOf<'attempt_reason'>>> = {
  'no-answer': 'merchant_not_responding',
  'no-authorisation': 'no_return_authorization_provided',
  'no-instructions': 'no_return_instructions',
  'asked-not-to': 'requested_not_to_return',
  refused: 'return_not_accepted',
};

function attemptReason({ order }: Known): ChoiceOf<'attempt_reason'> | null {
  const why = factValue(order.facts, 'returnFailed');
  return why === null ? null : REASONS[why];
}
