import { MB, type ShopClaims } from '../shop-claims';
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
  follow: {
    dispute: (_, happened) => (happened.has('escalated') ? ['dhgate-evidence-in-time'] : []),
  },
  rulesInEnglish: {
    'dhgate-replacement': 'A buyer at DHgate can ask for a replacement.',
  },
  // Its help of 2017.
  form: {
    files: 4,
    each: 5 * MB,
    together: null,
    types: ['image/jpeg', 'image/gif', 'application/pdf'],
    sources: ['dhgate-evidence'],
  },
  chargeback: 'chargeback-may-end-dispute',
};
