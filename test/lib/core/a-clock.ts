import type { Clock } from '../../../lib/core/rules/clock';
import { RANK } from '../../../lib/core/rules/rule';
import { at } from './an-order';

/** When `aClock` ends. */
export const ENDS = at('2026-03-10T08:00Z');

/** A limit on a dispute, open until `ENDS`, unless told otherwise. */
export const aClock = (more: Partial<Clock> = {}): Clock => ({
  kind: 'dispute-closes',
  rule: 'some.rule',
  binds: 'limit',
  safe: ENDS,
  surelyOver: null,
  state: 'open',
  certainty: 'computed',
  counts: true,
  rank: RANK.current,
  source: { title: 'A source', date: null },
  because: { code: 'counted', days: 15, unit: 'days', anchor: 'delivered', standIn: null },
  quote: null,
  from: null,
  readAt: null,
  stale: false,
  ...more,
});
