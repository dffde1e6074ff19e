import { buyerProtection } from './founding/buyer-protection';
import type { FoundingDocument } from './founding/founding-document';
import { refundGuideWithCoupons } from './founding/refund-guide-with-coupons';
import { refundGuideWithRivals } from './founding/refund-guide-with-rivals';
import { returnPolicy2017 } from './founding/return-policy-2017';

/** The documents that the rules began with, S0 to S3, and what became of each of their statements. */
export const foundingDocuments: readonly FoundingDocument[] = [
  refundGuideWithRivals,
  returnPolicy2017,
  refundGuideWithCoupons,
  buyerProtection,
];
