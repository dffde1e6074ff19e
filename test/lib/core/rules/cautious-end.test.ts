import { describe, expect, test } from 'vitest';
import type { From } from '../../../../lib/core/facts/fact';
import { anOrder, at, exactly, iso, onDay, said } from '../an-order';
import { clock, view } from '../viewed';

/** What the end of 4 September gives, printed by these speakers, beside what else was read. */
const endOf = (
  from: readonly From[],
  {
    end = onDay('2026-09-04'),
    beside = {},
  }: { end?: ReturnType<typeof onDay>; beside?: object } = {},
) => {
  const statedEnd = from.flatMap((each) => said({ statedEnd: end }, each).statedEnd ?? []);
  return view(anOrder({ ...beside, statedEnd }), '2026-08-01T00:00Z');
};
const safe = (...args: Parameters<typeof endOf>) => iso(endOf(...args).claimBy?.safe);

describe('a printed end that only the detail page gave', () => {
  test.each([['detail'], ['detail-data']] as const)('counts a day earlier: %s', (from) => {
    const seen = endOf([from]);
    expect(seen.claimBy).toMatchObject({ certainty: 'stated', lastWholeDay: '2026-09-02' });
    expect(iso(seen.claimBy?.safe)).toBe('2026-09-03T07:00:00Z');
    // Until when it may still be open is what was printed.
    expect(iso(clock(seen, 'ae.stated-refund-date')?.surelyOver)).toBe('2026-09-05T07:00:00Z');
    expect(clock(seen, 'ae.stated-refund-date')?.because.code).toBe('stated-by-detail-alone');
  });
  test('an exact time by 24 hours', () => {
    expect(safe(['detail-data'], { end: exactly('2026-09-04T20:00Z') })).toBe(
      '2026-09-03T20:00:00Z',
    );
  });
  test('starts in the earliest of its zones, across a clock change too', () => {
    // The clocks of Berlin go forward on 29 March 2026: that day begins at 23:00 UTC, the next at 22:00.
    const end = onDay('2026-03-30', 'Europe/Berlin');
    const order = anOrder(said({ statedEnd: end }));
    expect(iso(view(order, '2026-03-01T00:00Z').claimBy?.safe)).toBe('2026-03-28T23:00:00Z');
  });
  test.each([['tracking'], ['tracking-data']] as const)(
    'counts as it reads once the tracking page was read too, whatever that said: %s',
    (from) => {
      const beside = said({ lastEvent: onDay('2026-07-20') }, from);
      expect(safe(['detail'], { beside })).toBe('2026-09-04T07:00:00Z');
      expect(safe(['detail', from])).toBe('2026-09-04T07:00:00Z');
      expect(endOf(['detail', from]).clocks[0]?.because.code).toBe('stated-by-page');
    },
  );
  test.each([
    ['before an end was first printed', '2026-07-20T00:00Z', '2026-09-03T07:00:00Z'],
    ['on the same visit', '2026-07-24T23:55Z', '2026-09-04T07:00:00Z'],
    ['since', '2026-07-26T00:00Z', '2026-09-04T07:00:00Z'],
  ])('a tracking page that was read %s', (_, readAt, safeEnd) => {
    const facts = {
      ...said({ lastEvent: onDay('2026-07-19') }, 'tracking', at(readAt)),
      ...said({ statedEnd: onDay('2026-09-04') }, 'detail', at('2026-07-28T00:00Z')),
    };
    const endSince = at('2026-07-25T00:00Z');
    const bounds = { first: at(readAt), last: at('2026-07-28T00:00Z'), endSince };
    expect(iso(view(anOrder(facts, { bounds }), '2026-08-01T00:00Z').claimBy?.safe)).toBe(safeEnd);
  });
  test('of what other pages or the user say nothing is taken off', () => {
    expect(safe(['tracking'])).toBe('2026-09-04T07:00:00Z');
    expect(safe(['list-data'])).toBe('2026-09-04T07:00:00Z');
    expect(safe(['user'])).toBe('2026-09-04T07:00:00Z');
  });
  test('what counts from the end counts from the day before too', () => {
    const seen = endOf(['detail']);
    expect(iso(clock(seen, 'ae.close.15-after-end')?.safe)).toBe('2026-09-18T07:00:00Z');
  });
  test('a countdown is exact and stays', () => {
    const order = anOrder(said({ statedCountdownEnd: exactly('2026-09-04T20:00Z') }));
    expect(iso(view(order, '2026-08-01T00:00Z').claimBy?.safe)).toBe('2026-09-04T20:00:00Z');
  });
});
