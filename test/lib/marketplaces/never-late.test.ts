import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TimeFactName } from '../../../lib/core/facts/fact';
import type { MarketplaceId } from '../../../lib/core/facts/marketplace-id';
import type { Clock } from '../../../lib/core/rules/clock';
import { candidateZones } from '../../../lib/core/rules/counting-zone';
import type { Policy } from '../../../lib/core/rules/rule';
import { type CalendarDay, DAY_LENGTH } from '../../../lib/core/time/calendar-day';
import type { Zone } from '../../../lib/core/time/moment';
import { bareDay, spanOf } from '../../../lib/core/time/span';
import type { Time } from '../../../lib/core/time/time';
import { viewOrder } from '../../../lib/core/views/view';
import { shops } from '../../../lib/marketplaces/registry';
import { routesOf } from '../../../lib/payments/routes-of';
import { anOrder, at, said } from '../core/an-order';

const START = at('2025-09-01T00:00Z');
const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Tokyo', 'Africa/Cairo'];
const ANCHORS = [
  'placed',
  'paid',
  'tracked',
  'promisedBy',
  'delivered',
  'completed',
  'refundRequested',
] as const satisfies readonly TimeFactName[];

const someZone = fc.constantFrom<Zone>(...ZONES);
const someInstant = fc.integer({ min: START, max: START + 300 * DAY_LENGTH });
const somePolicy = fc.constantFrom(...shops.map(({ policy }): Policy => policy));

const PAYMENT = {
  paidWith: 'Visa, Mastercard, PayPal, Amex, direct debit',
  country: 'DE',
} as const;

/** Every limit of an order, the shop's own and those beside it. */
function limitsOf(policy: Policy, facts: { [Name in TimeFactName]?: Time }, zone: Zone): Clock[] {
  const marketplace: MarketplaceId = policy.marketplace;
  const order = anOrder(said({ ...facts, ...PAYMENT }), {
    marketplace,
  });
  const context = { now: START, zone, strict: true };
  const { clocks } = viewOrder(order, policy, context);
  return [...clocks, ...routesOf(order, context)].filter(
    ({ binds, safe }) => binds === 'limit' && safe !== null,
  );
}

test('no limit is later than its days of 24 hours after the earliest that its anchor can have been', () => {
  fc.assert(
    fc.property(
      somePolicy,
      fc.constantFrom(...ANCHORS),
      someInstant,
      fc.boolean(),
      someZone,
      (policy, anchor, instant, isDay, zone) => {
        const day = new Date(instant).toISOString().slice(0, 10);
        const time: Time = isDay
          ? bareDay(day as CalendarDay, candidateZones(policy, zone))
          : { kind: 'instant', at: instant };
        for (const { safe, because } of limitsOf(policy, { [anchor]: time }, zone)) {
          if (because.unit !== 'days' || because.days === null) continue;
          if (because.anchor === 'protection-end') continue;
          const latest = spanOf(time).earliest + because.days * DAY_LENGTH;
          expect(safe).toBeLessThanOrEqual(latest);
        }
      },
    ),
  );
});

test('a later anchor never gives an earlier limit', () => {
  fc.assert(
    fc.property(
      somePolicy,
      fc.constantFrom(...ANCHORS),
      someInstant,
      fc.integer({ min: 0, max: 40 * DAY_LENGTH }),
      someZone,
      (policy, anchor, instant, later, zone) => {
        const of = (at: number) =>
          new Map(
            limitsOf(policy, { [anchor]: { kind: 'instant', at } }, zone).map((clock) => [
              clock.rule,
              clock.safe ?? 0,
            ]),
          );
        const before = of(instant);
        for (const [rule, safe] of of(instant + later))
          expect(safe).toBeGreaterThanOrEqual(before.get(rule) ?? 0);
      },
    ),
  );
});

test('where a shop has a zone of its own, an exact time gives the same limit to every buyer', () => {
  fc.assert(
    fc.property(
      somePolicy.filter(({ zone }) => zone !== null),
      fc.constantFrom(...ANCHORS),
      someInstant,
      someZone,
      (policy, anchor, at, zone) => {
        const own = (buyer: Zone) =>
          limitsOf(policy, { [anchor]: { kind: 'instant', at } }, buyer)
            .filter(({ kind }) => kind !== 'chargeback-by' && kind !== 'withdrawal-by')
            .map(({ rule, safe }) => [rule, safe]);
        expect(own(zone)).toEqual(own('UTC'));
      },
    ),
  );
});
