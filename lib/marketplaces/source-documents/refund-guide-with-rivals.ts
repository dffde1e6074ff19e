import type { SourceDocument } from './source-document';

/** S0. */
export const refundGuideWithRivals: SourceDocument = {
  id: 'S0',
  source: { title: 'How To Get A Refund From AliExpress', date: null },
  about: 'ruleBookS0',
  statements: [
    { statement: 'ruleBookS0Basic', noRule: 'ruleBookNoRuleDays' },
    { statement: 'ruleBookS0Advanced', rules: ['ae.warranty.2y'] },
    { statement: 'ruleBookS0Conditions', noRule: 'ruleBookNoRuleCondition' },
    { statement: 'ruleBookS0ReturnStarts', rules: ['ae.close.15-delivered'] },
    { statement: 'ruleBookS0ReturnDays', rules: ['ae.close.15-delivered'] },
    { statement: 'ruleBookS0Example', noRule: 'ruleBookNoRuleExample' },
    { statement: 'ruleBookS0New', noRule: 'ruleBookNoRuleCondition' },
    { statement: 'ruleBookS0FiveSteps', noRule: 'ruleBookNoRuleSteps' },
    { statement: 'ruleBookS0Opens', rules: ['ae.open.11'] },
    { statement: 'ruleBookS0Goodwill', rules: ['ae.close.15-delivered'] },
    { statement: 'ruleBookS0Eva', noRule: 'ruleBookNoRuleTime' },
    { statement: 'ruleBookS0AliExpress', rules: ['ae.close.15-delivered'] },
    { statement: 'ruleBookS0Temu', rules: ['temu.90'] },
    { statement: 'ruleBookS0Wish', rules: ['wish.30-delivered'] },
    { statement: 'ruleBookS0Dhgate', rules: ['dhgate.90-placed'] },
    { statement: 'ruleBookS0HandIn', noRule: 'ruleBookNoRuleHandIn' },
    { statement: 'ruleBookS0BankDays', noRule: 'ruleBookNoRuleAdvertisement' },
    { statement: 'ruleBookS0Refund', rules: ['ae.refund.bank'] },
    { statement: 'ruleBookS0Cancels', noRule: 'ruleBookNoRuleDays' },
    { statement: 'ruleBookS0Exchange', noRule: 'ruleBookNoRuleAdvice' },
  ],
};
