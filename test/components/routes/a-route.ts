import type { BeyondShop, RouteClock } from '../../../lib/core/rules/route';
import { RANK } from '../../../lib/core/rules/rule';

/**
 * A Visa chargeback that is open; tests say what matters to them. The safe date is 28 February 2027, 00:00 in Berlin.
 */
export const aRoute = (more: Partial<RouteClock> = {}): RouteClock => ({
  kind: 'chargeback-by',
  rule: 'pay.visa',
  binds: 'limit',
  safe: Date.parse('2027-02-27T23:00:00Z'),
  surelyOver: null,
  state: 'open',
  certainty: 'computed',
  counts: false,
  rank: RANK.current,
  source: { title: 'Visa dispute conditions 13.1–13.7 (copies)', date: null },
  because: { code: 'counted', days: 120, unit: 'days', anchor: 'paid', standIn: null },
  quote: null,
  from: 'detail',
  readAt: null,
  stale: false,
  adviseBy: Date.parse('2027-02-11T23:00:00Z'),
  possibleUntil: null,
  notes: [
    { code: 'closes-the-shops-dispute', at: null },
    { code: 'bank-may-ask-earlier', at: Date.parse('2027-02-11T23:00:00Z') },
  ],
  ...more,
});

export const withdrawal = (more: Partial<RouteClock> = {}): RouteClock =>
  aRoute({
    kind: 'withdrawal-by',
    rule: 'law.eu-withdrawal',
    source: { title: 'European Consumer Centre on withdrawal', date: null },
    because: { code: 'counted', days: 14, unit: 'days', anchor: 'delivered', standIn: null },
    safe: Date.parse('2026-12-10T23:00:00Z'),
    adviseBy: null,
    notes: [{ code: 'send-back-in-14-days', at: null }],
    ...more,
  });

export const beyondOf = (more: Partial<BeyondShop> = {}): BeyondShop => ({
  routes: [],
  asks: [],
  paidWith: null,
  mayReturn: false,
  handIn: null,
  ...more,
});
