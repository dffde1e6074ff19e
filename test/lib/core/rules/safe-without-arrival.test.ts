import { expect, test } from 'vitest';
import { isSafeWithoutArrival } from '../../../../lib/core/rules/claim-by';
import type { ClaimBy, Clock } from '../../../../lib/core/rules/clock';
import { aClock, ENDS as SAFE } from '../a-clock';
import { anOrder, exactly, said } from '../an-order';
import { view } from '../viewed';

const limit = (more: Partial<Clock> = {}) => aClock({ rule: 'the.leading', ...more });
const claimBy: ClaimBy = {
  safe: SAFE,
  lastWholeDay: '2026-03-09' as ClaimBy['lastWholeDay'],
  certainty: 'computed',
  rule: 'the.leading',
  kind: 'dispute-closes',
  state: 'open',
};
const other = (more: Partial<Clock>) => limit({ rule: 'another', ...more });

test('a computed date is safe whether or not it arrived, while every other limit is known to be open', () => {
  expect(isSafeWithoutArrival([limit(), other({})], claimBy)).toBe(true);
  expect(isSafeWithoutArrival([limit({ state: 'past-safe' })], claimBy)).toBe(true);
  for (const state of ['past-safe', 'check', 'over', 'unknown'] as const)
    expect(isSafeWithoutArrival([limit(), other({ state })], claimBy), state).toBe(false);
});

test('a limit that nothing dates may be the earlier one, and counts nowhere else', () => {
  const undated = { safe: null, state: 'unknown', certainty: 'unknown', counts: false } as const;
  expect(isSafeWithoutArrival([limit(), other(undated)], claimBy)).toBe(false);
  expect(isSafeWithoutArrival([limit(), other({ ...undated, binds: 'wait' })], claimBy)).toBe(true);
  expect(
    isSafeWithoutArrival([limit(), other({ ...undated, kind: 'warranty-ends' })], claimBy),
  ).toBe(true);
});

test('what binds others, or is only listed, takes nothing from it', () => {
  const wait = other({ binds: 'wait', kind: 'dispute-opens', state: 'over' });
  expect(isSafeWithoutArrival([limit(), wait], claimBy)).toBe(true);
  expect(isSafeWithoutArrival([limit(), other({ counts: false, state: 'over' })], claimBy)).toBe(
    true,
  );
});

test('a withdrawal that may be over is another right, and takes nothing from it', () => {
  for (const state of ['past-safe', 'check', 'over', 'unknown'] as const)
    expect(isSafeWithoutArrival([limit(), other({ kind: 'withdrawal-by', state })], claimBy)).toBe(
      true,
    );
});

test('an estimate, a printed date and no date hold neither way', () => {
  for (const certainty of ['estimated', 'stated', 'unknown'] as const)
    expect(isSafeWithoutArrival([limit()], { ...claimBy, certainty }), certainty).toBe(false);
  expect(isSafeWithoutArrival([limit()], null)).toBe(false);
  const delivered = view(
    anOrder(said({ delivered: exactly('2026-03-01T13:00Z') })),
    '2026-03-02T00:00Z',
  );
  expect(isSafeWithoutArrival(delivered.clocks, delivered.claimBy)).toBe(true);
});
