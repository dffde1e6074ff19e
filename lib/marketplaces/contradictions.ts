import { aliExpressContradictions } from './source-documents/aliexpress-contradictions';
import type { Contradiction } from './source-documents/contradiction';
import { otherContradictions } from './source-documents/other-contradictions';

/** Every question that sources answer differently: both stand, and which one wins is said with its reason. */
export const contradictions: readonly Contradiction[] = [
  ...aliExpressContradictions,
  ...otherContradictions,
];
