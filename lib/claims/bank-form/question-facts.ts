import type { FactName } from '../../core/facts/fact';
import type { QuestionName } from './question';

/** The fact of the order that answers a bank's question, where its user can say one. */
export const QUESTION_FACTS: { readonly [Name in QuestionName]?: FactName } = {
  merchant_resolution_attempted: 'sellerContacted',
  last_expected_receipt_at: 'promisedBy',
  agreed_location: 'agreedPlace',
  cancellation_outcome: 'shipped',
  return_outcome: 'returnOffered',
  returned_at: 'returnedOn',
  merchant_received_return_at: 'returnReceived',
  attempted_at: 'returnOffered',
  attempt_reason: 'returnFailed',
  attempt_explanation: 'sellerAnswer',
  merchandise_disposition: 'goodsWhere',
  received_at: 'delivered',
  disposition_explanation: 'goodsWhere',
  canceled_or_returned_at: 'returnedOn',
  credit_expected_at: 'refundPromised',
  received_or_expected_at: 'delivered',
  expected_at: 'promisedBy',
  product_description: 'title',
};
