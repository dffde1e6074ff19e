import type { Status } from '../../core/facts/fact';
import { byWord } from '../../reading/by-word';
import { withoutHangulSpaces } from '../../reading/page-text';
import { foldLabel } from '../label-reader/labels';
import { deliveryIn } from './words';

/* Apart from the other words: a script on a list finds cards by labels, and knows no status. */

/**
 * English V: an enumeration in public code. Korean V: done states; the button reads 반품/환불, so 완료 is asked for. Polish
 * V. Goods that were returned are not refunded yet. Phrases of the journey ("Cleared customs") are no status: they stay
 * `unknown` with their text.
 */
const STATUS_WORDS: Readonly<Partial<Record<Status, readonly string[]>>> = {
  'awaiting-payment': ['unpaid'],
  'awaiting-shipment': ['processing'],
  'awaiting-delivery': ['shipped', 'in transit'],
  delivered: ['delivered', 'doręczona'],
  refunding: ['return/refund', 'returned', '반품 완료'],
  refunded: ['refunded', '환불 완료'],
  cancelled: ['canceled', 'cancelled', '취소 완료', '주문 취소'],
};

const STATUSES = byWord(STATUS_WORDS);

/** The status that a headline means; null for words that are not known. */
export function statusOfHeadline(text: string): Status | null {
  const folded = foldLabel(text).normalize('NFC');
  const status = STATUSES.get(withoutHangulSpaces(folded));
  return status ?? (deliveryIn(text)?.says === 'delivered' ? 'delivered' : null);
}
