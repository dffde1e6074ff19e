import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClaimRouteId } from '../../../lib/claims/claim-route-id';
import type { ClaimSituation } from '../../../lib/claims/situation';
import { wayText } from '../../../lib/wording/claims/claim-desk-words';
import { reasonText, stepText } from '../../../lib/wording/claims/claim-words';
import { localeWords } from '../../tools/locale-words';
import { orderWith } from './an-order';
import { decided, someClaim } from './known-at-random';

const NOW = '2026-10-05T12:00:00Z';
const words = localeWords();
const here = { words, now: Date.parse(NOW), zone: 'UTC' };

/** One way as the desk tells it: how it stands, why, and the step that it dates. */
function told(facts: object, situation: ClaimSituation, id: ClaimRouteId, step: string) {
  const order = orderWith('aliexpress', { ...facts }, { now: NOW, zone: 'UTC' });
  const { claim } = decided(order, situation, here.now);
  const route = claim.routes.find((each) => each.id === id);
  const next = claim.next.find(({ code }) => code === step);
  if (!route || !next) throw new Error(`no ${id}, or no ${step}`);
  return {
    notes: route.notes?.map(({ code }) => code) ?? [],
    lines: [
      wayText(route, here),
      ...route.reasons
        .filter(({ at }) => at !== null && at === route.until)
        .map((reason) => reasonText(reason, 'aliexpress', here)),
      stepText(next, 'aliexpress', here),
    ],
  };
}

test.each([
  // When it was paid is not known: 180 days, 120 and eight weeks count from the order's day, which may be earlier.
  [{ paidWith: 'PayPal' }, 'never-arrived', 'paypal', 'open-paypal'],
  [{ paidWith: 'Visa' }, 'damaged', 'card', 'ask-bank'],
  [{ paidWith: 'direct debit' }, 'never-arrived', 'direct-debit', 'call-back-debit'],
] as const)('%j, %s: an estimate is told as one in every line', (more, situation, id, step) => {
  const placed = { placed: '2026-09-01', shipped: '2026-09-03', ...more };
  const facts = situation === 'damaged' ? { ...placed, delivered: '2026-10-01' } : placed;
  const { lines } = told(facts, situation, id, step);
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(line).toContain('(estimate)');
  for (const line of told({ ...facts, paid: '2026-09-01' }, situation, id, step).lines)
    expect(line).not.toContain('(estimate)');
});

test('a maximum of the shop is none to rely on, and an older rule is an estimate', () => {
  const facts = { placed: '2026-09-01', shipped: '2026-09-03' };
  const most = told(facts, 'never-arrived', 'shop', 'open-dispute').lines;
  expect(most[0]).toContain('(perhaps earlier)');
  expect(most.at(-1)).toContain('(perhaps earlier)');
  // The window of 2017 for couriers: 39 days after shipping by post.
  const older = { ...facts, shipped: '2026-09-20', carrier: 'China Post' };
  for (const line of told(older, 'never-arrived', 'shop', 'open-dispute').lines)
    expect(line).toContain('(estimate)');
});

test('what the order’s page notes of a way stands at the desk, where no reason says it', () => {
  const facts = { placed: '2026-09-01', paid: '2026-09-01', shipped: '2026-09-03' };
  const card = told({ ...facts, paidWith: 'Mastercard' }, 'never-arrived', 'card', 'ask-bank');
  expect(card.notes).toEqual(['sources-disagree', 'limit-binds-the-bank']);
  const debit = { ...facts, paidWith: 'direct debit' };
  expect(told(debit, 'never-arrived', 'direct-debit', 'call-back-debit').notes).toEqual([
    'debited-later',
  ]);
  const paypal = { ...facts, paidWith: 'PayPal' };
  expect(told(paypal, 'never-arrived', 'paypal', 'open-paypal').notes).toEqual([
    'escalate-in-20-days',
  ]);
});

const RULES = {
  'pay.paypal': 'paypal',
  'pay.sepa': 'direct-debit',
  'law.eu-withdrawal': 'eu-withdrawal',
};

test('a day is as doubtful at the desk as the clock that gives it', () => {
  let compared = 0;
  fc.assert(
    fc.property(someClaim, ({ claim }) => {
      for (const [rule, id] of Object.entries(RULES)) {
        const clock = claim.clocks.find((each) => each.rule === rule);
        const route = claim.routes.find((each) => each.id === id);
        if (!clock || !route || route.until === null || clock.safe !== route.until) continue;
        compared += 1;
        expect(route.doubt === 'estimate').toBe(clock.certainty === 'estimated');
      }
      const [shop] = claim.routes;
      if (!shop || shop.until === null) return;
      const giving = claim.clocks.filter(
        ({ safe, binds }) => binds === 'limit' && safe === shop.until,
      );
      const sure = giving.some(({ certainty, atMost }) => !atMost && certainty !== 'estimated');
      if (giving.length > 0) expect(shop.doubt === undefined).toBe(sure);
      for (const step of claim.next)
        if (step.code === 'open-dispute') expect(step.doubt).toBe(shop.doubt);
    }),
    { numRuns: 500 },
  );
  expect(compared).toBeGreaterThan(20);
});
