import { describe, expect, test } from 'vitest';
import { waitsOver } from '../../../../lib/core/reminders/waits-over';
import { viewOrder } from '../../../../lib/core/views/view';
import { shops } from '../../../../lib/marketplaces/registry';
import { orderWith } from '../../claims/an-order';
import { iso } from '../an-order';

const policy = shops.find(({ id }) => id === 'aliexpress')?.policy;

/** What is told at `now` of an order that was known since 12 October. */
function told(facts: object, now: string, more: { waitsToldAt?: string; settled?: boolean } = {}) {
  if (!policy) throw new Error('no shop');
  const known = { placed: '2026-09-01', delivered: '2026-10-01', ...facts };
  const order = {
    ...orderWith('aliexpress', known, { now: '2026-10-12T20:00:00Z', zone: 'UTC' }),
    ...(more.waitsToldAt && { waitsToldAt: Date.parse(more.waitsToldAt) }),
    ...(more.settled && { marks: { settledAt: 1 } }),
  };
  const at = Date.parse(now);
  const view = viewOrder(order, policy, { now: at, zone: 'UTC', strict: true });
  const { over, next } = waitsOver(order, view, at, 'UTC');
  return { kind: over?.kind ?? null, toldAt: iso(over?.toldAt ?? null), next: iso(next) };
}
/** 5 days end as 18 October begins in Los Angeles, 07:00 UTC; 7 days on the 20th, 30 days on 12 November, 08:00 UTC. */
const DISPUTE = { disputeOpened: '2026-10-12T20:00:00Z' };

describe('what others owe in a dispute', () => {
  test('is told in the morning after its last day, and not before', () => {
    expect(told(DISPUTE, '2026-10-18T08:59:00Z')).toMatchObject({
      kind: null,
      next: '2026-10-18T09:00:00Z',
    });
    expect(told(DISPUTE, '2026-10-18T09:00:00Z')).toEqual({
      kind: 'seller-answers',
      toldAt: '2026-10-18T09:00:00Z',
      next: '2026-10-20T09:00:00Z',
    });
  });

  test('is told once, the newest of several, and after three days not any more', () => {
    const heard = { waitsToldAt: '2026-10-18T09:00:00Z' };
    expect(told(DISPUTE, '2026-10-19T12:00:00Z', heard).kind).toBeNull();
    expect(told(DISPUTE, '2026-10-20T12:00:00Z', heard).kind).toBe('platform-steps-in');
    expect(told(DISPUTE, '2026-10-20T12:00:00Z')).toMatchObject({
      kind: 'platform-steps-in',
      toldAt: '2026-10-20T09:00:00Z',
    });
    expect(told(DISPUTE, '2026-10-23T09:00:00Z').kind).toBeNull();
  });

  test('is owed no more once it came, or the order is settled', () => {
    const now = '2026-10-18T12:00:00Z';
    expect(told({ ...DISPUTE, offerMade: '2026-10-15' }, now).kind).toBeNull();
    expect(told({ ...DISPUTE, decided: '2026-10-15' }, '2026-10-20T12:00:00Z').kind).toBeNull();
    expect(told(DISPUTE, now, { settled: true })).toMatchObject({ kind: null, next: null });
  });

  test('a note of having told it at a moment that has not come is void', () => {
    const ahead = { waitsToldAt: '2027-01-01T00:00:00Z' };
    expect(told(DISPUTE, '2026-10-18T12:00:00Z', ahead).kind).toBe('seller-answers');
  });

  test('what was late when it was read is not told', () => {
    expect(told({ disputeOpened: '2026-10-02T20:00:00Z' }, '2026-10-12T21:00:00Z').kind).toBeNull();
  });
});

test('a refund that should be there, and one of which nothing is said any more', () => {
  // 10 business days after Monday 12 October end with Monday the 26th.
  const refund = { refundIssued: '2026-10-12T20:00:00Z' };
  expect(told(refund, '2026-10-27T12:00:00Z').kind).toBe('refund-arrives');
  expect(told({ ...refund, refundKind: 'money' }, '2026-10-27T12:00:00Z').kind).toBeNull();
});

test('the answer that was asked for, until one is said', () => {
  const due = { answerDue: '2026-10-25T00:00:00Z', sellerContacted: '2026-10-12' };
  expect(told(due, '2026-10-25T08:00:00Z').kind).toBeNull();
  expect(told(due, '2026-10-25T09:00:00Z').kind).toBe('answer-due');
  expect(told({ ...due, sellerAnswer: 'No.' }, '2026-10-25T09:00:00Z').kind).toBeNull();
});
