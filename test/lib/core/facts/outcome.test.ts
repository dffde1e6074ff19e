// Covers claims/outcome.ts; how claims end is in test/lib/claims/follow.test.ts.
import { expect, test } from 'vitest';
import { wasClaimed } from '../../../../lib/core/facts/claims/outcome';
import { anOrder, exactly, said } from '../an-order';

const AT = exactly('2026-10-12T10:00:00Z');

test.each([
  [{ status: 'awaiting-delivery' }, false],
  [{ status: 'cancelled', cancelRequested: AT }, false],
  [{ situation: 'not-received' }, false],
  [{ status: 'disputing' }, true],
  [{ status: 'refunded' }, true],
  [{ status: 'completed', disputeOpened: AT }, true],
  [{ closedBy: 'cancelled' }, true],
  [{ paypalOpened: AT }, true],
] as const)('%j: a claim was made: %s', (facts, claimed) => {
  expect(wasClaimed(anOrder(said(facts)))).toBe(claimed);
});
