import type { Source } from '../../core/rules/source';

/** Where the rules come from; a source without a date is undated itself. */
export const GUIDE: Source = {
  title: 'AliExpress refund guide on DHgate (third party)',
  text: 'sourceDhgateGuide',
  date: null,
};
export const HELP_DISPUTES: Source = {
  title: 'DHgate help on disputes (copies)',
  text: 'sourceDhgateDisputesCopies',
  date: null,
};
export const SELLER_NEWS_2013: Source = {
  title: 'DHgate dispute rules for sellers',
  text: 'sourceDhgateSellerRules',
  date: '2013-01-16',
};
export const HELP_EVIDENCE: Source = {
  title: 'DHgate help on evidence (copy)',
  text: 'sourceDhgateEvidence',
  date: '2017-05-22',
};
