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
  follow: {
    returnInTime: { after: ['refund-requested'], code: 'temu-send-back-in-time' },
    refundTakes: () => ['temu-refund-takes'],
    credit: 'credit-stays-credit',
  },
  rulesInEnglish: {
    'temu-delivery':
      'The Temu Purchase Protection covers orders that do not arrive, arrive late or are lost.',
    'temu-description':
      'The Temu Purchase Protection covers items that arrive damaged or are not as described.',
    'temu-missing': 'Temu refunds items that are missing from an order.',
  },
  refundTime: {
    english: 'A refund takes 5 to 14 business days, at most 30 days.',
    source: 'temu-missing',
  },
  refundLate: { after: { days: 30 }, fromReturn: false, besides: () => [] },
};
