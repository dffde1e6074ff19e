import { type ClaimSource, described } from '../../claim-source';

/** What DHgate says. */
export const dhgateSources = {
  'dhgate-help': described(
    'sourceDhgateDisputes',
    'DHgate help on disputes (copy)',
    'https://help-w.com/dhgate/1527929346.html',
  ),
  'dhgate-evidence': described(
    'sourceDhgateEvidence',
    'DHgate help on evidence (copy)',
    'https://help-w.com/mi/mi6/1579794199_zh.html',
    '2017-05-22',
  ),
} as const satisfies { readonly [id: string]: ClaimSource };
