import { SAYS_NOTHING, type Stances, takes } from '../stance';

/** Wish has a reason for it in its form; how much it gives back no source says. */
const listed = takes('wish-reason', 'unclear');

/** What is known of Wish: the reasons that its refund form had in 2018 to 2020. */
export const wishStances: Stances = {
  'never-arrived': listed,
  late: listed,
  'tracking-wrong': SAYS_NOTHING,
  'delivered-not-here': listed,
  'wrong-address': listed,
  customs: SAYS_NOTHING,
  'returned-to-sender': listed,
  'not-shipped': listed,
  'seller-cancelled': listed,
  'different-item': listed,
  damaged: listed,
  'not-working': listed,
  counterfeit: listed,
  'parts-missing': listed,
  'empty-parcel': listed,
  'changed-mind': SAYS_NOTHING,
  'wants-replacement': SAYS_NOTHING,
  'returned-no-refund': SAYS_NOTHING,
  'refund-not-arrived': SAYS_NOTHING,
  'seller-closed': SAYS_NOTHING,
};
