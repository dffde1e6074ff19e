import { RANK, type Rule } from '../../core/rule';
import { HELP_REFUNDS, PURCHASE_PROTECTION } from './sources';

const common = { situations: [], rank: RANK.current } as const;

/** Every deadline of Temu as dated data: ids, numbers, anchors and ranks as in rules.md §5. */
export const temuRules: readonly Rule[] = [
  {
    ...common,
    id: 'temu.90',
    kind: 'dispute-closes',
    binds: 'limit',
    phase: 'always',
    anchor: 'placed',
    count: { days: 90 },
    source: PURCHASE_PROTECTION,
  },
  {
    ...common,
    id: 'temu.return-ship',
    kind: 'ship-back-by',
    binds: 'limit',
    phase: 'once-anchored',
    anchor: 'refundRequested',
    count: { days: 14 },
    source: PURCHASE_PROTECTION,
  },
  {
    ...common,
    id: 'temu.refund',
    kind: 'refund-arrives',
    binds: 'wait',
    phase: 'once-anchored',
    anchor: 'refundIssued',
    // "5–14 business days": a wait is late only after its latest reading.
    count: { businessDays: 14 },
    source: HELP_REFUNDS,
  },
  {
    ...common,
    id: 'temu.refund',
    kind: 'refund-overdue',
    binds: 'wait',
    phase: 'once-anchored',
    anchor: 'refundIssued',
    count: { days: 30 },
    source: HELP_REFUNDS,
  },
];
