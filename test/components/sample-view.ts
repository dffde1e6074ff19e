import { orderKey } from '../../lib/core/facts/order';
import type { ClaimBy } from '../../lib/core/rules/clock';
import type { CalendarDay } from '../../lib/core/time/calendar-day';
import type { OrderView, Summary } from '../../lib/core/views/order-view';

/** Saturday 28 November 2026, 14:00 in Berlin. */
export const NOW = Date.parse('2026-11-28T13:00:00Z');
export const ZONE = 'Europe/Berlin';

export const day = (text: string): CalendarDay => text as CalendarDay;

/** An order that is calm and of which nothing is known; tests say what matters to them. */
export function viewOf(id: string, known: Partial<OrderView> = {}): OrderView {
  return {
    key: orderKey('aliexpress', id),
    marketplace: 'aliexpress',
    id,
    status: 'awaiting-delivery',
    statusText: null,
    title: `Item ${id}`,
    moreItems: 0,
    store: null,
    total: null,
    urgency: 'calm',
    claimBy: claimBy('2026-12-31T08:00:00Z', '2026-12-30'),
    daysLeft: 32,
    waitingFor: null,
    clocks: [],
    needsCheck: false,
    toCheck: false,
    earlierMayHavePassed: false,
    mayBeShorter: false,
    facts: {},
    packages: [],
    changes: [],
    disagreements: [],
    hint: null,
    bounds: { first: NOW, last: NOW },
    marks: {},
    snoozed: false,
    detailUrl: `https://shop.example/detail?${id}`,
    trackingUrl: `https://shop.example/tracking?${id}`,
    viewedAt: NOW,
    changesAt: Number.MAX_SAFE_INTEGER,
    ...known,
  };
}

export function claimBy(safe: string, lastWholeDay: string, more: Partial<ClaimBy> = {}): ClaimBy {
  return {
    safe: Date.parse(safe),
    lastWholeDay: day(lastWholeDay),
    certainty: 'stated',
    rule: 'ae.stated-refund-date',
    kind: 'protection-ends',
    state: 'open',
    ...more,
  };
}

export const NO_SUMMARY: Summary = {
  open: 0,
  closing: 0,
  closingToday: 0,
  closingThisWeek: 0,
  warningDays: 7,
  atRisk: { known: [], unknown: 0 },
  notChecked: 0,
  toCheck: 0,
  waiting: 0,
  worst: null,
  nextWarning: null,
};
