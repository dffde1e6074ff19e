import { RANK, type Rule } from '../../core/rules/rule';
import { HELP_DELIVERY, HELP_ESTIMATES } from './sources';

/**
 * Every deadline of Wish as dated data, each with its source; what holds for all of them is in lib/core/README.md §5.
 * Each belongs to an item, not to an order.
 */
export const wishRules: readonly Rule[] = [
  {
    id: 'wish.30-delivered',
    kind: 'dispute-closes',
    binds: 'limit',
    phase: 'after-delivery',
    situations: [],
    anchor: 'delivered',
    count: { days: 30 },
    rank: RANK.current,
    source: HELP_DELIVERY,
  },
  {
    id: 'wish.30-max-date',
    kind: 'dispute-closes',
    binds: 'limit',
    phase: 'before-delivery',
    situations: ['not-received'],
    anchor: 'promisedBy',
    count: { days: 30 },
    rank: RANK.current,
    source: HELP_DELIVERY,
  },
  {
    // A promise may be moved later, and no source says that its 30 days move with it.
    id: 'wish.30-first-date',
    kind: 'dispute-closes',
    binds: 'limit',
    phase: 'before-delivery',
    situations: ['not-received'],
    anchor: 'promisedBy',
    ofFirst: true,
    count: { days: 30 },
    rank: RANK.current,
    estimate: true,
    source: HELP_DELIVERY,
  },
  {
    id: 'wish.opens',
    kind: 'dispute-opens',
    binds: 'wait',
    phase: 'before-delivery',
    situations: ['not-received'],
    anchor: 'promisedBy',
    count: { stated: true },
    rank: RANK.current,
    source: HELP_ESTIMATES,
  },
];
