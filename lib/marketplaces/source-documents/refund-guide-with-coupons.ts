import type { SourceDocument } from './source-document';

/** S2. */
export const refundGuideWithCoupons: SourceDocument = {
  id: 'S2',
  source: { title: 'How To Get a Refund on AliExpress', date: null },
  about: 'ruleBookS2',
  statements: [
    { statement: 'ruleBookS2ForWhat', noRule: 'ruleBookNoRuleSituation' },
    { statement: 'ruleBookS2Closes', rules: ['ae.close.15-delivered'] },
    { statement: 'ruleBookS2AtMost', rules: ['ae.protect.60'] },
    { statement: 'ruleBookS2RefundOpened', rules: ['ae.refund.15-30'] },
    { statement: 'ruleBookS2RefundResolved', noRule: 'ruleBookNoRuleResolved' },
    { statement: 'ruleBookS2Process', rules: ['ae.refund.15-30'] },
    { statement: 'ruleBookS2Quick', rules: ['ae.refund.quick'] },
    { statement: 'ruleBookS2Cancel', noRule: 'ruleBookNoRuleDays' },
    { statement: 'ruleBookS2Undamaged', noRule: 'ruleBookNoRuleCondition' },
    { statement: 'ruleBookS2Evidence', noRule: 'ruleBookNoRuleEvidence' },
    { statement: 'ruleBookS2Answers', noRule: 'ruleBookNoRuleDays' },
    { statement: 'ruleBookS2StepsIn', noRule: 'ruleBookNoRuleDays' },
    { statement: 'ruleBookS2Reopen', noRule: 'ruleBookNoRuleContradicts' },
    { statement: 'ruleBookS2AskBank', noRule: 'ruleBookNoRuleAdvice' },
    { statement: 'ruleBookS2Postage', noRule: 'ruleBookNoRulePlace' },
    { statement: 'ruleBookS2Coupons', noRule: 'ruleBookNoRuleAdvertisement' },
  ],
};
