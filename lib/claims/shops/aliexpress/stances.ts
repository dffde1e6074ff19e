import { factValue, timeOf } from '../../../core/facts/statement';
import { disputeEnd } from '../../case/dispute-end';
import { isFreeReturn } from '../../case/free-return';
import type { Known } from '../../case/known';
import { isListedAsUsed } from '../../case/listed-as-used';
import { missingShare } from '../../case/pieces';
import { unsent } from '../../case/unsent';
import type { ReasonCode } from '../../reasons';
import { asks, refuses, type Stance, type Stances, takes } from '../stance';

/** Its warranty covers what is defective. */
export const hasAdvancedPlan = ({ order }: Pick<Known, 'order'>): boolean =>
  order.marketplace === 'aliexpress' && /advanced/i.test(factValue(order.facts, 'plan') ?? '');

/** Sent back, the whole price is owed; kept, a part of it, as far as the seller or AliExpress goes. */
const partOrReturn =
  (reason: ReasonCode) =>
  ({ order }: Known): Stance =>
    timeOf(order.facts, 'returnedOn') ? takes('ae-returned', 'full') : takes(reason, 'partial');

/**
 * What AliExpress says: full refund for what was never sent, never came or was taken for the seller's fault; a part, or
 * all against a return, for the rest; a new one only under its advanced protection.
 */
export const aliExpressStances: Stances = {
  'never-arrived': takes('ae-not-received', 'full'),
  // What came late and is kept is one of the rest: a part.
  late: ({ deliveredByRecords }) => takes('ae-late', deliveredByRecords ? 'partial' : 'full'),
  'tracking-wrong': takes('ae-wrong-tracking', 'full'),
  'delivered-not-here': { ...asks('carrier-says-delivered'), first: 'denial-first' },
  'wrong-address': takes('ae-wrong-address', 'full'),
  customs: ({ order }) =>
    factValue(order.facts, 'customsFault') === 'seller'
      ? takes('ae-customs-seller', 'full')
      : asks('customs-fault-unknown'),
  'returned-to-sender': takes('ae-returned-to-sender', 'full'),
  'not-shipped': takes('ae-not-shipped', 'full'),
  'seller-cancelled': takes('ae-seller-cancelled', 'full'),
  'different-item': (known) =>
    isListedAsUsed(known) && !timeOf(known.order.facts, 'returnedOn')
      ? asks('listed-as-used-differs')
      : partOrReturn('ae-part-or-return')(known),
  damaged: partOrReturn('ae-broken'),
  'not-working': partOrReturn('ae-broken'),
  counterfeit: partOrReturn('ae-fake'),
  'parts-missing': (known) => {
    const share = missingShare(known.order.facts);
    if (share === 'none') return asks('no-piece-missing');
    return share === 'all' ? takes('ae-empty', 'full') : partOrReturn('ae-missing')(known);
  },
  'empty-parcel': takes('ae-empty', 'full'),
  'changed-mind': (known) => {
    const sent = unsent(known.order);
    if (sent === 'unsent') return takes('ae-cancel-unshipped', 'full');
    if (isFreeReturn(known)) return takes('ae-free-return', 'full');
    return sent === 'sent' ? refuses('no-longer-wanted') : asks('ae-cancel-if-unshipped');
  },
  'wants-replacement': (known) =>
    hasAdvancedPlan(known) ? takes('ae-advanced', 'replacement') : refuses('ae-no-exchange'),
  'returned-no-refund': takes('ae-refund-after-return', 'full'),
  'refund-not-arrived': takes('ae-refund-status', 'unclear'),
  'seller-closed': ({ order }) => {
    const end = disputeEnd(order);
    return end ? refuses(end) : asks('ae-closed-ask');
  },
};
