import fc from 'fast-check';
import { knownOf } from '../../../lib/claims/case/known';
import { claimOf } from '../../../lib/claims/decision/claim-of';
import { CLAIM_SITUATIONS, type ClaimSituation } from '../../../lib/claims/situation';
import { eachFact } from '../../../lib/core/facts/each-fact';
import { hasHappened, isTime } from '../../../lib/core/facts/happened';
import type { Order } from '../../../lib/core/facts/order';
import { inZone } from '../../../lib/core/rules/counting-zone';
import { spanOf } from '../../../lib/core/time/span';
import { shops } from '../../../lib/marketplaces/registry';
import { DAY, someOrder } from './some-order';

/** A claim with what it was decided from. */
export function decided(order: Order, situation: ClaimSituation, now: number) {
  const policy = shops.find(({ id }) => id === order.marketplace)?.policy;
  if (!policy) throw new Error('no shop');
  const context = { now, zone: 'UTC', strict: true, country: null };
  const whole = { ...context, policy: inZone(policy, 'UTC') };
  return {
    claim: claimOf(order, situation, whole),
    known: knownOf(order, situation, whole),
    order,
    now,
  };
}

/** The last event of a random order lies before the 171st day. */
export const someClaim = fc
  .record({
    order: someOrder,
    situation: fc.constantFrom(...CLAIM_SITUATIONS),
    day: fc.integer({ min: 171, max: 900 }),
  })
  .map(({ order, situation, day }) => decided(order, situation, Date.UTC(2026, 0, 1) + day * DAY));

/** The same on any day since the order, knowing of what happened only what has. */
export const claimOnAnyDay = fc
  .record({
    order: someOrder,
    situation: fc.constantFrom(...CLAIM_SITUATIONS),
    day: fc.integer({ min: 0, max: 400 }),
  })
  .map(({ order, situation, day }) => {
    const now = Date.UTC(2026, 0, 1) + day * DAY;
    const known = eachFact(order.facts, (said, name) =>
      said.filter(
        ({ value }) => !hasHappened(name) || !isTime(value) || spanOf(value).latest <= now,
      ),
    );
    return decided({ ...order, facts: known }, situation, now);
  });
