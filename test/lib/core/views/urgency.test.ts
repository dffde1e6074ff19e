import { describe, expect, test } from 'vitest';
import type { ClaimBy } from '../../../../lib/core/rules/clock';
import type { CalendarDay } from '../../../../lib/core/time/calendar-day';
import { type UrgencyReasons, urgencyOf } from '../../../../lib/core/views/urgency';
import { anOrder, at, exactly, onDay, said } from '../an-order';
import { clock, view } from '../viewed';

describe('how pressing', () => {
  // Safe 2026-03-16T07:00Z: 15 March is the last whole day in Los Angeles.
  const delivered = anOrder(said({ delivered: exactly('2026-03-01T13:00Z') }));
  test.each([
    ['2026-03-07T20:00Z', 8, 'calm'],
    ['2026-03-08T20:00Z', 7, 'soon'],
    ['2026-03-11T20:00Z', 4, 'soon'],
    ['2026-03-12T20:00Z', 3, 'urgent'],
    ['2026-03-14T20:00Z', 1, 'urgent'],
    ['2026-03-15T20:00Z', 0, 'last-day'],
  ])('on %s: %i days left, %s', (now, daysLeft, urgency) => {
    expect(view(delivered, now)).toMatchObject({ daysLeft, urgency });
  });
});

test('snoozed until an instant is no longer snoozed at it', () => {
  const order = anOrder(said({ delivered: exactly('2026-03-01T13:00Z') }), {
    marks: { snoozedUntil: at('2026-03-08T00:00Z') },
  });
  expect(view(order, '2026-03-07T23:59Z').snoozed).toBe(true);
  expect(view(order, '2026-03-08T00:00Z').snoozed).toBe(false);
});

test('an estimate after arrival is not unchecked: no page would say more', () => {
  const order = anOrder(said({ shipped: onDay('2026-03-01'), status: 'delivered' }), {
    bounds: { first: 0, last: 0, deliveredSince: at('2026-03-05T00:00Z') },
  });
  const seen = view(order, '2026-03-06T00:00Z');
  expect(seen.claimBy?.certainty).toBe('estimated');
  expect(seen.needsCheck).toBe(false);
});

test('waiting for the button to appear is no waiting for others', () => {
  const order = anOrder(said({ shipped: onDay('2026-03-01') }));
  expect(view(order, '2026-03-02T00:00Z').waitingFor).toBeNull();
});

describe('180 days after the order', () => {
  // 1 June + 180 = 28 November, which ends on 29 November at 08:00Z.
  const placed = anOrder(said({ placed: exactly('2025-06-01T20:00Z'), status: 'delivered' }));
  test('are counted to their end', () => {
    expect(view(placed, '2025-11-29T08:00Z').urgency).toBe('check');
    expect(view(placed, '2025-11-29T08:01Z').urgency).toBe('over');
  });
});

describe('a status nobody can read', () => {
  test('leaves a printed end standing', () => {
    const order = anOrder(said({ statedEnd: onDay('2026-04-01'), status: 'unknown' }));
    const seen = view(order, '2026-03-02T00:00Z');
    expect(seen).toMatchObject({ urgency: 'calm' });
    expect(clock(seen, 'ae.close.15-delivered')).toBeUndefined();
  });
  test('that changed after the end was printed: the end still leads, with what an arrival would start beside it', () => {
    const facts = {
      ...said(
        { shipped: onDay('2026-02-27'), statedEnd: onDay('2026-04-01') },
        'detail',
        at('2026-03-01T00:00Z'),
      ),
      ...said({ status: 'unknown' }, 'list', at('2026-03-05T00:00Z')),
    };
    const bounds = { first: at('2026-03-01T00:00Z'), last: at('2026-03-05T00:00Z') };
    const changed = anOrder(facts, {
      bounds: { ...bounds, statusChangedAt: at('2026-03-05T00:00Z') },
    });
    expect(view(changed, '2026-03-06T00:00Z')).toMatchObject({
      claimBy: { rule: 'ae.close.15-delivered' },
      urgency: 'check',
      mayBeShorter: true,
    });
    expect(view(changed, '2026-03-20T00:00Z')).toMatchObject({
      claimBy: { rule: 'ae.stated-refund-date' },
      urgency: 'calm',
      mayBeShorter: true,
      earlierMayHavePassed: true,
    });
    const unchanged = anOrder(facts, {
      bounds: { ...bounds, statusChangedAt: at('2026-02-20T00:00Z') },
    });
    expect(view(unchanged, '2026-03-06T00:00Z')).toMatchObject({
      urgency: 'calm',
      mayBeShorter: false,
    });
  });
  test('may mean completed: what counts from completion is listed too', () => {
    const order = anOrder(said({ placed: onDay('2026-03-01'), status: 'unknown' }));
    expect(clock(view(order, '2026-03-02T00:00Z'), 'ae.close.15-completed')?.state).toBe('open');
  });
});

test('the rank tells a date that the user entered from one that a page printed', () => {
  const end = { statedEnd: onDay('2026-04-01') };
  const rank = (from: 'user' | 'detail') =>
    clock(
      view(anOrder(said(end, from, at('2026-03-01T00:00Z'))), '2026-03-02T00:00Z'),
      'ae.stated-refund-date',
    )?.rank;
  expect([rank('detail'), rank('user')]).toEqual([0, 1]);
});

test('the 2-year warranty is for the advanced plan only', () => {
  const facts = { delivered: exactly('2025-12-05T20:00Z'), plan: 'Basic' };
  const seen = view(anOrder(said(facts)), '2025-12-06T00:00Z');
  expect(clock(seen, 'ae.warranty.2y')).toBeUndefined();
});

describe('what comes before the date', () => {
  const claimBy: ClaimBy = {
    safe: at('2026-03-16T07:00Z'),
    lastWholeDay: '2026-03-15' as CalendarDay,
    certainty: 'computed',
    rule: 'some.rule',
    kind: 'dispute-closes',
    state: 'open',
  };
  const calm = {
    settled: false,
    waiting: false,
    unclear: false,
    claimBy,
    daysLeft: 8,
    without: 'unknown',
  } as const;
  const urgency = (standing: Partial<UrgencyReasons>) => urgencyOf({ ...calm, ...standing });

  test('what is settled stays so, whatever else is known', () => {
    expect(urgency({ settled: true, waiting: true, daysLeft: 0 })).toBe('settled');
  });
  test('a running claim waits, except while the goods must be sent back', () => {
    expect(urgency({ waiting: true, daysLeft: 0 })).toBe('waiting');
    expect(urgency({ waiting: true, claimBy: null, daysLeft: null })).toBe('waiting');
    const sendBack = { ...claimBy, kind: 'ship-back-by' } as const;
    expect(urgency({ waiting: true, claimBy: sendBack, daysLeft: 2 })).toBe('urgent');
  });
  test('without a date it is as its limits stand', () => {
    expect(urgency({ claimBy: null, daysLeft: null, without: 'over' })).toBe('over');
    expect(urgency({ claimBy: null, daysLeft: null, without: 'check' })).toBe('check');
  });
  test('nobody can tell whether it arrived: only a printed end leads', () => {
    expect(urgency({ unclear: true })).toBe('check');
    expect(urgency({ unclear: true, claimBy: { ...claimBy, certainty: 'stated' } })).toBe('calm');
  });
  test('past its safe date it is so however many days seem left', () => {
    expect(urgency({ claimBy: { ...claimBy, state: 'past-safe' }, daysLeft: 8 })).toBe('past-safe');
  });
});
