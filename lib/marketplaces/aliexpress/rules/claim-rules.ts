import { RANK, type Rule } from '../../../core/rules/rule';
import { BUYER_GUIDE, GUIDES, HELP_2018, HELP_2021, HELP_REFUNDS, PROTECTION } from './sources';

/** What follows once a claim is made. */
export const claimRules: readonly Rule[] = (
  [
    ['ae.seller-answers', 'seller-answers', 'disputeOpened', { days: 5 }, RANK.current, HELP_2018],
    ['ae.steps-in', 'platform-steps-in', 'disputeOpened', { days: 7 }, RANK.current, HELP_2021],
    [
      'ae.escalate.10',
      'escalate-from',
      'refundRequested',
      { days: 10 },
      RANK.thirdParty,
      PROTECTION,
    ],
    [
      'ae.refund.bank',
      'refund-arrives',
      'refundIssued',
      { businessDays: 10 },
      RANK.current,
      HELP_REFUNDS,
    ],
    [
      'ae.refund.bank',
      'refund-overdue',
      'refundIssued',
      { businessDays: 20 },
      RANK.current,
      HELP_REFUNDS,
    ],
    // "15 to 30 days": a wait is late only after its latest reading.
    ['ae.refund.15-30', 'refund-arrives', 'disputeOpened', { days: 30 }, RANK.thirdParty, GUIDES],
    [
      'ae.cancel.48h',
      'seller-answers',
      'cancelRequested',
      { hours: 48 },
      RANK.thirdParty,
      BUYER_GUIDE,
    ],
  ] as const
).map(([id, kind, anchor, count, rank, source]) => ({
  id,
  kind,
  binds: 'wait',
  phase: 'once-anchored',
  situations: [],
  anchor,
  count,
  rank,
  source,
}));

/** What stands beside a claim: sending the goods back, the quick refund of members, the warranty. */
export const otherRules: readonly Rule[] = [
  {
    id: 'ae.return-ship',
    kind: 'ship-back-by',
    binds: 'limit',
    phase: 'once-anchored',
    situations: [],
    anchor: 'returnAgreed',
    doneBy: 'returnedOn',
    count: { days: 10 },
    rank: RANK.current,
    source: HELP_2021,
  },
  {
    id: 'ae.refund.quick',
    kind: 'refund-arrives',
    binds: 'wait',
    phase: 'once-anchored',
    situations: [],
    anchor: 'refundRequested',
    // "5–7 business days": a wait is late only after its latest reading.
    count: { businessDays: 7 },
    rank: RANK.thirdParty,
    membership: ['platinum', 'diamond'],
    source: GUIDES,
  },
  {
    id: 'ae.warranty.2y',
    kind: 'warranty-ends',
    binds: 'limit',
    phase: 'once-anchored',
    situations: [],
    anchor: 'delivered',
    count: { months: 24 },
    rank: RANK.thirdParty,
    listedOnly: true,
    plan: ['advanced'],
    source: GUIDES,
  },
];
