import { buyerProtection } from './source-documents/buyer-protection';
import { refundGuideWithCoupons } from './source-documents/refund-guide-with-coupons';
import { refundGuideWithRivals } from './source-documents/refund-guide-with-rivals';
import { returnPolicy2017 } from './source-documents/return-policy-2017';
import type { SourceDocument } from './source-documents/source-document';

/** The documents that the rules began with, S0 to S3, and what became of each of their statements. */
export const sourceDocuments: readonly SourceDocument[] = [
  refundGuideWithRivals,
  returnPolicy2017,
  refundGuideWithCoupons,
  buyerProtection,
];
