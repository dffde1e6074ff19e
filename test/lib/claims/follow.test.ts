import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shopOfSource } from '../../../lib/claims/cited';
import { ASKED_WITH, CLAIM_EVENTS, type ClaimEvent } from '../../../lib/claims/events';
import { followingOf } from '../../../lib/claims/follow/follow-of';
import { NOWS, type NowCode } from '../../../lib/claims/nows';
import { CLAIM_SOURCES } from '../../../lib/claims/sources';
import { outcomeOf } from '../../../lib/core/facts/claims/outcome';
import { eventName, nowText, outcomeText } from '../../../lib/wording/claims/claim-follow-words';
import { localeWords } from '../../tools/locale-words';
import { filesBelow } from '../../tools/source-files';
import { iso } from '../core/an-order';
import { orderWith } from './an-order';
import { decided, someClaim } from './known-at-random';

const words = localeWords();
const at = { now: '2026-10-20T00:00:00Z', zone: 'UTC' };
const CAME = { placed: '2026-09-01', paid: '2026-09-01', delivered: '2026-10-01' };

function follow(facts: object, shop: Parameters<typeof orderWith>[0] = 'aliexpress') {
  const order = orderWith(shop, { ...CAME, ...facts }, at);
  return followingOf(decided(order, 'different-item', Date.parse(at.now)).known);
}
const clock = (made: ReturnType<typeof follow>, rule: string) =>
  iso(made.clocks.find((each) => each.rule === rule)?.safe);

describe('clocks', () => {
  test.each([
    ['ae.seller-answers', { disputeOpened: '2026-10-12T20:00:00Z' }, '2026-10-18T07:00:00Z'],
    ['ae.steps-in', { disputeOpened: '2026-10-12T20:00:00Z' }, '2026-10-20T07:00:00Z'],
    ['ae.return-ship', { returnAgreed: '2026-10-12T20:00:00Z' }, '2026-10-22T07:00:00Z'],
    ['own.answer-due', { answerDue: '2026-10-25T00:00:00Z' }, '2026-10-25T00:00:00Z'],
    // Seven hours before the shop's midnight: the buyer's, in UTC.
    ['pay.paypal-escalate', { paypalOpened: '2026-10-12T20:00:00Z' }, '2026-11-01T00:00:00Z'],
  ])('%s', (rule, facts, safe) => {
    expect(clock(follow(facts), rule)).toBe(safe);
  });
  test('DHgate wants evidence within five days', () => {
    const made = follow({ mediationAsked: '2026-10-18T20:00:00Z' }, 'dhgate');
    expect(clock(made, 'dhgate.evidence')).toBe('2026-10-23T16:00:00Z');
    expect(made.now).toContain('dhgate-evidence-in-time');
  });
  test('what is done asks for nothing more', () => {
    const sent = { returnAgreed: '2026-10-12', returnedOn: '2026-10-14' };
    expect(clock(follow(sent), 'ae.return-ship')).toBeNull();
    const escalated = { paypalOpened: '2026-10-12', paypalEscalated: '2026-10-14' };
    expect(clock(follow(escalated), 'pay.paypal-escalate')).toBeNull();
  });
});

describe('what now', () => {
  test.each<[object, NowCode]>([
    [{ disputeOpened: '2026-10-12' }, 'cancelling-ends-it'],
    [{ disputeOpened: '2026-10-12', offerMade: '2026-10-14' }, 'accepting-ends-it'],
    [{ disputeOpened: '2026-10-12' }, 'no-personal-reasons'],
    [{ disputeOpened: '2026-10-12', decided: '2026-10-19' }, 'one-appeal'],
    [{ returnAgreed: '2026-10-12' }, 'send-back-in-time'],
    [{ returnedOn: '2026-10-12' }, 'lost-return'],
    [{ refundIssued: '2026-10-12' }, 'refund-missing'],
    [{ refundIssued: '2026-10-12', membership: 'Diamond' }, 'refund-takes-quick'],
    [{ refundIssued: '2026-10-12', refundKind: 'coupon' }, 'coupon-is-no-refund'],
    [{ paypalOpened: '2026-10-12' }, 'paypal-escalate-in-time'],
    [{ bankAsked: '2026-10-12' }, 'bank-once-only'],
    [{ withdrawalSent: '2026-10-12' }, 'withdrawal-send-back'],
  ])('%j: %s', (facts, code) => {
    expect(follow(facts).now).toContain(code);
  });
  test('a decided dispute can neither be accepted nor cancelled', () => {
    const { now } = follow({ disputeOpened: '2026-10-12', decided: '2026-10-19' });
    expect(now).not.toContain('accepting-ends-it');
    expect(now).not.toContain('cancelling-ends-it');
  });
});

describe('the outcome', () => {
  const end = (facts: object) => outcomeOf(orderWith('aliexpress', { ...CAME, ...facts }, at));
  test.each([
    [{}, 'open', null],
    [{ refundIssued: '2026-10-12' }, 'unknown', null],
    [
      { refundIssued: '2026-10-12', total: 'US $20.00', refundAmount: 'US $20.00' },
      'recovered',
      '20.00',
    ],
    [
      { refundIssued: '2026-10-12', total: 'US $20.00', refundAmount: 'US $5.00' },
      'partly',
      '5.00',
    ],
    [
      { refundIssued: '2026-10-12', total: 'US $20.00', refundAmount: 'EUR 20.00' },
      'unknown',
      '20.00',
    ],
    [{ refundIssued: '2026-10-12', refundKind: 'coupon', refundAmount: 'US $3.00' }, 'open', null],
    [{ closedBy: 'by-decision' }, 'lost', null],
    [{ closedBy: 'cancelled' }, 'gave-up', null],
  ])('%j: %s', (facts, how, amount) => {
    expect(end(facts).end).toBe(how);
    expect(end(facts).recovered?.amount ?? null).toBe(amount);
  });
});

test('what happened stands in its order, and nothing is told twice', () => {
  fc.assert(
    fc.property(someClaim, ({ known }) => {
      const { happened, now } = followingOf(known);
      const times = happened.map((each) => each.at.earliest);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(new Set(now).size).toBe(now.length);
    }),
  );
});

test('everything has words, and a rule its source', () => {
  for (const code of Object.keys(NOWS) as NowCode[]) {
    const source = NOWS[code];
    const text = nowText(code, (source && shopOfSource(source)) ?? 'aliexpress', words);
    expect(text).not.toMatch(/[«$]/);
    if (source) expect(text).toContain(CLAIM_SOURCES[source].title);
  }
  for (const event of Object.keys(CLAIM_EVENTS) as ClaimEvent[])
    expect(eventName(event, words)).not.toContain('«');
  for (const end of ['open', 'recovered', 'partly', 'unknown', 'lost', 'gave-up'] as const)
    expect(outcomeText({ end }, words)).not.toContain('«');
  expect(Object.keys(ASKED_WITH).every((event) => event in CLAIM_EVENTS)).toBe(true);
});

test('everything that is told now can come about', () => {
  const code = filesBelow('lib/claims', ['.ts'])
    .filter(({ path }) => !path.endsWith('/nows.ts'))
    .map(({ text }) => text)
    .join('\n');
  expect(Object.keys(NOWS).filter((each) => !code.includes(`'${each}'`))).toEqual([]);
});
