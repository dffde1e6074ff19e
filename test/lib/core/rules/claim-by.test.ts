import { describe, expect, test } from 'vitest';
import {
  claimByOf,
  earlierMayHavePassed,
  standingWithout,
} from '../../../../lib/core/rules/claim-by';
import type { Clock } from '../../../../lib/core/rules/clock';
import { aClock, ENDS as EARLY } from '../a-clock';
import { at } from '../an-order';

const MIDDLE = at('2026-03-12T08:00Z');
const LATE = at('2026-03-14T08:00Z');

const SURE = { mayBeShorter: false };

const claimBy = (...clocks: readonly Clock[]) => claimByOf(clocks, 'America/Los_Angeles');

describe('the claim-by', () => {
  const open = [EARLY, MIDDLE, LATE].map((safe) => aClock({ safe }));
  test.each([
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
    [1, 0, 2],
  ])('is the earliest open limit, however they are listed: %i %i %i', (...order) => {
    const listed = order.flatMap((index) => open[index] ?? []);
    // 08:00Z of 10 March is 01:00 in Los Angeles: the last whole day is the 9th.
    expect(claimBy(...listed)).toMatchObject({ safe: EARLY, lastWholeDay: '2026-03-09' });
  });

  const late = [EARLY, MIDDLE, LATE].map((surelyOver) =>
    aClock({ state: 'past-safe', surelyOver, rule: `over at ${surelyOver}` }),
  );
  test.each([
    [0, 1, 2],
    [2, 1, 0],
    [1, 2, 0],
    [1, 0, 2],
  ])('with none open it is the one that may stay open longest: %i %i %i', (...order) => {
    const listed = order.flatMap((index) => late[index] ?? []);
    expect(claimBy(...listed)).toMatchObject({ rule: `over at ${LATE}`, state: 'past-safe' });
  });

  test('is a maximum while nobody can tell when an earlier limit ends', () => {
    const later = aClock({ safe: LATE, certainty: 'computed' });
    const beside = (more: Partial<Clock>, first = later) => claimBy(first, aClock(more))?.atMost;
    expect(beside({ state: 'check' })).toBe(true);
    // Over within three days either way, or over: the later date is what is left.
    expect(beside({ state: 'past-safe' })).toBeUndefined();
    expect(beside({ state: 'over' })).toBeUndefined();
    expect(beside({ state: 'check', counts: false })).toBeUndefined();
    // What nothing dates never counts, and may be earlier.
    expect(beside({ state: 'unknown', safe: null, counts: false })).toBe(true);
    expect(beside({ state: 'check', kind: 'withdrawal-by' })).toBeUndefined();
    expect(beside({ state: 'check' }, { ...later, certainty: 'stated' })).toBeUndefined();
  });

  test('is no wait, no warranty and nothing that is only listed', () => {
    expect(claimBy(aClock({ binds: 'wait' }))).toBeNull();
    expect(claimBy(aClock({ kind: 'warranty-ends' }))).toBeNull();
    expect(claimBy(aClock({ counts: false }))).toBeNull();
  });
});

describe('an earlier date that may have passed', () => {
  const first = claimBy(aClock({ safe: LATE }));
  const beside = (...others: readonly Partial<Clock>[]) =>
    earlierMayHavePassed([aClock({ safe: LATE }), ...others.map(aClock)], first, SURE);

  test('is a limit past its safe date, or one to be checked', () => {
    expect(beside({ state: 'past-safe' })).toBe(true);
    expect(beside({ state: 'check' })).toBe(true);
  });
  test('is none that is open, over or unknown, and no other clock', () => {
    expect(beside()).toBe(false);
    expect(beside({ state: 'over' }, { state: 'unknown', safe: null })).toBe(false);
    expect(beside({ state: 'check', kind: 'warranty-ends' })).toBe(false);
    expect(beside({ state: 'check', counts: false })).toBe(false);
  });
  test('is one that is over too, beside a printed end that it may have shortened', () => {
    const over = aClock({ state: 'over' });
    const printed = aClock({ safe: LATE, certainty: 'stated' });
    const beside = (limit: Clock, doubt: { readonly mayBeShorter: boolean }) =>
      earlierMayHavePassed([limit, over], claimBy(limit), doubt);
    expect(beside(printed, { mayBeShorter: true })).toBe(true);
    expect(beside(printed, SURE)).toBe(false);
    expect(beside(aClock({ safe: LATE }), { mayBeShorter: true })).toBe(false);
  });
  test('is not named where the claim-by itself is past its safe date, or there is none', () => {
    const passed = aClock({ state: 'past-safe', surelyOver: LATE });
    expect(earlierMayHavePassed([passed, aClock({ state: 'check' })], claimBy(passed), SURE)).toBe(
      false,
    );
    expect(earlierMayHavePassed([aClock({ state: 'check' })], null, SURE)).toBe(false);
  });
});

describe('without a claim-by', () => {
  test('one limit to check is enough to ask for it', () => {
    expect(standingWithout([aClock({ state: 'over' }), aClock({ state: 'check' })])).toBe('check');
  });
  test('all is over once a limit is, and unknown where none ever was known', () => {
    const unknown = aClock({ state: 'unknown', safe: null });
    expect(standingWithout([unknown, aClock({ state: 'over' })])).toBe('over');
    expect(standingWithout([unknown])).toBe('unknown');
    expect(standingWithout([])).toBe('unknown');
  });
  test('a warranty or a wait says nothing of the claim', () => {
    const others = [
      aClock({ state: 'check', kind: 'warranty-ends' }),
      aClock({ state: 'over', binds: 'wait', kind: 'seller-answers' }),
    ];
    expect(standingWithout(others)).toBe('unknown');
  });
});
