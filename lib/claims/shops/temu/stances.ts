import { missingShare } from '../../case/pieces';
import { SAYS_NOTHING, type Stances, takes } from '../stance';

const delivery = takes('temu-delivery', 'full');
const description = takes('temu-description', 'full');

/** What Temu says in its Purchase Protection and its help. A return may be asked for. */
export const temuStances: Stances = {
  'never-arrived': delivery,
  late: delivery,
  'tracking-wrong': delivery,
  'delivered-not-here': takes('temu-delivered', 'unclear'),
  'wrong-address': delivery,
  customs: SAYS_NOTHING,
  'returned-to-sender': delivery,
  'not-shipped': delivery,
  'seller-cancelled': SAYS_NOTHING,
  'different-item': description,
  damaged: description,
  'not-working': description,
  counterfeit: description,
  'parts-missing': ({ order }) =>
    takes('temu-missing', missingShare(order.facts) === 'all' ? 'full' : 'partial'),
  'empty-parcel': takes('temu-missing', 'full'),
  'changed-mind': takes('temu-return', 'full'),
  'wants-replacement': SAYS_NOTHING,
  'returned-no-refund': takes('temu-refund', 'full'),
  'refund-not-arrived': takes('temu-refund', 'unclear'),
  'seller-closed': SAYS_NOTHING,
};
