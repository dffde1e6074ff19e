import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimed } from '../../golden/claimed';
import { ZONE } from './claimed-route';
import { someClaim } from './known-at-random';

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
const OPENS: readonly string[] = ['open-dispute', 'try-dispute'];
const isSaid = (code: string) => code.startsWith('say-');

test('while the shop’s way has an end, its step is told with it', () => {
  fc.assert(
    fc.property(someClaim, ({ claim, now }) => {
      const [shop] = claim.routes;
      if (!shop || shop.until === null || shop.until <= now) return;
      if (shop.state === 'over' || shop.state === 'not-yours') return;
      const isSilent = shop.reasons.some(({ code }) => code === 'shop-says-nothing');
      const code = isSilent ? 'ask-whether-taken' : expect.stringMatching(/^(?:open|try)-dispute$/);
      expect(claim.next).toContainEqual(expect.objectContaining({ code, at: shop.until }));
    }),
    { numRuns: 1000 },
  );
});

test('what is to be said stands last; what has an end goes by it, but for the shop’s before the bank’s', () => {
  fc.assert(
    fc.property(someClaim, ({ claim }) => {
      const codes = claim.next.map(({ code }) => code);
      const firstSaid = codes.findIndex(isSaid);
      if (firstSaid >= 0) expect(codes.slice(firstSaid).every(isSaid)).toBe(true);
      const ends = claim.next.filter(({ code, at }) => at !== null && !isWait(code));
      const others = ends.filter(({ code }) => !OPENS.includes(code)).map(({ at }) => at ?? 0);
      expect(others).toEqual(others.toSorted((one, other) => one - other));
      // Nothing that ends later stands before the shop's own step.
      const shop = ends.findIndex(({ code }) => OPENS.includes(code));
      for (const { at } of ends.slice(0, Math.max(shop, 0)))
        expect(at).toBeLessThanOrEqual(ends[shop]?.at ?? 0);
    }),
    { numRuns: 1000 },
  );
});
