import { SAYS_NOTHING, type Stances, takes } from '../stance';

/** A dispute can be opened; which of refund, return and replacement comes of it is agreed upon. */
const dispute = takes('dhgate-dispute', 'unclear');

/** What is known of DHgate, from copies of its help. */
export const dhgateStances: Stances = {
  'never-arrived': dispute,
  late: dispute,
  'tracking-wrong': dispute,
  'delivered-not-here': SAYS_NOTHING,
  'wrong-address': dispute,
  customs: SAYS_NOTHING,
  'returned-to-sender': dispute,
  'not-shipped': dispute,
  'seller-cancelled': SAYS_NOTHING,
  'different-item': dispute,
  damaged: dispute,
  'not-working': dispute,
  counterfeit: dispute,
  'parts-missing': dispute,
  'empty-parcel': dispute,
  'changed-mind': SAYS_NOTHING,
  'wants-replacement': takes('dhgate-replacement', 'replacement'),
  'returned-no-refund': SAYS_NOTHING,
  'refund-not-arrived': SAYS_NOTHING,
  'seller-closed': SAYS_NOTHING,
};
