import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { recordSighting } from '../../../../../lib/core/facts/merge';
import type { Order } from '../../../../../lib/core/facts/order';
import { withoutOldCountdowns } from '../../../../../lib/core/facts/readings/from-cache';
import type { PageReading, SeenFacts } from '../../../../../lib/core/facts/sighting';
import { best, timeOf } from '../../../../../lib/core/facts/statement';
import type { Time } from '../../../../../lib/core/time/time';
import { viewOrder } from '../../../../../lib/core/views/view';
import { at, exactly, iso, onDay, policy } from '../../an-order';
import { sighting, status } from '../../recorded';

const DAY = 86_400_000;
const START = at('2026-01-01T00:00Z');
const end = (day: string): SeenFacts => ({ statedEnd: { value: onDay(day), text: day } });

const reading = (readAt: number, facts: SeenFacts, more: Partial<PageReading> = {}) => ({
  marketplace: 'aliexpress' as const,
  page: 'detail' as const,
  outcome: 'orders' as const,
  language: 'en',
  readAt,
  zone: 'UTC',
  sightings: [sighting(facts)],
  problems: [],
  ...more,
});
const known = (readings: readonly PageReading[]): Order | null =>
  readings
    .map(withoutOldCountdowns)
    .reduce<Order | null>(
      (order, each) => each.sightings.reduce((all, one) => recordSighting(all, one, each), order),
      null,
    );

describe('a page out of the browser’s cache', () => {
  const fresh = reading(START, { ...end('2026-02-09'), ...status('completed') });
  const cached = (facts: SeenFacts) => reading(START + 5 * DAY, facts, { fromCache: true });

  test('takes the place of nothing that is known', () => {
    const order = known([fresh, cached({ ...end('2026-02-12'), ...status('awaiting-delivery') })]);
    expect(order && best(order.facts, 'statedEnd')?.text).toBe('2026-02-09');
    expect(order && best(order.facts, 'status')?.value).toBe('completed');
  });
  test('an earlier end than its page told before counts: it may be the newer', () => {
    const order = known([fresh, cached(end('2026-02-05'))]);
    expect(order && iso(timeOf(order.facts, 'statedEnd')?.earliest)).toBe('2026-02-05T08:00:00Z');
    expect(order?.facts.statedEnd?.[0]?.readAt).toBe(START);
  });
  test('tells what nobody told, as older than all that is known', () => {
    const order = known([reading(START, status('awaiting-delivery')), cached(end('2026-02-05'))]);
    expect(order?.facts.statedEnd).toMatchObject([{ text: '2026-02-05', readAt: START - 1 }]);
  });
  test('of an order that nobody knew it tells all but its countdown', () => {
    const left: Time = { kind: 'between', earliest: START + 7 * DAY, latest: START + 9 * DAY };
    const countdown = { statedCountdownEnd: { value: left, text: '3 days left' } };
    const [seen] = withoutOldCountdowns(cached({ ...end('2026-02-05'), ...countdown })).sightings;
    expect(seen?.facts).toEqual(end('2026-02-05'));
    expect(seen?.unread).toEqual([
      { field: 'countdown', reason: expect.stringContaining('cache') },
    ]);
    const printed = { statedCountdownEnd: { value: onDay('2026-02-05'), text: 'closes on' } };
    expect(withoutOldCountdowns(cached(printed)).sightings[0]?.facts).toEqual(printed);
    expect(withoutOldCountdowns(reading(START, countdown)).sightings[0]?.facts).toEqual(countdown);
  });
});

/** What happened to an order, by the day since it was placed, and the ends that its pages printed from a day on. */
const someHistory = fc.record({
  shipped: fc.integer({ min: 1, max: 8 }),
  delivered: fc.integer({ min: 9, max: 30 }),
  completed: fc.integer({ min: 31, max: 45 }),
  ends: fc.tuple(fc.integer({ min: 40, max: 70 }), fc.integer({ min: 40, max: 70 })),
  endMovedOn: fc.integer({ min: 1, max: 40 }),
  disputeDays: fc.option(fc.integer({ min: 40, max: 90 })),
});
type History = typeof someHistory extends fc.Arbitrary<infer Of> ? Of : never;

const dayAt = (day: number): Time => ({ kind: 'instant', at: START + day * DAY });
const shown = <Value>(value: Value) => ({ value, text: '' });

/** What a page that is sent on a day shows of it; days may be left out. */
function pageOn(day: number, history: History, showsDays: boolean): SeenFacts {
  const { shipped, delivered, completed, ends, endMovedOn, disputeDays } = history;
  const isDelivered = day >= delivered;
  const state = day >= completed ? 'completed' : isDelivered ? 'delivered' : 'awaiting-delivery';
  return {
    status: shown(state),
    ...(!isDelivered && { statedEnd: shown(dayAt(day < endMovedOn ? ends[0] : ends[1])) }),
    ...(showsDays && day >= shipped && { shipped: shown(dayAt(shipped)) }),
    ...(showsDays && isDelivered && { delivered: shown(dayAt(delivered)) }),
    ...(showsDays && day >= completed && { completed: shown(dayAt(completed)) }),
    ...(disputeDays !== null && isDelivered && { statedDisputeDays: shown(disputeDays) }),
  };
}

/** A page that the shop sent on one day, and that was opened on the same or, out of the cache, on a later one. */
const aPage = fc.record({
  page: fc.constantFrom('detail' as const, 'tracking' as const, 'list' as const),
  sentOn: fc.integer({ min: 1, max: 46 }),
  openedAfter: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 20 })),
  showsDays: fc.boolean(),
});

/** The first end of all that count: the claim-by is the first of them that is open. */
function firstEnd(order: Order): number {
  const { clocks } = viewOrder(order, policy, { now: START + 70 * DAY, zone: 'UTC', strict: true });
  const limits = clocks.filter(({ binds, counts }) => binds === 'limit' && counts);
  return Math.min(Infinity, ...limits.map(({ safe }) => safe ?? Infinity));
}

test('no date is later than if each page had been read when the shop sent it', () => {
  const placed: SeenFacts = { placed: { value: exactly('2026-01-01T00:00:00Z'), text: '' } };
  fc.assert(
    fc.property(someHistory, fc.array(aPage, { minLength: 1, maxLength: 6 }), (history, pages) => {
      const each = pages.map(({ page, sentOn, openedAfter, showsDays }, place) => {
        const facts = pageOn(sentOn, history, showsDays);
        const showsUndelivered = page === 'tracking' && sentOn < history.delivered;
        // No two at the same moment, nor on one visit.
        const sentAt = START + sentOn * DAY + place * 3_600_000;
        const sent = reading(sentAt, facts, {
          page,
          sightings: [sighting(facts, { showsUndelivered })],
        });
        if (openedAfter === 0) return { sent, opened: sent };
        return {
          sent,
          opened: { ...sent, readAt: sentAt + openedAfter * DAY, fromCache: true as const },
        };
      });
      const inOrder = (all: readonly PageReading[]) => {
        const sorted = all.toSorted((one, other) => one.readAt - other.readAt);
        const order = known([reading(START, placed, { page: 'list' }), ...sorted]);
        return order ? firstEnd(order) : Infinity;
      };
      expect(inOrder(each.map(({ opened }) => opened))).toBeLessThanOrEqual(
        inOrder(each.map(({ sent }) => sent)),
      );
    }),
    { numRuns: 2_000 },
  );
});
