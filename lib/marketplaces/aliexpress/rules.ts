import type { CalendarDay } from '../../core/calendar-day';
import { RANK, type Rule, type Source } from '../../core/rule';

const PAGE: Source = { title: 'The order’s own page', date: null };
const GUIDES: Source = { title: 'AliExpress refund guides', date: null };
const POLICY_2017: Source = { title: 'AliExpress return policy', date: '2017-02-04' };
const HELP_2018: Source = { title: 'AliExpress help (copies)', date: '2018–2023' };
const HELP_2021: Source = { title: 'AliExpress help (copies)', date: '2021–2022' };
const HELP_REFUNDS: Source = { title: 'AliExpress help on refunds (copies)', date: '2018–2023' };
const PROTECTION: Source = { title: 'About AliExpress Buyer Protection', date: null };
const SHIPPING_GUIDE: Source = { title: 'Shipping guide (third party)', date: null };
const BUYER_GUIDE: Source = { title: 'Buyer guide (third party)', date: '2020' };

const day = (text: `${number}-${number}-${number}`) => text as CalendarDay;

/** Printed on the order's page: each decides its own question (rules.md §3.1). */
const stated: readonly Rule[] = [
  {
    id: 'ae.stated-refund-date',
    kind: 'protection-ends',
    binds: 'limit',
    phase: 'before-delivery',
    situations: ['not-received'],
    anchor: 'statedEnd',
    count: { stated: true },
    rank: RANK.stated,
    source: PAGE,
  },
  {
    id: 'ae.stated-countdown',
    kind: 'protection-ends',
    binds: 'limit',
    phase: 'once-anchored',
    situations: [],
    anchor: 'statedCountdownEnd',
    count: { stated: true },
    rank: RANK.stated,
    source: PAGE,
  },
  {
    id: 'ae.stated-dispute-days',
    kind: 'dispute-closes',
    binds: 'limit',
    phase: 'after-delivery',
    situations: ['not-as-described'],
    anchor: 'placed',
    count: { daysStated: 'statedDisputeDays' },
    rank: RANK.stated,
    source: PAGE,
  },
  {
    id: 'ae.stated-return-days',
    kind: 'return-by',
    binds: 'limit',
    phase: 'after-completion',
    situations: ['changed-mind', 'not-as-described'],
    anchor: 'completed',
    count: { daysStated: 'statedReturnDays' },
    rank: RANK.stated,
    source: PAGE,
  },
  {
    id: 'ae.stated-free-return',
    kind: 'return-by',
    binds: 'limit',
    phase: 'after-delivery',
    situations: ['changed-mind'],
    anchor: 'delivered',
    count: { daysStated: 'statedFreeReturnDays' },
    rank: RANK.stated,
    source: PAGE,
  },
];

/** Until when a dispute can be opened, where the page does not say. */
const closing: readonly Rule[] = [
  {
    id: 'ae.close.15-delivered',
    kind: 'dispute-closes',
    binds: 'limit',
    phase: 'after-delivery',
    situations: [],
    anchor: 'delivered',
    count: { days: 15 },
    rank: RANK.current,
    source: GUIDES,
  },
  {
    id: 'ae.close.15-completed',
    kind: 'dispute-closes',
    binds: 'limit',
    phase: 'after-completion',
    situations: [],
    anchor: 'completed',
    count: { days: 15 },
    rank: RANK.current,
    source: HELP_2018,
  },
  {
    id: 'ae.close.15-after-end',
    kind: 'dispute-closes',
    binds: 'limit',
    phase: 'before-delivery',
    situations: ['not-received'],
    anchor: 'protection-end',
    count: { days: 15 },
    rank: RANK.current,
    source: HELP_2021,
  },
  {
    id: 'ae.protect.60',
    kind: 'protection-ends',
    binds: 'limit',
    phase: 'before-delivery',
    situations: ['not-received'],
    anchor: 'shipped',
    count: { days: 60 },
    rank: RANK.current,
    // The document's maximum: sellers may promise less.
    estimate: true,
    source: GUIDES,
  },
  {
    id: 'ae.protect.30',
    kind: 'protection-ends',
    binds: 'limit',
    phase: 'before-delivery',
    situations: ['not-received'],
    anchor: 'shipped',
    count: { days: 30 },
    rank: RANK.thirdParty,
    strict: true,
    carrier: 'premium',
    source: SHIPPING_GUIDE,
  },
];

/** The windows that AliExpress printed for carriers until about 2017. */
const carriers: readonly Rule[] = (
  [
    ['ae.carrier.23', 23, 'courier'],
    ['ae.carrier.27', 27, 'ems-sf'],
    ['ae.carrier.39', 39, 'post'],
  ] as const
).map(([id, days, carrier]) => ({
  id,
  kind: 'dispute-closes',
  binds: 'limit',
  phase: 'before-delivery',
  situations: ['not-received'],
  anchor: 'shipped',
  count: { days },
  rank: RANK.superseded,
  strict: true,
  carrier,
  era: { to: day('2017-12-31') },
  source: POLICY_2017,
}));

/** From when a dispute can be opened. */
const opening: readonly Rule[] = [
  {
    id: 'ae.open.11',
    kind: 'dispute-opens',
    binds: 'wait',
    phase: 'always',
    situations: ['not-received'],
    anchor: 'shipped',
    count: { days: 10 },
    orWhen: 'delivered',
    rank: RANK.current,
    era: { from: day('2018-01-01') },
    source: GUIDES,
  },
  {
    id: 'ae.open.6',
    kind: 'dispute-opens',
    binds: 'wait',
    phase: 'before-delivery',
    situations: ['not-received'],
    anchor: 'shipped',
    count: { days: 6 },
    rank: RANK.superseded,
    listedOnly: true,
    source: POLICY_2017,
  },
  {
    id: 'ae.open.after-end',
    kind: 'dispute-opens',
    binds: 'wait',
    phase: 'before-delivery',
    situations: ['not-received'],
    anchor: 'statedEnd',
    count: { stated: true },
    rank: RANK.stated,
    source: HELP_2021,
  },
];

/** What follows once a claim is made. */
const claims: readonly Rule[] = (
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

const others: readonly Rule[] = [
  {
    id: 'ae.return-ship',
    kind: 'ship-back-by',
    binds: 'limit',
    phase: 'once-anchored',
    situations: [],
    anchor: 'returnAgreed',
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

/**
 * Every deadline of AliExpress as dated data: ids, numbers, anchors and ranks as in rules.md §4. A new reading of a policy is
 * added beside the old one, never written over it.
 */
export const aliExpressRules: readonly Rule[] = [
  ...stated,
  ...closing,
  ...carriers,
  ...opening,
  ...claims,
  ...others,
];
