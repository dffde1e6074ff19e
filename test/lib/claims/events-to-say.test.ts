import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CLAIM_EVENTS } from '../../../lib/claims/events';
import { eventsToSay } from '../../../lib/claims/follow/events-to-say';
import { followingOf } from '../../../lib/claims/follow/follow-of';
import { orderWith } from './an-order';
import { decided, someClaim } from './known-at-random';

const at = { now: '2026-10-20T00:00:00Z', zone: 'UTC' };
const CAME = { placed: '2026-09-01', paid: '2026-09-01', delivered: '2026-10-01' };

function say(facts: object, situation: Parameters<typeof decided>[1] = 'not-working') {
  const made = decided(
    orderWith('aliexpress', { ...CAME, ...facts }, at),
    situation,
    Date.parse(at.now),
  );
  const happened = followingOf(made.known).happened.map(({ event }) => event);
  return eventsToSay(made.known, made.claim.routes, happened);
}

test('what can only follow is not asked before', () => {
  expect(say({})).not.toContain('offer-accepted');
  expect(say({ offerMade: '2026-10-12' })).toContain('offer-accepted');
  expect(say({})).not.toContain('received-back');
  expect(say({ returnedOn: '2026-10-12' })).toContain('received-back');
});

test('what happened is not asked again, but for messages and offers', () => {
  const said = say({ sellerContacted: '2026-10-12', disputeOpened: '2026-10-13' });
  expect(said).not.toContain('dispute-opened');
  expect(said).toContain('message-sent');
});

test('a way that is not this order’s is not asked for', () => {
  expect(say({ paidWith: 'Visa' })).toContain('bank-asked');
  expect(say({ paidWith: 'Visa' })).not.toContain('paypal-opened');
  expect(say({ paidWith: 'PayPal' })).toContain('paypal-opened');
  expect(say({}, 'not-shipped')).not.toContain('sent-back');
  expect(say({}, 'not-shipped')).toContain('cancel-requested');
});

test('of every claim a message, and that the money is back, can be said', () => {
  fc.assert(
    fc.property(someClaim, ({ claim, known }) => {
      const happened = followingOf(known).happened.map(({ event }) => event);
      const events = eventsToSay(known, claim.routes, happened);
      expect(events).toContain('message-sent');
      if (!happened.includes('refunded')) expect(events).toContain('refunded');
      expect(events).toEqual(
        Object.keys(CLAIM_EVENTS).filter((event) => events.some((one) => one === event)),
      );
    }),
  );
});
