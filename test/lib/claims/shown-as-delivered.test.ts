import { describe, expect, test } from 'vitest';
import { letterOf, lettersFor } from '../../../lib/claims/letters/letter-of';
import { MARKETPLACES } from '../../../lib/core/facts/marketplace-id';
import { owedText } from '../../../lib/wording/claims/claim-desk-words';
import { localeWords } from '../../tools/locale-words';
import { orderWith } from './an-order';
import { decided } from './known-at-random';

const words = localeWords();
const PAID = ['PayPal', 'Visa', 'Bank transfer', null];
const DAYS = ['2026-10-02', '2026-10-05', '2026-10-30', '2026-12-20', '2027-06-01', '2034-01-01'];
const CASES = MARKETPLACES.flatMap((shop) =>
  PAID.flatMap((paidWith) => DAYS.map((day) => [shop, paidWith, day] as const)),
);

const shown = (
  [shop, paidWith, day]: (typeof CASES)[number],
  situation: 'never-arrived' | 'delivered-not-here',
) => {
  const now = `${day}T12:00:00Z`;
  const facts = {
    placed: '2026-09-01',
    paid: '2026-09-01',
    shipped: '2026-09-03',
    delivered: '2026-10-01',
    country: 'US',
    ...(paidWith !== null && { paidWith }),
  };
  return decided(orderWith(shop, facts, { now, zone: 'UTC' }), situation, Date.parse(now));
};

// S3 refuses "not received" where the carrier's records show a delivery; that they may be wrong is the whole case.
describe('a parcel that is shown as delivered and is not here', () => {
  test('is never answered with “nothing is owed”, whatever the shop, the payment and the day', () => {
    for (const each of CASES)
      for (const situation of ['never-arrived', 'delivered-not-here'] as const) {
        const { claim } = shown(each, situation);
        expect({ each, owed: owedText(claim, words) }).not.toEqual({
          each,
          owed: words.say('deskOwed_none'),
        });
        if (claim.routes.some(({ state }) => state === 'open' || state === 'not-yet'))
          expect(claim.eligible).not.toBe('no');
      }
  });

  test('“it never arrived” is the same case, with the same answer', () => {
    for (const each of CASES)
      expect(shown(each, 'never-arrived').claim).toEqual(shown(each, 'delivered-not-here').claim);
  });

  test('leads to the carrier first, to what answers its records, and to a letter that asks for the proof', () => {
    for (const each of CASES.filter(([, , day]) => day === '2026-10-05')) {
      const { claim, known } = shown(each, 'never-arrived');
      const codes = claim.next.map(({ code }) => code);
      const at = (code: (typeof codes)[number]) => codes.indexOf(code);
      expect(codes).toEqual(expect.arrayContaining(['ask-neighbours', 'ask-carrier']));
      for (const later of ['open-dispute', 'open-paypal', 'ask-bank'] as const)
        if (codes.includes(later)) expect(at('ask-carrier')).toBeLessThan(at(later));
      if (claim.routes.some(({ state }) => state === 'open' || state === 'not-yet'))
        expect(claim.evidence.map(({ id }) => id)).toEqual(
          expect.arrayContaining(['carrier-denial', 'police-report']),
        );
      const [first] = lettersFor(claim, known);
      const writing = { now: known.now, zone: 'UTC', answerBy: null, code: null };
      const letter = first && letterOf(first, known, claim, writing);
      expect(JSON.stringify(letter?.lines)).toContain('the proof of the carrier');
    }
  });

  test('the shop’s earlier end counts: a page’s own days to dispute, though it is not here', () => {
    const now = '2026-10-02T12:00:00Z';
    const facts = { placed: '2026-09-03', delivered: '2026-10-01', statedDisputeDays: 34 };
    const typed = orderWith('aliexpress', facts, { now, zone: 'UTC' });
    const printed = typed.facts.statedDisputeDays?.map(
      (each) => ({ ...each, from: 'detail' }) as const,
    );
    if (!printed) throw new Error('no days');
    const order = { ...typed, facts: { ...typed.facts, statedDisputeDays: printed } };
    const { claim } = decided(order, 'never-arrived', Date.parse(now));
    // 34 days in Los Angeles, where the day that is 3 September in UTC may still have been the 2nd; not the 15 days
    // after the delivery, which end on the 15th.
    expect(new Date(claim.routes[0]?.until ?? 0).toISOString().slice(0, 10)).toBe('2026-10-06');
  });
});
