import { expect, test } from 'vitest';
import { claimOf } from '../../../lib/claims/decision/claim-of';
import {
  ALL_MATTERS,
  answeredBy,
  factsToAsk,
  factsUsed,
  MATTERS,
  matterOf,
} from '../../../lib/claims/questions';
import { CLAIM_SITUATIONS } from '../../../lib/claims/situation';
import { inZone } from '../../../lib/core/rules/counting-zone';
import { shops } from '../../../lib/marketplaces/registry';
import { orderWith } from './an-order';

const WHEN = { now: '2026-11-22T12:00:00Z', zone: 'UTC' };
const order = (facts: Record<string, unknown>) => orderWith('aliexpress', facts, WHEN);
const claim = (situation: (typeof CLAIM_SITUATIONS)[number], facts: Record<string, unknown>) => {
  const policy = shops.find(({ id }) => id === 'aliexpress')?.policy;
  if (!policy) throw new Error('no policy');
  const now = Date.parse(WHEN.now);
  const context = { policy: inZone(policy, 'UTC'), now, zone: 'UTC', strict: true, country: null };
  return claimOf(order(facts), situation, context);
};

test('every situation is the answer of exactly one first question', () => {
  const all: readonly string[] = ALL_MATTERS.flatMap((matter) => [...MATTERS[matter]]);
  expect([...all].sort()).toEqual([...CLAIM_SITUATIONS].sort());
});

test.each(CLAIM_SITUATIONS)('%s in an address answers both questions', (situation) => {
  const matter = matterOf(situation);
  expect(answeredBy(situation, order({}))).toEqual({
    matter,
    byFacts: false,
    situation,
    choices: MATTERS[matter],
  });
});

const OPEN = { matter: null, byFacts: false, situation: null, choices: [] };
const asked = (matter: keyof typeof MATTERS) => ({ ...OPEN, matter, choices: MATTERS[matter] });

test('what the order’s facts say already is not asked, and can be asked anew', () => {
  const onItsWay = order({ status: 'awaiting-delivery' });
  expect(answeredBy(null, onItsWay)).toEqual({ ...asked('not-here'), byFacts: true });
  expect(answeredBy('ask', onItsWay)).toEqual(OPEN);
  const wrong = order({ status: 'awaiting-delivery', situation: 'not-as-described' });
  expect(answeredBy(null, wrong).matter).toBe('wrong');
});

test('what the facts leave open is asked: a delivered order, or nothing at all', () => {
  expect(answeredBy(null, order({ delivered: '2026-11-20', status: 'delivered' }))).toEqual(OPEN);
  expect(answeredBy(null, order({}))).toEqual(OPEN);
});

test('what is shown as delivered is not asked whether it never arrived; that answer is the other case', () => {
  const shown = order({ delivered: '2026-11-20' });
  const { choices } = answeredBy('not-here', shown);
  expect(choices[0]).toBe('delivered-not-here');
  expect([...choices, 'never-arrived'].sort()).toEqual([...MATTERS['not-here']].sort());
  for (const answer of ['never-arrived', 'told-never-arrived'])
    expect(answeredBy(answer, shown)).toMatchObject({
      situation: 'delivered-not-here',
      byFacts: true,
    });
  const chosen = { name: 'never-arrived', at: 0 };
  const before = { ...shown, claim: { situation: chosen } };
  expect(answeredBy(null, before).situation).toBe('delivered-not-here');
});

test('an address that answers nothing known answers nothing', () => {
  for (const address of ['', 'toString', '__proto__', 'bored'])
    expect(answeredBy(address, order({}))).toEqual(OPEN);
});

test('a matter of one situation needs no second question', () => {
  expect(answeredBy('unwanted', order({})).situation).toBe('changed-mind');
  expect(answeredBy('wrong', order({}))).toEqual(asked('wrong'));
});

test('the first fact asked for is the one that dates count from, then the one that the case turns on', () => {
  const facts = { placed: '2026-10-20', shipped: '2026-10-22', status: 'completed' };
  expect(factsToAsk(claim('customs', facts), order(facts))).toContain('customsFault');
  const known = { ...facts, customsFault: 'seller', paidWith: 'Visa', country: 'Germany' };
  const asked = factsToAsk(claim('customs', known), order(known));
  expect(asked).not.toContain('customsFault');
  expect(asked).not.toContain('paidWith');
  expect(factsUsed(claim('customs', known), order(known))).toEqual([
    'customsFault',
    'paidWith',
    'country',
  ]);
});

/** What each case asks third of a parcel of which only its sending is known; worked out from what decides the case. */
const THIRD: { readonly [Situation in (typeof CLAIM_SITUATIONS)[number]]: string } = {
  'never-arrived': 'paidWith',
  late: 'promisedBy',
  'tracking-wrong': 'paidWith',
  'delivered-not-here': 'paidWith',
  'wrong-address': 'paidWith',
  customs: 'customsFault',
  'returned-to-sender': 'paidWith',
  'not-shipped': 'paidWith',
  'seller-cancelled': 'paidWith',
  // Dates count from the day it came.
  'different-item': 'delivered',
  damaged: 'delivered',
  'not-working': 'delivered',
  counterfeit: 'delivered',
  'parts-missing': 'delivered',
  'empty-parcel': 'delivered',
  'changed-mind': 'delivered',
  'wants-replacement': 'delivered',
  'returned-no-refund': 'returnedOn',
  'refund-not-arrived': 'refundPromised',
  'seller-closed': 'closedBy',
};

test.each(CLAIM_SITUATIONS)('%s: three questions at most, each answered once', (situation) => {
  const sent = {
    placed: '2026-11-01',
    shipped: '2026-11-03',
    status: 'awaiting-delivery',
    country: 'DE',
  };
  const [third] = factsToAsk(claim(situation, sent), order(sent));
  expect(third).toBe(THIRD[situation]);
  const answers = {
    ...sent,
    promisedBy: '2026-11-20',
    delivered: '2026-11-15',
    paidWith: 'Visa credit',
    customsFault: 'seller',
    plan: 'Basic',
    returnedOn: '2026-11-16',
    refundPromised: '2026-11-17',
    closedBy: 'by-seller',
  };
  expect(factsToAsk(claim(situation, answers), order(answers))).not.toContain(third);
});
