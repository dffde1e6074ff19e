import type { SourceDocument } from './source-document';

/** S3. */
export const buyerProtection: SourceDocument = {
  id: 'S3',
  source: { title: 'About AliExpress Buyer Protection', date: null },
  about: 'ruleBookS3',
  statements: [
    { statement: 'ruleBookS3Escrow', noRule: 'ruleBookNoRuleEscrow' },
    { statement: 'ruleBookS3Protected', noRule: 'ruleBookNoRulePeriod' },
    { statement: 'ruleBookS3Received', noRule: 'ruleBookNoRuleCondition' },
    { statement: 'ruleBookS3Unwanted', noRule: 'ruleBookNoRuleLater' },
    { statement: 'ruleBookS3Escalate', rules: ['ae.escalate.10'] },
    { statement: 'ruleBookS3FullRefund', noRule: 'ruleBookNoRuleCondition' },
    { statement: 'ruleBookS3Delivered', noRule: 'ruleBookNoRuleCondition' },
    { statement: 'ruleBookS3Photos', noRule: 'ruleBookNoRuleEvidence' },
    { statement: 'ruleBookS3Signing', noRule: 'ruleBookNoRuleAdvice' },
    { statement: 'ruleBookS3Incomplete', noRule: 'ruleBookNoRuleDays' },
    { statement: 'ruleBookS3Final', noRule: 'ruleBookNoRuleTime' },
  ],
};
