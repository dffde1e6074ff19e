import type { Rule } from '../../../core/rules/rule';
import { claimRules, otherRules } from './claim-rules';
import { carrierRules, closingRules } from './closing-rules';
import { openingRules } from './opening-rules';
import { statedRules } from './stated-rules';

/**
 * Every deadline of AliExpress as dated data: ids, numbers, anchors and ranks as in lib/core/README.md §4. A new
 * reading of a policy is added beside the old one, never written over it.
 */
export const aliExpressRules: readonly Rule[] = [
  ...statedRules,
  ...closingRules,
  ...carrierRules,
  ...openingRules,
  ...claimRules,
  ...otherRules,
];
