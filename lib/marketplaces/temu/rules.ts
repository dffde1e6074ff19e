import { RANK, type Rule } from '../../core/rules/rule';
import { UP_TO_COUNTRIES, WITHDRAWAL_COUNTRIES } from './countries';
import { HELP_REFUNDS, PURCHASE_PROTECTION, RETURN_POLICY } from './sources';

const common = { situations: [], rank: RANK.current } as const;

/**
 * Every deadline of Temu as dated data, each with its source; what holds for all of them is in lib/core/README.md §5.
 */
export const temuRules: readonly Rule[] = [
  {
    ...common,
    id: 'temu.90',
    kind: 'dispute-closes',
    binds: 'limit',
    phase: 'always',
    anchor: 'placed',
    count: { days: 90 },
    // "Most items": for some electronics 15, 45 or 60, as the product's page says.
    lessFor: 'some-electronics',
    estimateIn: UP_TO_COUNTRIES,
    source: PURCHASE_PROTECTION,
  },
  {
    ...common,
    id: 'temu.withdraw',
    kind: 'withdrawal-by',
    binds: 'limit',
    phase: 'after-delivery',
    situations: ['changed-mind'],
    // Of several parcels the first counts, though the policy says the last: a limit is never late.
    anchor: 'delivered',
    count: { days: 14 },
    countries: WITHDRAWAL_COUNTRIES,
    source: RETURN_POLICY,
  },
  {
    ...common,
    doneBy: 'returnedOn',
    id: 'temu.withdraw-send',
    kind: 'ship-back-by',
    binds: 'limit',
    phase: 'once-anchored',
    situations: ['changed-mind'],
    anchor: 'refundRequested',
    count: { days: 14 },
    countries: WITHDRAWAL_COUNTRIES,
    source: RETURN_POLICY,
  },
  {
    ...common,
    doneBy: 'returnedOn',
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
