import { factValue, timeOf } from '../../core/facts/statement';
import { isFreeReturn } from '../decision/exceptions';
import type { Known } from '../decision/known';
import { allMissing } from '../decision/pieces';
import type { ReasonCode } from '../reasons';
import { refuses, type Stance, type Stances, takes } from './stance';

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
  late: ({ deliveredByRecords }) => takes('ae-late', deliveredByRecords ? 'unclear' : 'full'),
  'tracking-wrong': takes('ae-wrong-tracking', 'full'),
  'delivered-not-here': refuses('carrier-says-delivered'),
  'wrong-address': takes('ae-wrong-address', 'full'),
  customs: ({ order }) =>
    factValue(order.facts, 'customsFault') === 'seller'
      ? takes('ae-customs-seller', 'full')
      : { takes: 'unknown', owed: 'unclear', reason: 'customs-fault-unknown' },
  'returned-to-sender': takes('ae-returned-to-sender', 'full'),
  'not-shipped': ({ order }) =>
    timeOf(order.facts, 'shipped')
      ? { takes: 'unknown', owed: 'unclear', reason: 'ae-shown-as-shipped' }
      : takes('ae-not-shipped', 'full'),
  'seller-cancelled': takes('ae-seller-cancelled', 'full'),
  'different-item': partOrReturn('ae-part-or-return'),
  damaged: partOrReturn('ae-broken'),
  'not-working': partOrReturn('ae-broken'),
  counterfeit: partOrReturn('ae-fake'),
  'parts-missing': (known) =>
    allMissing(known.order.facts) ? takes('ae-empty', 'full') : partOrReturn('ae-missing')(known),
  'empty-parcel': takes('ae-empty', 'full'),
  'changed-mind': (known) =>
    isFreeReturn(known) ? takes('ae-free-return', 'full') : refuses('no-longer-wanted'),
  'wants-replacement': ({ order }) =>
    /advanced/i.test(factValue(order.facts, 'plan') ?? '')
      ? takes('ae-advanced', 'replacement')
      : refuses('ae-no-exchange'),
  'returned-no-refund': takes('ae-refund-after-return', 'full'),
  'refund-not-arrived': takes('ae-refund-status', 'unclear'),
  'seller-closed': ({ order }) => {
    const ended = factValue(order.facts, 'closedBy');
    if (ended === 'accepted' || ended === 'cancelled') return refuses('ae-closed-for-good');
    if (ended === 'by-decision') return refuses('ae-decided');
    return { takes: 'unknown', owed: 'unclear', reason: 'ae-closed-ask' };
  },
};
