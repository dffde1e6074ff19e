import type { Source } from '../../core/rules/source';

/** Where the rules come from; a source without a date is undated itself. The guide gives the same 90 days. */
export const PURCHASE_PROTECTION: Source = { title: 'Temu Purchase Protection', date: null };
export const HELP_REFUNDS: Source = {
  title: 'Temu help on missing items and refunds',
  text: 'sourceTemuMissingRefunds',
  date: null,
};
export const RETURN_POLICY: Source = {
  title: 'Temu return and refund policies of the EEA and Türkiye',
  text: 'sourceTemuReturnPolicies',
  date: '2025',
};
