import { type ClaimSource, described, read } from '../../claim-source';

/** What Temu says. */
export const temuSources = {
  'temu-protection': read(
    'Temu Purchase Protection',
    'https://www.temu.com/temu-purchase-protection.html',
  ),
  'temu-missing': described(
    'sourceTemuMissing',
    'Temu help on missing items',
    'https://www.temu.com/es-en/support/c3/what-should-i-do-if-i-am-missing-item-s-from-my-order-f-49-s-214.html',
  ),
  'temu-48h': described(
    'sourceTemuDelivered',
    'Temu parcels marked delivered (third party)',
    'https://www.rewardpay.com/za/temu.com-promo-codes',
  ),
  'temu-credit': described(
    'sourceTemuCredit',
    'Temu help on refunds to credit (copy)',
    'https://permalling.com',
  ),
  'temu-described': read(
    'Temu: What if I received an item damaged or not as described?',
    'https://www.temu.com/support/c3/what-if-i-received-an-item-damaged-or-not-as-described-f-50-s-199.html',
  ),
} as const satisfies { readonly [id: string]: ClaimSource };
