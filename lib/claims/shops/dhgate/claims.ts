import type { ShopClaims } from '../shop-claims';
import { dhgateStances } from './stances';

/** What DHgate says of claiming: it takes disputes, and files and a paper of the post office with them. */
export const dhgateClaims: ShopClaims = {
  stances: dhgateStances,
  sources: {
    'open-dispute': 'dhgate-help',
    'open-dispute-now': 'dhgate-help',
    'collect-evidence': 'dhgate-evidence',
    'carrier-paper': 'dhgate-evidence',
  },
  chargeback: 'chargeback-may-end-dispute',
};
