import type { ShopClaims } from '../shop-claims';
import { temuStances } from './stances';

/** What Temu says of claiming. Its returns are opened on the order's page: items, reason, photos or comments. */
export const temuClaims: ShopClaims = {
  stances: temuStances,
  sources: {
    'open-dispute': 'temu-described',
    'open-dispute-now': 'temu-described',
    'collect-evidence': 'temu-described',
    'photo-item': 'temu-described',
    'photo-fault': 'temu-described',
  },
  chargeback: 'chargeback-may-end-dispute',
  waitsAfterScan: { hours: 48 },
  refundLate: { after: { days: 30 }, fromReturn: false, besides: () => [] },
};
