import { expect, test } from 'vitest';
import { CLAIM_SITUATIONS } from '../../../lib/claims/situation';
import type { StepCode } from '../../../lib/claims/steps';
import { MARKETPLACES } from '../../../lib/core/facts/marketplace-id';
import { orderWith } from './an-order';
import { decided } from './known-at-random';

const FACTS = {
  placed: '2026-09-01',
  paid: '2026-09-01',
  shipped: '2026-09-03',
  country: 'US',
  paidWith: 'Bank transfer',
};
const CAME = { ...FACTS, delivered: '2026-10-01' };
/** What is done at the shop, once it is known that it takes the case. */
const AT_SHOP: readonly StepCode[] = [
  'open-dispute',
  'open-dispute-now',
  'try-dispute',
  'wait-for-shop',
  'cancel-order',
];

const CASES = MARKETPLACES.flatMap((shop) =>
  CLAIM_SITUATIONS.flatMap((situation) =>
    [FACTS, CAME].flatMap((facts) =>
      ['2026-09-20', '2026-10-05', '2027-03-01'].map((day) => {
        const now = `${day}T12:00:00Z`;
        const order = orderWith(shop, facts, { now, zone: 'UTC' });
        return { shop, situation, ...decided(order, situation, Date.parse(now)) };
      }),
    ),
  ),
);

test('a shop that says nothing of a case is asked whether it takes it; no step acts as if it did', () => {
  let silent = 0;
  for (const { shop, situation, claim, now } of CASES) {
    const [way] = claim.routes;
    if (!way?.reasons.some(({ code }) => code === 'shop-says-nothing')) continue;
    if (way.state === 'over') continue;
    silent += 1;
    const codes = claim.next.map(({ code }) => code);
    expect({ shop, situation, steps: codes.filter((code) => AT_SHOP.includes(code)) }).toEqual({
      shop,
      situation,
      steps: [],
    });
    const asks = claim.next.find(({ code }) =>
      /^(?:ask-whether-taken|ask-support|look-today)/.test(code),
    );
    expect(asks).toBeDefined();
    // Never late: while the shop's days run, the day by which to have asked is told.
    if (asks?.code === 'ask-whether-taken') expect(asks.at).toBe(way.until);
    if (way.until !== null && way.until > now && asks?.code !== 'ask-support')
      expect(asks?.at).toBe(way.until);
    expect(claim.evidence.flatMap((each) => each.for)).not.toContain('shop');
  }
  expect(silent).toBeGreaterThan(50);
});

test('a way that is over, or none of this order’s, is in no step', () => {
  const steps = {
    paypal: ['open-paypal', 'escalate-paypal'],
    card: ['ask-bank', 'ask-bank-now', 'wait-for-bank', 'offer-return', 'have-it-identified'],
    'direct-debit': ['call-back-debit'],
    'eu-withdrawal': ['withdrawal-button', 'withdraw', 'send-back-withdrawn'],
    'uk-section-75': ['ask-card-issuer'],
    shop: ['open-dispute', 'open-dispute-now'],
  } as const satisfies { readonly [id: string]: readonly StepCode[] };
  for (const { claim } of CASES)
    for (const { id, state } of claim.routes)
      if (state === 'over' || state === 'not-yours')
        for (const { code } of claim.next) expect(steps[id]).not.toContain(code);
});
