import { describe, expect, test } from 'vitest';
import type { Change, Order } from '../../../../lib/core/facts/order';
import { newsOf } from '../../../../lib/core/reminders/news';
import type { Clock } from '../../../../lib/core/rules/clock';
import { DAY_LENGTH } from '../../../../lib/core/time/calendar-day';
import type { OrderView } from '../../../../lib/core/views/order-view';
import { viewOrder } from '../../../../lib/core/views/view';
import { parcel } from '../a-parcel';
import { anOrder, at, exactly, onDay, policy, said } from '../an-order';

const NOW = at('2026-11-12T20:00Z');
const HOUR_AGO = NOW - 3_600_000;
const MINUTES = 60_000;
const moved: Change = {
  fact: 'statedEnd',
  before: onDay('2026-12-10'),
  after: onDay('2026-12-20'),
  from: 'detail',
  at: HOUR_AGO,
};
/** An order whose page states an end of 20 December, after these changes. */
const ends = (changes: readonly Change[], more: Partial<Order> = {}): Order =>
  anOrder(said({ statedEnd: onDay('2026-12-20') }, 'detail', HOUR_AGO), { changes, ...more });

const news = (order: Order, seenAs: Partial<OrderView> = {}) => {
  const context = { now: NOW, zone: 'America/Los_Angeles', strict: true };
  const view = { ...viewOrder(order, policy, context), ...seenAs };
  return newsOf({ order, view, policy }, context);
};
const facts = (order: Order) => news(order)?.changes.map(({ fact }) => fact) ?? null;

describe('a printed end that moved', () => {
  test('is news until it was told', () => {
    expect(news(ends([moved]))).toMatchObject({ changes: [moved], told: false, toldAt: HOUR_AGO });
    expect(news(ends([moved], { changesToldAt: HOUR_AGO - 1 }))?.told).toBe(false);
    expect(news(ends([moved], { changesToldAt: HOUR_AGO }))).toBeNull();
    expect(news(anOrder(said({ statedEnd: onDay('2026-12-20') })))).toBeNull();
  });
  test('is none after three days', () => {
    const old = (age: number) => ends([{ ...moved, at: NOW - age }]);
    expect(news(old(3 * DAY_LENGTH - 1))).not.toBeNull();
    expect(news(old(3 * DAY_LENGTH))).toBeNull();
  });
  test('is told once more only beside what is new, within ten minutes', () => {
    const told = (age: number) =>
      news(ends([{ ...moved, at: NOW - age }], { changesToldAt: NOW - age }));
    expect(told(10 * MINUTES - 1)).toMatchObject({ told: true, toldAt: NOW - 10 * MINUTES + 1 });
    expect(told(10 * MINUTES)).toBeNull();
  });
  test('leaves the mark of what was told where newer changes were told of', () => {
    const other: Change = {
      ...moved,
      fact: 'statedReturnDays',
      before: 15,
      after: 30,
      at: NOW - 1,
    };
    const order = ends([{ ...moved, at: NOW - 5 * MINUTES }, other], { changesToldAt: NOW - 1 });
    expect(news(order)).toMatchObject({ told: true, toldAt: NOW - 1 });
  });
  test.each(['settled', 'over', 'waiting'] as const)(
    'is none of an order that is %s',
    (urgency) => {
      expect(news(ends([moved]), { urgency })).toBeNull();
    },
  );
  test('is none unless a limit that counts rests on it', () => {
    const view = viewOrder(ends([moved]), policy, {
      now: NOW,
      zone: 'America/Los_Angeles',
      strict: true,
    });
    const withClocks = (change: (clock: Clock) => Clock) =>
      news(ends([moved]), { clocks: view.clocks.map(change) });
    expect(withClocks((clock) => clock)).not.toBeNull();
    expect(withClocks((clock) => ({ ...clock, counts: clock.binds === 'wait' }))).toBeNull();
    expect(withClocks((clock) => ({ ...clock, rule: 'a rule of long ago' }))).toBeNull();
  });
  test('is none of an end that is not the one that counts', () => {
    const countdown: Change = { ...moved, fact: 'statedCountdownEnd' };
    expect(facts(ends([moved, countdown]))).toEqual(['statedEnd']);
  });
  test('is news of a number of days that a limit is counted by, of no other number', () => {
    const days: Change = { ...moved, fact: 'statedDisputeDays', before: 90, after: 75 };
    const others: Change = { ...moved, fact: 'statedReturnDays', before: 15, after: 30 };
    const known = { placed: onDay('2026-11-01'), delivered: onDay('2026-11-10') };
    const order = anOrder(said({ ...known, statedDisputeDays: 75 }), { changes: [days, others] });
    expect(facts(order)).toEqual(['statedDisputeDays']);
  });
  test('a delivery that is told as another day is no printed end', () => {
    const day: Change = { ...moved, fact: 'delivered', before: onDay('2026-11-09') };
    const order = anOrder(said({ delivered: onDay('2026-11-10') }), { changes: [day] });
    expect(news(order)).toBeNull();
  });
});

describe('an arrival', () => {
  const learned = (fact: 'delivered' | 'completed', readAt = HOUR_AGO): Change => ({
    fact,
    before: null,
    after: onDay('2026-11-11'),
    from: 'detail',
    at: readAt,
  });
  // 3 November + 60 days is 2 January.
  const shipped = said({ shipped: onDay('2026-11-03') });
  const arrived = (fact: 'delivered' | 'completed') =>
    said({ [fact]: onDay('2026-11-11') }, 'detail', HOUR_AGO);
  const bounds = { first: at('2026-11-02T00:00Z'), last: HOUR_AGO };

  test.each([
    // 11 November + 15 days is the 26th.
    ['delivered', '2026-11-25'],
    // Nobody says when it was delivered: not before it was shipped, so the 18th.
    ['completed', '2026-11-17'],
  ] as const)('that makes the date earlier: %s', (fact, lastWholeDay) => {
    const order = anOrder(
      { ...shipped, ...arrived(fact), ...said({ status: fact }, 'detail', HOUR_AGO) },
      { changes: [learned(fact)], bounds: { ...bounds, [`${fact}Since`]: HOUR_AGO } },
    );
    expect(news(order)?.view.claimBy?.lastWholeDay).toBe(lastWholeDay);
    expect(facts(order)).toEqual([fact]);
  });
  test('of an order without a date gives it one', () => {
    const order = anOrder(arrived('delivered'), {
      changes: [learned('delivered')],
      bounds: { ...bounds, deliveredSince: HOUR_AGO },
    });
    expect(facts(order)).toEqual(['delivered']);
    expect(news(order, { claimBy: null })).toBeNull();
  });
  test('that an earlier end outlasts moves nothing', () => {
    const order = anOrder(
      { ...shipped, ...arrived('delivered'), ...said({ statedEnd: onDay('2026-11-20') }) },
      { changes: [learned('delivered')], bounds: { ...bounds, deliveredSince: HOUR_AGO } },
    );
    expect(news(order)).toBeNull();
  });
  test('that moves nothing is not told beside a printed end that did', () => {
    // Delivered on the 5th, so until the 20th; completed on the 11th, so until the 26th.
    const known = said({ delivered: onDay('2026-11-05') }, 'detail', bounds.first);
    const order = anOrder(
      { ...shipped, ...known, ...arrived('completed') },
      { changes: [moved, learned('completed')], bounds: { ...bounds, completedSince: HOUR_AGO } },
    );
    expect(news(order)).toBeNull();
  });
  test('that an earlier reading had shown, without its day, is no news', () => {
    const order = (deliveredSince: number) =>
      anOrder(
        { ...shipped, ...arrived('delivered'), ...said({ status: 'delivered' }, 'list', HOUR_AGO) },
        { changes: [learned('delivered')], bounds: { ...bounds, deliveredSince } },
      );
    expect(facts(order(HOUR_AGO - 5 * MINUTES))).toEqual(['delivered']);
    expect(news(order(at('2026-11-10T20:00Z')))).toBeNull();
  });
  test('that the user knew of is no news', () => {
    const mine = said({ delivered: exactly('2026-11-10T20:00Z') }, 'user', NOW).delivered ?? [];
    const order = anOrder(
      { ...shipped, delivered: [...mine, ...(arrived('delivered').delivered ?? [])] },
      { changes: [learned('delivered')], bounds: { ...bounds, deliveredSince: HOUR_AGO } },
    );
    expect(news(order)).toBeNull();
  });
  test('of one parcel of several is news of the order', () => {
    const order = anOrder(
      { ...shipped, ...arrived('delivered') },
      {
        changes: [learned('delivered')],
        packages: [parcel(['A1'], { delivered: onDay('2026-11-11') }), parcel(['B1'])],
        bounds: { ...bounds, deliveredSince: HOUR_AGO },
      },
    );
    expect(facts(order)).toEqual(['delivered']);
  });
});
