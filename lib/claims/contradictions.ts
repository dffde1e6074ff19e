import type { RuleBookText } from '../core/rules/source';
import type { ClaimSourceId } from './sources';

/** Sources that answer a question of claiming differently: both stand, and the careful one is what the desk says. */
export interface ClaimContradiction {
  readonly id: string;
  readonly question: RuleBookText;
  readonly readings: readonly {
    readonly says: RuleBookText;
    /** Who says so: sources, and what has no name in words. */
    readonly by: readonly (ClaimSourceId | RuleBookText)[];
  }[];
  /** What the desk says. */
  readonly advice: RuleBookText;
  readonly why: RuleBookText;
}

/** Where a source document and better evidence disagree on claiming: the careful advice is what the desk says. */
export const claimContradictions: readonly ClaimContradiction[] = [
  {
    id: 'exchange',
    question: 'ruleBookClaimExchange',
    readings: [
      { says: 'ruleBookClaimExchangeYes', by: ['S0'] },
      { says: 'ruleBookClaimExchangeNo', by: ['ae-faq'] },
    ],
    advice: 'ruleBookClaimExchangeAdvice',
    why: 'ruleBookClaimExchangeWhy',
  },
  {
    id: 'seller-closes',
    question: 'ruleBookClaimReopen',
    readings: [
      { says: 'ruleBookClaimReopenYes', by: ['S2'] },
      { says: 'ruleBookClaimReopenNo', by: ['ae-dispute-page', 'ruleBookByGuides'] },
    ],
    advice: 'ruleBookClaimReopenAdvice',
    why: 'ruleBookClaimReopenWhy',
  },
  {
    id: 'delivered',
    question: 'ruleBookClaimDelivered',
    readings: [
      { says: 'ruleBookClaimDeliveredNo', by: ['S3', 'paypal-agreement'] },
      { says: 'ruleBookClaimDeliveredDenied', by: ['paypal-disputes'] },
    ],
    advice: 'ruleBookClaimDeliveredAdvice',
    why: 'ruleBookClaimDeliveredWhy',
  },
  {
    id: 'fake-evidence',
    question: 'ruleBookClaimCounterfeit',
    readings: [
      { says: 'ruleBookClaimCounterfeitPhotos', by: ['S3'] },
      { says: 'ruleBookClaimCounterfeitWord', by: ['visa-13.4'] },
    ],
    advice: 'ruleBookClaimCounterfeitAdvice',
    why: 'ruleBookClaimCounterfeitWhy',
  },
  {
    id: 'bank-days',
    question: 'ruleBookClaimBankDays',
    readings: [
      { says: 'ruleBookClaimBankDaysGuide', by: ['S0'] },
      { says: 'ruleBookClaimBankDaysIssuer', by: ['once-only'] },
    ],
    advice: 'ruleBookClaimBankDaysAdvice',
    why: 'ruleBookClaimBankDaysWhy',
  },
  {
    id: 'postage',
    question: 'ruleBookClaimPostage',
    readings: [
      { says: 'ruleBookClaimPostageYou', by: ['S3', 'S1'] },
      { says: 'ruleBookClaimPostageNobody', by: ['ae-free-return'] },
    ],
    advice: 'ruleBookClaimPostageAdvice',
    why: 'ruleBookClaimPostageWhy',
  },
  {
    id: 'condition',
    question: 'ruleBookClaimCondition',
    readings: [
      { says: 'ruleBookClaimConditionYes', by: ['S0', 'S2'] },
      { says: 'ruleBookClaimConditionUnwanted', by: ['ae-free-return'] },
    ],
    advice: 'ruleBookClaimConditionAdvice',
    why: 'ruleBookClaimConditionWhy',
  },
  {
    id: 'wrong-product',
    question: 'ruleBookClaimWrongItem',
    readings: [
      { says: 'ruleBookClaimWrongItemYes', by: ['S2'] },
      { says: 'ruleBookClaimWrongItemPart', by: ['S3'] },
    ],
    advice: 'ruleBookClaimWrongItemAdvice',
    why: 'ruleBookClaimWrongItemWhy',
  },
];
