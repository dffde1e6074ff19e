import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FactName, Facts } from '../../../lib/core/facts/fact';
import type { Order } from '../../../lib/core/facts/order';
import { claimByOf } from '../../../lib/core/rules/claim-by';
import type { Clock } from '../../../lib/core/rules/clock';
import { ALWAYS_OPEN, openUntil } from '../../../lib/core/rules/open-until';
import type { Rule } from '../../../lib/core/rules/rule';
import type { OrderView } from '../../../lib/core/views/order-view';
import type { Urgency } from '../../../lib/core/views/urgency';
import { viewOrder } from '../../../lib/core/views/view';
import { shops } from '../../../lib/marketplaces/registry';
import { anOrder, policy, said } from './an-order';
import { aTime, START, someFacts, someNow, someZone } from './some-order';

const DAY = 86_400_000;

const CLAIMED: readonly string[] = ['protection-ends', 'dispute-closes', 'return-by'];

const viewAt = (order: Order, now: number, zone = 'UTC', rules: readonly Rule[] = policy.rules) =>
  viewOrder(order, { ...policy, rules }, { now, zone, strict: true });
const earliestSafe = (clocks: readonly Clock[]) =>
  Math.min(
    ...clocks
      .filter((clock) => clock.counts && clock.binds === 'limit')
      .map((clock) => clock.safe ?? Infinity),
  );

test('adding a rule never makes the earliest limit later', () => {
  const anchors = ['placed', 'paid', 'shipped', 'delivered'] as const;
  const aRule = fc
    .tuple(
      fc.constantFrom(...anchors),
      fc.integer({ min: 1, max: 200 }),
      fc.constantFrom(2, 3, 4, 5),
    )
    .map(
      ([anchor, days, rank]): Rule => ({
        id: 'test.added',
        kind: 'dispute-closes',
        binds: 'limit',
        phase: 'always',
        situations: [],
        anchor,
        count: { days },
        rank: rank as Rule['rank'],
        source: { title: 'added', date: null },
      }),
    );
  fc.assert(
    fc.property(someFacts, someNow, aRule, (facts, now, rule) => {
      const order = anOrder(facts);
      const before = viewAt(order, now);
      const after = viewAt(order, now, 'UTC', [...policy.rules, rule]);
      expect(earliestSafe(after.clocks)).toBeLessThanOrEqual(earliestSafe(before.clocks));
    }),
  );
});

test('a later anchor never gives an earlier limit', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<FactName>('placed', 'shipped', 'delivered', 'completed', 'statedEnd'),
      fc.integer({ min: START, max: START + 60 * DAY }),
      fc.integer({ min: 0, max: 30 * DAY }),
      (name, instant, later) => {
        const safe = (at: number) =>
          earliestSafe(viewAt(anOrder(said({ [name]: { kind: 'instant', at } })), START).clocks);
        expect(safe(instant + later)).toBeGreaterThanOrEqual(safe(instant));
      },
    ),
  );
});

test('as time passes urgency moves one way', () => {
  const ORDER: readonly Urgency[] = [
    'calm',
    'soon',
    'urgent',
    'last-day',
    'past-safe',
    'check',
    'over',
  ];
  fc.assert(
    fc.property(
      someFacts,
      someNow,
      fc.integer({ min: 0, max: 30 * DAY }),
      someZone,
      (facts, now, later, zone) => {
        const order = anOrder(facts);
        const [one, two] = [viewAt(order, now, zone), viewAt(order, now + later, zone)];
        // Another limit may take over when one has passed: each limit for itself only ever becomes more pressing.
        if (one.claimBy?.rule !== two.claimBy?.rule) return;
        // A maximum asks to be checked while it is far off, and presses as it comes near (lib/core/README.md §3.8).
        const rank = ({ urgency, claimBy }: OrderView) =>
          urgency === 'check' && claimBy?.atMost ? 0 : ORDER.indexOf(urgency);
        if (!ORDER.includes(one.urgency) || !ORDER.includes(two.urgency)) {
          expect(two.urgency).toBe(one.urgency);
          return;
        }
        expect(rank(two)).toBeGreaterThanOrEqual(rank(one));
      },
    ),
  );
});

test('knowing an event instead of a bound never makes its limit earlier', () => {
  fc.assert(
    fc.property(someFacts, aTime(START + 10 * DAY, START + 20 * DAY), (facts, shipped) => {
      const { shipped: _, ...rest } = facts;
      const protect = (order: Facts) =>
        viewAt(anOrder(order), START).clocks.find((clock) => clock.rule === 'ae.protect.60')?.safe;
      const [before, after] = [protect(rest), protect({ ...rest, ...said({ shipped }) })];
      if (before != null && after != null) expect(after).toBeGreaterThanOrEqual(before);
    }),
  );
});

test('a stated end is never moved by what other rules say', () => {
  fc.assert(
    fc.property(someFacts, aTime(START + 40 * DAY, START + 100 * DAY), (facts, statedEnd) => {
      const { delivered: _d, completed: _c, status: _s, ...rest } = facts;
      const order = anOrder({ ...rest, ...said({ statedEnd }) });
      const { claimBy } = viewAt(order, START + 30 * DAY);
      expect(claimBy?.rule).toBe('ae.stated-refund-date');
      expect(claimBy?.certainty).toBe('stated');
    }),
  );
});

test('the claim-by is never later than any open limit, and its last whole day ends in time', () => {
  fc.assert(
    fc.property(someFacts, someNow, someZone, (facts, now, zone) => {
      const { claimBy, clocks, clockBehind } = viewAt(anOrder(facts), now, zone);
      if (clockBehind) return;
      expect(claimByOf(clocks, zone) === null).toBe(claimBy === null);
      if (claimBy?.state !== 'open') return;
      const open = clocks.filter(
        (clock) => clock.counts && clock.binds === 'limit' && clock.state === 'open',
      );
      for (const clock of open) expect(claimBy.safe).toBeLessThanOrEqual(clock.safe ?? 0);
    }),
  );
});

test('nothing is calm while an earlier limit, of which nothing more is known, may be ending', () => {
  fc.assert(
    fc.property(
      someFacts,
      someNow,
      fc.constantFrom(...shops.map((shop) => shop.policy)),
      (facts, now, rules) => {
        const order = { ...anOrder(facts), marketplace: rules.marketplace };
        const view = viewOrder(order, rules, { now, zone: 'UTC', strict: true });
        const doubted = view.clocks.some(
          ({ counts, binds, kind, state, safe }) =>
            binds === 'limit' &&
            CLAIMED.includes(kind) &&
            ((counts && state === 'check') || safe === null),
        );
        if (doubted && view.claimBy?.certainty !== 'stated') expect(view.urgency).not.toBe('calm');
      },
    ),
    { numRuns: 1_000 },
  );
});

test('the zone of the user changes the day shown, never the instant', () => {
  fc.assert(
    fc.property(someFacts, someNow, someZone, (facts, now, zone) => {
      const order = anOrder(facts);
      expect(viewAt(order, now, zone).claimBy?.safe).toBe(viewAt(order, now, 'UTC').claimBy?.safe);
    }),
  );
});

test('an order that the index has dropped needs nothing, under either setting', () => {
  fc.assert(
    fc.property(someFacts, someNow, fc.boolean(), (facts, now, strict) => {
      const order = anOrder(facts);
      const until = openUntil(order, policy);
      if (until === ALWAYS_OPEN || now < until) return;
      const { urgency } = viewOrder(order, policy, { now, zone: 'UTC', strict });
      expect(['over', 'settled', 'unknown']).toContain(urgency);
    }),
  );
});
