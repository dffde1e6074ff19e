import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimed } from '../../golden/claimed';
import { orderWith } from './an-order';
import { ZONE } from './claimed-route';
import { claimOnAnyDay, decided, someClaim } from './known-at-random';

const NOW = '2026-10-05T12:00:00Z';
const SENT = { placed: '2026-09-01', paid: '2026-09-01', shipped: '2026-09-03' };
const CAME = { ...SENT, delivered: '2026-10-01' };
const stepsOf = (situation: Parameters<typeof claimed>[2], facts: object) =>
  claimed('aliexpress', { ...facts }, situation, { now: NOW, zone: ZONE }).steps;

test('a case that is unclear still tells until when the shop’s way is open', () => {
  // It is shown as shipped: whether it was is what the dispute is about.
  expect(stepsOf('not-shipped', SENT)).toEqual(['open-dispute', 'say-how-paid', 'say-country']);
  expect(stepsOf('customs', { ...SENT, country: 'US', paidWith: 'Visa' })).toEqual([
    'open-dispute',
    'say-whose-fault',
  ]);
});

test.each([
  // The shop's 15 days end on Oct 15, Visa's 120 on Dec 30; the offer is what the bank asks for.
  [
    'damaged',
    { ...CAME, country: 'US', paidWith: 'Visa', sellerContacted: '2026-10-02' },
    ['collect-evidence', 'open-dispute', 'offer-return', 'ask-bank', 'weigh-postage'],
  ],
  // A debit is called back for eight weeks, until Oct 27: before the shop's end on Nov 1, and after a look at the shop.
  [
    'never-arrived',
    { ...SENT, country: 'US', paidWith: 'direct debit' },
    ['contact-seller', 'collect-evidence', 'open-dispute', 'call-back-debit'],
  ],
  // The law's 14 days end on Oct 15, on which nothing of the shop does.
  ['changed-mind', { ...CAME, country: 'DE' }, ['withdrawal-button', 'withdraw', 'ask-goodwill']],
  // While a dispute runs, the bank would end it.
  [
    'damaged',
    {
      ...CAME,
      country: 'US',
      paidWith: 'Visa',
      disputeOpened: '2026-10-02',
      returnOffered: '2026-10-03',
    },
    ['contact-seller', 'do-not-accept', 'do-not-cancel', 'ask-bank'],
  ],
] as const)('%s %j: the nearest end first', (situation, facts, steps) => {
  expect(stepsOf(situation, facts)).toEqual(steps);
});

const isWait = (code: string) => code.startsWith('wait-for-');
const isSaid = (code: string) => code.startsWith('say-');

test('while the shop’s way has an end, its step is told with it, or with one that comes before', () => {
  fc.assert(
    fc.property(someClaim, ({ claim, now }) => {
      const [shop] = claim.routes;
      if (!shop || shop.until === null || shop.until <= now) return;
      if (shop.state === 'over' || shop.state === 'not-yours') return;
      const isSilent = shop.reasons.some(({ code }) => code === 'shop-says-nothing');
      const code = expect.stringMatching(
        isSilent ? /^ask-whether-taken$/ : /^(?:open|try)-dispute$/,
      );
      const told = claim.next.find((step) => code.asymmetricMatch(step.code));
      expect(told?.at).toBeLessThanOrEqual(shop.until);
      const ends = claim.routes.flatMap(({ until, adviseBy }) => [until, adviseBy]);
      expect(ends).toContain(told?.at);
    }),
    { numRuns: 1000 },
  );
});

test('what is to be said stands last; what has an end goes by it, from the top to the bottom', () => {
  fc.assert(
    fc.property(claimOnAnyDay, ({ claim }) => {
      const codes = claim.next.map(({ code }) => code);
      const firstSaid = codes.findIndex(isSaid);
      if (firstSaid >= 0) expect(codes.slice(firstSaid).every(isSaid)).toBe(true);
      const ends = claim.next.filter(({ code, at }) => at !== null && !isWait(code));
      const days = ends.map(({ at }) => at ?? 0);
      expect(days).toEqual(days.toSorted((one, other) => one - other));
    }),
    { numRuns: 1000 },
  );
});

test('the shop’s step is told with the bank’s day where that comes first, and as sure as that day', () => {
  // The debit is called back until Oct 27; the shop's way ends on Nov 1.
  const facts = { ...SENT, country: 'US', paidWith: 'direct debit' };
  const order = orderWith('aliexpress', facts, { now: NOW, zone: ZONE });
  const { next, routes } = decided(order, 'never-arrived', Date.parse(NOW)).claim;
  const at = (code: string) => next.find((step) => step.code === code);
  const [shop] = routes;
  expect(at('call-back-debit')?.at).toBeLessThan(shop?.until ?? 0);
  expect(at('open-dispute')).toBeDefined();
  expect(at('open-dispute')?.at).toBe(at('call-back-debit')?.at);
  expect(at('open-dispute')?.doubt).toBe(at('call-back-debit')?.doubt);
});
