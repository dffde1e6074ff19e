import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLAIM_ROUTES } from '../../../lib/claims/claim-route-id';
import type { Order } from '../../../lib/core/facts/order';
import { claimOnAnyDay, someClaim } from './known-at-random';
import { DAY } from './some-order';

const paidOf = (facts: Order['facts']) => {
  const time = (facts.paid ?? facts.placed)?.[0]?.value;
  return time?.kind === 'instant' ? time.at : null;
};

test('every way is told once, in the order in which they are to be tried, and says why', () => {
  fc.assert(
    fc.property(someClaim, ({ claim }) => {
      expect(claim.routes.map(({ id }) => id)).toEqual([...CLAIM_ROUTES]);
      for (const route of claim.routes) expect(route.reasons.length).toBeGreaterThan(0);
      expect(claim.reasons.length).toBeGreaterThan(0);
    }),
  );
});

test('what is not yours has no code and no day; what is open has not ended, and has begun', () => {
  fc.assert(
    fc.property(someClaim, ({ claim, now }) => {
      for (const { state, from, until, codes } of claim.routes) {
        if (state === 'not-yours') expect([from, until, codes]).toEqual([null, null, []]);
        if (state === 'open' && until !== null) expect(until).toBeGreaterThan(now);
        if (state === 'open' && from !== null) expect(from).toBeLessThanOrEqual(now);
        if (state === 'over' && until !== null) expect(until).toBeLessThanOrEqual(now);
      }
    }),
  );
});

test('nobody is told to wait for a way past its end', () => {
  fc.assert(
    fc.property(claimOnAnyDay, ({ claim, now }) => {
      for (const { state, from, until } of claim.routes)
        if (state !== 'over' && from !== null && until !== null) expect(from).toBeLessThan(until);
      for (const { at } of claim.next) if (at !== null) expect(at).toBeGreaterThan(now);
      const waits = { 'wait-for-shop': 'shop', 'wait-for-bank': 'card' } as const;
      for (const [code, id] of Object.entries(waits)) {
        const at = claim.next.find((step) => step.code === code)?.at ?? 0;
        const until = claim.routes.find((route) => route.id === id)?.until ?? Infinity;
        expect(at).toBeLessThan(until);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('while the 120 days from the payment are not over, no later end of a card is shown as one', () => {
  fc.assert(
    fc.property(claimOnAnyDay, ({ order, claim, now }) => {
      const card = claim.routes.find(({ id }) => id === 'card');
      const paid = paidOf(order.facts);
      if (paid === null || card?.until == null || now >= paid + 119 * DAY) return;
      expect(card.until).toBeLessThanOrEqual(paid + 120 * DAY);
      const doubtful = card.reasons.filter(({ at }) => at !== null && at > paid + 121 * DAY);
      expect(doubtful.map(({ code }) => code)).not.toContain('card-until');
    }),
    { numRuns: 1_000 },
  );
});

/** The most that a way gives, counted from the payment. */
const MOST = { paypal: 180, card: 540, 'direct-debit': 56, 'uk-section-75': 6 * 366 } as const;

test('no way is open longer than its rule gives', () => {
  fc.assert(
    fc.property(someClaim, ({ order, claim }) => {
      const paid = paidOf(order.facts);
      for (const { id, until } of claim.routes) {
        // A dispute that was opened at PayPal has its own days, counted from then.
        if (id === 'paypal' && order.facts.paypalOpened) continue;
        const most = id in MOST ? MOST[id as keyof typeof MOST] : null;
        if (paid === null || most === null || until === null) continue;
        expect(until).toBeLessThanOrEqual(paid + most * DAY);
      }
    }),
  );
});

test('a claim is only given where some way leads to it, and refused where none is left to ask', () => {
  fc.assert(
    fc.property(someClaim, ({ claim }) => {
      const leads = claim.routes.some(({ state }) => state === 'open' || state === 'not-yet');
      if (claim.eligible === 'yes') expect(leads).toBe(true);
      if (claim.routes.every(({ state }) => state === 'not-yours' || state === 'over'))
        expect(claim.eligible).toBe('no');
    }),
  );
});

test('what is next is told once, and nothing is to be done for what nobody may claim', () => {
  fc.assert(
    fc.property(someClaim, ({ claim }) => {
      const codes = claim.next.map(({ code }) => code);
      expect(new Set(codes).size).toBe(codes.length);
      const closed = claim.routes.every(({ state }) => state === 'not-yours');
      if (closed) expect(codes).not.toContain('open-dispute');
    }),
  );
});

test('nothing is owed where there is no claim', () => {
  fc.assert(
    fc.property(someClaim, ({ claim }) => {
      if (claim.eligible === 'no') expect(claim.owed).toBe('none');
    }),
  );
});

/** What a dispute at a shop is opened within; a warranty is longer, and for a new one alone. */
const TO_OPEN = ['protection-ends', 'dispute-closes', 'return-by', 'withdrawal-by'];

test('the shop’s way ends with one of its own limits, never with what PayPal or a return is given', () => {
  fc.assert(
    fc.property(someClaim, ({ claim }) => {
      const [shop] = claim.routes;
      if (!shop?.until || claim.owed === 'replacement') return;
      const limits = claim.clocks.filter(
        ({ kind, rule }) => TO_OPEN.includes(kind) && !/^(?:pay|law)[.]/.test(rule),
      );
      expect(limits.map(({ safe }) => safe)).toContain(shop.until);
    }),
    { numRuns: 500 },
  );
});
