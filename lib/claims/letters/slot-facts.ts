import type { FactName } from '../../core/facts/fact';
import type { SlotName } from './slot';

/** The fact of the order that fills a blank, where its user can say one; the others are typed into the letter. */
export const SLOT_FACTS: { readonly [Slot in SlotName]?: FactName } = {
  item: 'title',
  store: 'store',
  placed: 'placed',
  paid: 'paid',
  promised: 'promisedBy',
  delivered: 'delivered',
  total: 'total',
  'item-price': 'itemPrice',
  tracking: 'trackingNumbers',
  carrier: 'carrier',
  'agreed-place': 'agreedPlace',
  'missing-pieces': 'piecesMissing',
  'identified-by': 'identifiedBy',
  contacted: 'sellerContacted',
  'contacted-by': 'contactedBy',
  'seller-answer': 'sellerAnswer',
  'return-offered': 'returnOffered',
  'return-failed': 'returnFailed',
  returned: 'returnedOn',
  'goods-where': 'goodsWhere',
  'dispute-opened': 'disputeOpened',
  offer: 'offerAmount',
  'refund-promised': 'refundPromised',
  'refund-issued': 'refundIssued',
  'refund-amount': 'refundAmount',
  'closed-by': 'closedBy',
  'answer-by': 'answerDue',
};
