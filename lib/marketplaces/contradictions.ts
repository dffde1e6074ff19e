import { aliExpressContradictions } from './founding/aliexpress-contradictions';
import type { Contradiction } from './founding/contradiction';
import { otherContradictions } from './founding/other-contradictions';

/** Every question that sources answer differently: both stand, and which one wins is said with its reason. */
export const contradictions: readonly Contradiction[] = [
  ...aliExpressContradictions,
  ...otherContradictions,
];
