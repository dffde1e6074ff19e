import { describe, expect, test } from 'vitest';
import { endOfWait, endsOfLimit, NO_ENDS, stateAt } from '../../../../lib/core/rules/ends';
import { at, iso } from '../an-order';

const LA = 'America/Los_Angeles';
const anchor = {
  earliest: at('2026-01-10T20:00Z'),
  latest: at('2026-01-11T20:00Z'),
  known: true,
  standIn: null,
};

describe('the ends', () => {
  test('of a limit: the earliest side counts, the latest says from when it is surely over', () => {
    // 10 January + 15, at its start; 11 January + 15, to its end.
    const { safe, surelyOver } = endsOfLimit(anchor, { days: 15 }, LA);
    expect([iso(safe), iso(surelyOver)]).toEqual(['2026-01-25T08:00:00Z', '2026-01-27T08:00:00Z']);
  });
  test('of a wait: the latest side counts, to the end of its day, and nothing is surely over', () => {
    const { safe, surelyOver } = endOfWait(anchor, { days: 15 }, LA);
    expect([iso(safe), surelyOver]).toEqual(['2026-01-27T08:00:00Z', null]);
  });
  test('of a printed date are its own sides', () => {
    expect(endsOfLimit(anchor, 'the-date-itself', LA)).toEqual({
      safe: anchor.earliest,
      surelyOver: anchor.latest,
    });
    expect(endOfWait(anchor, 'the-date-itself', LA).safe).toBe(anchor.latest);
  });
  test('of what has not happened yet are not known', () => {
    const unknown = { ...anchor, earliest: null, latest: null };
    expect(endsOfLimit(unknown, { days: 15 }, LA)).toEqual(NO_ENDS);
    expect(endOfWait(unknown, { days: 15 }, LA)).toEqual(NO_ENDS);
    expect(NO_ENDS.safe).toBeNull();
    expect(NO_ENDS.surelyOver).toBeNull();
  });
});

describe('where a clock stands', () => {
  const safe = at('2026-01-25T08:00Z');
  const surelyOver = at('2026-01-27T08:00Z');
  test('a wait is open until it is due, and over from then on', () => {
    expect(stateAt(safe - 1, 'wait', { safe, surelyOver: null }, LA)).toBe('open');
    expect(stateAt(safe, 'wait', { safe, surelyOver: null }, LA)).toBe('over');
  });
  test('a limit is open, then perhaps open, then over', () => {
    expect(stateAt(safe - 1, 'limit', { safe, surelyOver }, LA)).toBe('open');
    expect(stateAt(safe, 'limit', { safe, surelyOver }, LA)).toBe('past-safe');
    expect(stateAt(surelyOver - 1, 'limit', { safe, surelyOver }, LA)).toBe('past-safe');
    expect(stateAt(surelyOver, 'limit', { safe, surelyOver }, LA)).toBe('over');
  });
  test('a limit whose end cannot be proved is to be checked; without a date it is unknown', () => {
    expect(stateAt(safe, 'limit', { safe, surelyOver: null }, LA)).toBe('check');
    expect(stateAt(safe, 'limit', NO_ENDS, LA)).toBe('unknown');
  });
});
