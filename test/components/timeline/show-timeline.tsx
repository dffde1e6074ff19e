import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { Timeline } from '../../../components/timeline/timeline';
import type { Clock } from '../../../lib/core/rules/clock';
import type { OrderView } from '../../../lib/core/views/order-view';
import { localeWords } from '../../tools/locale-words';
import { claimBy, NOW, viewOf, ZONE } from '../sample-view';

const words = localeWords();

export function clock(rule: string, safe: string | null, known: Partial<Clock> = {}): Clock {
  return {
    kind: 'protection-ends',
    rule,
    binds: 'limit',
    safe: safe === null ? null : Date.parse(safe),
    surelyOver: null,
    state: 'open',
    certainty: 'computed',
    counts: true,
    rank: 2,
    source: { title: 'Refund guides', date: '2017-02-04' },
    because: { code: 'counted', days: 60, unit: 'days', anchor: 'shipped', standIn: null },
    quote: null,
    from: 'list',
    readAt: NOW - 2 * 3_600_000,
    stale: false,
    ...known,
  };
}

/** "Refund if no delivery before Dec 31", read two hours ago. */
export const STATED = clock('ae.stated-refund-date', '2026-12-30T23:00:00Z', {
  certainty: 'stated',
  rank: 0,
  quote: 'Refund if no delivery before Dec 31, 2026',
  because: { code: 'stated-by-page', days: null, unit: 'days', anchor: 'statedEnd', standIn: null },
  source: { title: 'The order’s own page', date: null },
});

export const stated = (known: Partial<OrderView> = {}) =>
  viewOf('1', {
    claimBy: claimBy('2026-12-30T23:00:00Z', '2026-12-30'),
    clocks: [STATED],
    ...known,
  });

export const actionsOf = () => ({
  act: vi.fn(),
  dismissLine: vi.fn(),
  claim: vi.fn(),
  correct: vi.fn(),
});

/** Draws it; returns what it may do. */
export function show(view: OrderView, more: Partial<Parameters<typeof Timeline>[0]> = {}) {
  const actions = actionsOf();
  const here = { words, now: NOW, zone: ZONE };
  render(
    <Timeline view={view} unread={[]} notStored={null} here={here} actions={actions} {...more} />,
  );
  return actions;
}
