import { RANK, type Rule } from '../../core/rules/rule';
import { GUIDE, HELP_DISPUTES, HELP_EVIDENCE, SELLER_NEWS_2013 } from './sources';

/**
 * Every deadline of DHgate as dated data, each with its source; what holds for all of them is in lib/core/README.md §5.
 */
export const dhgateRules: readonly Rule[] = [
  {
    id: 'dhgate.90-placed',
    kind: 'dispute-closes',
    binds: 'limit',
    phase: 'always',
    situations: [],
    anchor: 'placed',
    count: { days: 90 },
    rank: RANK.thirdParty,
    source: GUIDE,
  },
  {
    id: 'dhgate.90-tracking',
    kind: 'dispute-closes',
    binds: 'limit',
    phase: 'always',
    situations: [],
    anchor: 'tracked',
    count: { days: 90 },
    rank: RANK.current,
    source: HELP_DISPUTES,
  },
  {
    id: 'dhgate.opens',
    kind: 'dispute-opens',
    binds: 'wait',
    phase: 'always',
    situations: [],
    anchor: 'tracked',
    count: { daysByCarrier: { courier: 5, 'ems-sf': 7, post: 10 } },
    rank: RANK.current,
    source: HELP_DISPUTES,
  },
  {
    id: 'dhgate.30-completed',
    kind: 'dispute-closes',
    binds: 'limit',
    phase: 'after-completion',
    situations: ['not-as-described'],
    anchor: 'completed',
    count: { days: 30 },
    rank: RANK.current,
    source: SELLER_NEWS_2013,
  },
  {
    id: 'dhgate.seller-answers',
    kind: 'seller-answers',
    binds: 'wait',
    phase: 'once-anchored',
    situations: [],
    anchor: 'disputeOpened',
    count: { days: 5 },
    rank: RANK.current,
    source: SELLER_NEWS_2013,
  },
  {
    id: 'dhgate.evidence',
    kind: 'evidence-by',
    binds: 'limit',
    phase: 'once-anchored',
    situations: [],
    anchor: 'mediationAsked',
    count: { days: 5 },
    rank: RANK.current,
    source: HELP_EVIDENCE,
  },
];
