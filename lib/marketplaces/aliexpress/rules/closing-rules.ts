import { RANK, type Rule } from '../../../core/rules/rule';
import { fixedDay } from '../../../core/time/calendar-day';
import { GUIDES, HELP_2018, HELP_2021, OWN_ORDERS, POLICY_2017, SHIPPING_GUIDE } from './sources';

/** Until when a dispute can be opened, where the page does not say. */
export const closingRules: readonly Rule[] = [
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
    // Sellers may promise less, and every end known so far was earlier.
    estimate: true,
    maximum: true,
    source: GUIDES,
  },
  {
    id: 'ae.own-shortest',
    kind: 'protection-ends',
    binds: 'limit',
    phase: 'before-delivery',
    situations: ['not-received'],
    anchor: 'placed',
    count: { shortestOwn: true },
    rank: RANK.inferred,
    // What other orders were given promises this one nothing.
    estimate: true,
    maximum: true,
    source: OWN_ORDERS,
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
export const carrierRules: readonly Rule[] = (
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
  era: { to: fixedDay('2017-12-31') },
  source: POLICY_2017,
}));
