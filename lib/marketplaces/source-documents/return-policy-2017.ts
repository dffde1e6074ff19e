import type { SourceDocument } from './source-document';

/** S1. */
export const returnPolicy2017: SourceDocument = {
  id: 'S1',
  source: { title: 'AliExpress Return Policy', date: '2017-02-04' },
  about: 'ruleBookS1',
  statements: [
    { statement: 'ruleBookS1Agree', noRule: 'ruleBookNoRuleOrderPage' },
    { statement: 'ruleBookS1Settled', noRule: 'ruleBookNoRuleSituation' },
    { statement: 'ruleBookS1Opens', rules: ['ae.open.6'] },
    { statement: 'ruleBookS1OpensDue', noRule: 'ruleBookNoRuleDue' },
    { statement: 'ruleBookS1Courier', rules: ['ae.carrier.23'] },
    { statement: 'ruleBookS1EmsSf', rules: ['ae.carrier.27'] },
    { statement: 'ruleBookS1Post', rules: ['ae.carrier.39'] },
    { statement: 'ruleBookS1Posted', noRule: 'ruleBookNoRulePlace' },
    { statement: 'ruleBookS1Contact', noRule: 'ruleBookNoRuleSteps' },
    { statement: 'ruleBookS1Escalate', noRule: 'ruleBookNoRuleDays' },
  ],
};
