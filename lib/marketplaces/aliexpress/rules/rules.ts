import type { Rule } from '../../../core/rules/rule';
import { claimRules, otherRules } from './claim-rules';
import { carrierRules, closingRules } from './closing-rules';
import { openingRules } from './opening-rules';
import { statedRules } from './stated-rules';

/**
 * Every deadline of AliExpress as dated data, each with its source; what holds for all of them is in
 * lib/core/README.md §4. A new reading of a policy is added beside the old one, never written over it.
 * `test/specified-rules.ts` says each once more.
 */
export const aliExpressRules: readonly Rule[] = [
  ...statedRules,
  ...closingRules,
  ...carrierRules,
  ...openingRules,
  ...claimRules,
  ...otherRules,
];
