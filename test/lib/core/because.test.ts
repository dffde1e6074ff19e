import { describe, expect, test } from 'vitest';
import { counting, readAtOf } from '../../../lib/core/facts/statement';
import { RANK, type Rule } from '../../../lib/core/rules/rule';
import { viewOrder } from '../../../lib/core/views/view';
import { closingRules } from '../../../lib/marketplaces/aliexpress/rules/closing-rules';
import { anOrder, at, exactly, onDay, policy, said } from './an-order';
import { clock, view } from './viewed';

const READ = at('2026-03-05T00:00Z');
const NOW = '2026-03-05T12:00Z';
const told = (facts: Parameters<typeof said>[0], rule: string, bounds = {}) =>
  clock(
    view(
      anOrder(said(facts, 'detail', READ), { bounds: { first: READ, last: READ, ...bounds } }),
      NOW,
    ),
    rule,
  );

describe('why a clock shows what it shows', () => {
  test('the page printed it: in its own words, with who read it and when', () => {
    expect(told({ statedEnd: onDay('2026-04-01') }, 'ae.stated-refund-date')).toMatchObject({
      because: { code: 'stated-by-detail-alone', days: null },
      quote: 'statedEnd!',
      from: 'detail',
      readAt: READ,
    });
  });
  test('counted from a known day', () => {
    expect(told({ delivered: onDay('2026-03-01') }, 'ae.close.15-delivered')).toMatchObject({
      because: { code: 'counted', days: 15, unit: 'days', anchor: 'delivered', standIn: null },
      quote: null,
      from: 'detail',
      readAt: READ,
    });
  });
  test('by an older or a third party’s rule', () => {
    const shipped = { shipped: onDay('2026-03-01'), carrier: ['DHL'] };
    expect(told(shipped, 'ae.carrier.23')?.because).toMatchObject({ code: 'older-rule', days: 23 });
    const asked = { refundRequested: onDay('2026-03-01') };
    expect(told(asked, 'ae.escalate.10')?.because.code).toBe('older-rule');
  });
  test('counted from what must have come before, or from a reading that showed it undone', () => {
    expect(told({ placed: onDay('2026-03-01') }, 'ae.protect.60')?.because).toMatchObject({
      code: 'counted-from-bound',
      standIn: 'placed',
    });
    const seen = { undeliveredAsOf: READ - 1 };
    expect(told({ status: 'delivered' }, 'ae.close.15-delivered', seen)?.because).toMatchObject({
      code: 'counted-from-estimate',
      standIn: null,
    });
  });
  test('nothing to count from: which page to open', () => {
    const delivery = told({ status: 'delivered' }, 'ae.close.15-delivered');
    expect(delivery).toMatchObject({ safe: null, state: 'unknown', certainty: 'unknown' });
    expect(delivery?.because.code).toBe('anchor-unknown-open-tracking');
    expect(delivery?.counts).toBe(false);
    const shipping = told({ status: 'awaiting-delivery' }, 'ae.protect.60');
    expect(shipping?.because.code).toBe('anchor-unknown-open-detail');
  });
});

test('of two printed numbers of days the smaller binds, and its words are quoted', () => {
  const days = (value: number, from: 'detail' | 'tracking') =>
    ({ value, from, readAt: READ, text: `within ${value} days` }) as const;
  for (const [one, other] of [
    [30, 15],
    [15, 30],
  ] as const) {
    const order = anOrder({
      ...said({ completed: onDay('2026-03-01') }, 'detail', READ),
      statedReturnDays: [days(one, 'detail'), days(other, 'tracking')],
    });
    const returns = clock(view(order, NOW), 'ae.stated-return-days');
    expect(returns?.because.days).toBe(15);
    expect(returns?.quote).toBe('within 15 days');
  }
});

test('the clocks that count come first, then by date', () => {
  const order = anOrder(
    said({ shipped: exactly('2025-12-01T20:00Z'), carrier: ['DHL'], status: 'awaiting-delivery' }),
  );
  // With strict mode off: what may appear from 8 December and the 23 days are only listed.
  expect(view(order, '2025-12-05T00:00Z', false).clocks.map(({ rule }) => rule)).toEqual([
    'ae.open.11',
    'ae.protect.60',
    'ae.close.15-after-end',
    'ae.open.6',
    'ae.carrier.23',
  ]);
});

describe('the days for which a rule was in force', () => {
  const during = (era: NonNullable<Rule['era']>, placed: string) => {
    const rules = closingRules
      .filter(({ rank }) => rank === RANK.current)
      .map((rule): Rule => ({ ...rule, era }));
    const order = anOrder(said({ placed: exactly(placed), delivered: onDay('2018-02-01') }));
    const at2018 = { now: at('2018-02-02T00:00Z'), zone: 'UTC', strict: true };
    const seen = viewOrder(order, { ...policy, rules }, at2018);
    return seen.clocks.some(({ rule }) => rule === 'ae.close.15-delivered');
  };
  const NEW_YEAR = '2018-01-01' as NonNullable<NonNullable<Rule['era']>['from']>;
  const LAST_DAY = '2017-12-31' as typeof NEW_YEAR;
  // The year begins in Los Angeles at 08:00 UTC.
  test('begin with their first day', () => {
    expect(during({ from: NEW_YEAR }, '2018-01-01T07:59:59Z')).toBe(false);
    expect(during({ from: NEW_YEAR }, '2018-01-01T08:00:00Z')).toBe(true);
  });
  test('end with their last', () => {
    expect(during({ to: LAST_DAY }, '2018-01-01T07:59:59Z')).toBe(true);
    expect(during({ to: LAST_DAY }, '2018-01-01T08:00:00Z')).toBe(false);
  });
});

test('the data of the list is as far away as the list', () => {
  const [list] = said({ delivered: onDay('2026-03-01') }, 'list-data', READ).delivered ?? [];
  const [detail] = said({ delivered: onDay('2026-03-03') }, 'detail', READ - 9).delivered ?? [];
  const delivered = [list, detail].filter((each) => each !== undefined);
  expect(counting({ delivered }, 'delivered').map(({ from }) => from)).toEqual(['detail']);
});

test('a fact was read when its newest statement was', () => {
  const [detail] = said({ delivered: onDay('2026-03-01') }, 'detail', READ).delivered ?? [];
  const [tracking] = said({ delivered: onDay('2026-03-01') }, 'tracking', READ + 9).delivered ?? [];
  const delivered = [detail, tracking].filter((each) => each !== undefined);
  expect(readAtOf({ delivered }, 'delivered')).toBe(READ + 9);
  expect(readAtOf({}, 'delivered')).toBeNull();
});

describe('an end that was printed before the arrival was learned', () => {
  const learned = (name: 'delivered' | 'completed', day: string) =>
    anOrder({
      ...said({ statedEnd: onDay('2026-09-04') }, 'detail', at('2026-08-01T00:00Z')),
      ...said({ [name]: onDay(day) }, 'user', at('2026-08-11T00:00Z')),
    });
  // 10 August + 15 is 25 August, which ends on the 26th at 07:00 UTC.
  test.each(['delivered', 'completed'] as const)('gives way to the 15 days: %s', (name) => {
    const early = learned(name, '2026-08-10');
    expect(view(early, '2026-08-12T00:00Z').claimBy?.lastWholeDay).toBe('2026-08-24');
  });
  test.each(['delivered', 'completed'] as const)('leads again after them: %s', (name) => {
    expect(view(learned(name, '2026-08-10'), '2026-08-30T00:00Z')).toMatchObject({
      claimBy: { rule: 'ae.stated-refund-date', lastWholeDay: '2026-09-02' },
      earlierMayHavePassed: true,
      needsCheck: true,
    });
  });
  test.each(['delivered', 'completed'] as const)('counts while it is the earlier: %s', (name) => {
    const late = view(learned(name, '2026-08-25'), '2026-08-26T00:00Z');
    expect(clock(late, 'ae.stated-refund-date')?.counts).toBe(true);
    expect(late.claimBy?.rule).toBe('ae.stated-refund-date');
  });
});
