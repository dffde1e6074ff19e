import { type OrderKey, orderKey } from '../../../../lib/core/facts/order';
import type { CalendarDay } from '../../../../lib/core/time/calendar-day';
import type { OrderRow } from '../../../../lib/core/views/order-row';

export const day = (text: string): CalendarDay => text as CalendarDay;
export const keyOf = (id: string): OrderKey => orderKey('aliexpress', id);

/** An open order of which little is known; tests say what matters to them. */
export function aRow(id: string, known: Partial<OrderRow> = {}): OrderRow {
  return {
    key: keyOf(id),
    marketplace: 'aliexpress',
    id,
    status: 'awaiting-delivery',
    statusText: null,
    title: `Thing ${id}`,
    moreItems: 0,
    store: null,
    total: null,
    urgency: 'calm',
    claimBy: null,
    daysLeft: null,
    earlierMayHavePassed: false,
    mayBeShorter: false,
    marks: {},
    snoozed: false,
    changesAt: Number.MAX_SAFE_INTEGER,
    waitingFor: null,
    plausibleEnd: known.claimBy?.safe ?? null,
    facts: {},
    placed: null,
    delivered: null,
    situation: null,
    claim: null,
    paidWith: null,
    carriers: [],
    trackingNumbers: [],
    note: '',
    bars: [],
    ...known,
  };
}

/** A claim-by that ends on this day, at midnight in UTC. */
export const until = (text: string, more: Partial<NonNullable<OrderRow['claimBy']>> = {}) => ({
  claimBy: {
    safe: Date.parse(text) + 86_400_000,
    lastWholeDay: day(text),
    certainty: 'stated' as const,
    rule: 'ae.stated-refund-date',
    kind: 'protection-ends' as const,
    state: 'open' as const,
    ...more,
  },
});
