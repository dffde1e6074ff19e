import type { CalendarDay } from '../../core/time/calendar-day';
import type { LetterId } from '../letters/letter';
import type { ClaimSourceId } from '../sources';

/** What an issuer asks, by the name it has there; the message is `bankQuestion_` + the name. */
export const QUESTIONS = [
  'merchant_resolution_attempted',
  'last_expected_receipt_at',
  'purchase_info_and_explanation',
  'delivery_issue',
  'agreed_location',
  'cancellation_outcome',
  'return_outcome',
  'returned_at',
  'return_method',
  'return_tracking_number',
  'merchant_received_return_at',
  'attempted_at',
  'attempt_reason',
  'attempt_explanation',
  'merchandise_disposition',
  'received_at',
  'order_and_issue_explanation',
  'counterfeit_explanation',
  'order_explanation',
  'disposition_explanation',
  'canceled_or_returned_at',
  'credit_expected_at',
  'purchase_explanation',
  'received_or_expected_at',
  'expected_at',
  'explanation',
  'product_description',
  'product_type',
] as const;
export type QuestionName = (typeof QUESTIONS)[number];

/** The answers that issuers take, by the names they have there; the message is `bankAnswer_` + the name. */
export const BANK_ANSWERS = {
  merchant_resolution_attempted: ['attempted', 'prohibited_by_local_law'],
  delivery_issue: ['delayed', 'delivered_to_wrong_location'],
  cancellation_outcome: [
    'no_cancellation',
    'merchant_cancellation',
    'cardholder_cancellation_prior_to_expected_receipt',
  ],
  return_outcome: ['not_returned', 'returned', 'return_attempted'],
  attempt_reason: [
    'merchant_not_responding',
    'no_return_authorization_provided',
    'no_return_instructions',
    'requested_not_to_return',
    'return_not_accepted',
  ],
  return_method: ['dhl', 'fedex', 'ups', 'postal_service', 'face_to_face', 'other'],
  product_type: ['merchandise', 'service'],
} as const satisfies { readonly [Name in QuestionName]?: readonly string[] };

/** An answer as the facts give it. */
export type BankAnswer =
  | { readonly kind: 'day'; readonly day: CalendarDay }
  | { readonly kind: 'choice'; readonly choice: string }
  | { readonly kind: 'text'; readonly text: string }
  /** The body of a letter says it. */
  | { readonly kind: 'letter'; readonly letter: LetterId };

export interface Question {
  readonly name: QuestionName;
  /** The answers that are taken; null: a day, or words. */
  readonly choices: readonly string[] | null;
  /** Without it the form is not taken. */
  readonly needed: boolean;
  /** Null: a gap, nobody said. */
  readonly answer: BankAnswer | null;
}

/** What an issuer asks for a case, answered as far as the facts go. */
export interface BankForm {
  readonly code: string;
  readonly questions: readonly Question[];
  /** The needed questions that nobody answered. */
  readonly gaps: readonly QuestionName[];
  readonly source: ClaimSourceId;
}
