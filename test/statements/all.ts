import { buyerProtectionOnClaims } from './buyer-protection';
import { refundGuideWithCouponsOnClaims } from './refund-guide-with-coupons';
import { refundGuideWithRivalsOnClaims } from './refund-guide-with-rivals';
import { returnPolicy2017OnClaims } from './return-policy-2017';
import type { ClaimStatement } from './statement';

/** Everything that the source documents say of claiming, and where it lives on or why not. */
export const claimStatements: readonly ClaimStatement[] = [
  ...refundGuideWithRivalsOnClaims,
  ...returnPolicy2017OnClaims,
  ...refundGuideWithCouponsOnClaims,
  ...buyerProtectionOnClaims,
];
