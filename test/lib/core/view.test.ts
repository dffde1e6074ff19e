import { describe, expect, test } from 'vitest';
import type { Order } from '../../../lib/core/order';
import type { OrderView } from '../../../lib/core/order-view';
import { viewOrder } from '../../../lib/core/view';
import { anOrder, at, exactly, iso, onDay, policy, said } from './an-order';

const view = (order: Order, now: string, strict = true): OrderView =>
  viewOrder(order, policy, { now: at(now), zone: 'America/Los_Angeles', strict });
const clock = (seen: OrderView, rule: string, kind?: string) =>
  seen.clocks.find((each) => each.rule === rule && (!kind || each.kind === kind));

describe('carrier windows of 2017 (strict mode)', () => {
  const shipped = (carrier: string) =>
    anOrder(said({ shipped: exactly('2025-12-01T20:00Z'), carrier: [carrier] }));

  test.each([
    ['DHL', 'ae.carrier.23', '2025-12-24T08:00:00Z', '2025-12-23'],
    ['EMS', 'ae.carrier.27', '2025-12-28T08:00:00Z', '2025-12-27'],
    ['China Post', 'ae.carrier.39', '2026-01-09T08:00:00Z', '2026-01-08'],
    ['Premium Shipping', 'ae.protect.30', '2025-12-31T08:00:00Z', '2025-12-30'],
  ])('%s', (carrier, rule, safe, day) => {
    const { claimBy } = view(shipped(carrier), '2025-12-03T00:00Z');
    expect(claimBy).toMatchObject({ rule, certainty: 'estimated', lastWholeDay: day });
    expect(iso(claimBy?.safe)).toBe(safe);
  });
  test('with strict mode off they are listed and drive nothing', () => {
    const seen = view(shipped('DHL'), '2025-12-03T00:00Z', false);
    expect(seen.claimBy?.rule).toBe('ae.protect.60');
    expect(iso(seen.claimBy?.safe)).toBe('2026-01-30T08:00:00Z');
    expect(clock(seen, 'ae.carrier.23')).toMatchObject({ counts: false, state: 'open' });
  });
  test('they give way the moment the page states a date', () => {
    const facts = {
      ...said({ shipped: exactly('2025-12-01T20:00Z'), carrier: ['DHL'] }),
      ...said({ statedEnd: onDay('2026-01-20') }),
    };
    const seen = view(anOrder(facts), '2025-12-03T00:00Z');
    expect(seen.claimBy).toMatchObject({ rule: 'ae.stated-refund-date', certainty: 'stated' });
    expect(clock(seen, 'ae.carrier.23')?.counts).toBe(false);
    expect(clock(seen, 'ae.protect.60')?.counts).toBe(false);
  });
  test('an unknown carrier has no window', () => {
    expect(view(shipped('AliExpress Standard Shipping'), '2025-12-03T00:00Z').claimBy?.rule).toBe(
      'ae.protect.60',
    );
  });
  test('an order of 2026 too: strict mode ignores the era', () => {
    const facts = said({
      placed: onDay('2026-02-01'),
      shipped: onDay('2026-02-03'),
      carrier: ['DHL'],
    });
    expect(view(anOrder(facts), '2026-02-05T00:00Z').claimBy?.rule).toBe('ae.carrier.23');
  });
});

describe('before delivery', () => {
  test('without a ship date the order date serves, as an estimate that says so', () => {
    const facts = said({ placed: onDay('2026-01-10'), status: 'awaiting-delivery' }, 'list');
    const seen = view(anOrder(facts), '2026-01-12T00:00Z');
    expect(seen.claimBy).toMatchObject({ rule: 'ae.protect.60', certainty: 'estimated' });
    expect(iso(seen.claimBy?.safe)).toBe('2026-03-11T07:00:00Z');
    expect(clock(seen, 'ae.protect.60')?.because).toMatchObject({
      code: 'counted-from-bound',
      standIn: 'placed',
    });
    expect(seen.needsCheck).toBe(true);
  });
  test('after the stated end the dispute stays open 15 days more', () => {
    const facts = said({ statedEnd: onDay('2026-09-04'), status: 'awaiting-delivery' });
    const seen = view(anOrder(facts), '2026-09-06T00:00Z');
    expect(seen.claimBy?.rule).toBe('ae.close.15-after-end');
    expect(iso(seen.claimBy?.safe)).toBe('2026-09-19T07:00:00Z');
    expect(seen.claimBy?.certainty).toBe('computed');
  });
  test('of two pages that state different ends the earlier counts', () => {
    const order = anOrder({
      statedEnd: [
        {
          value: onDay('2026-09-04'),
          from: 'detail',
          readAt: at('2026-08-01T00:00Z'),
          text: 'Sep 4',
        },
        {
          value: onDay('2026-09-03'),
          from: 'tracking',
          readAt: at('2026-08-01T00:00Z'),
          text: 'Sep 3',
        },
      ],
    });
    const seen = view(order, '2026-08-02T00:00Z');
    expect(iso(seen.claimBy?.safe)).toBe('2026-09-03T07:00:00Z');
    expect(clock(seen, 'ae.stated-refund-date')?.quote).toBe('Sep 3');
  });
  test('the dispute opens on the 11th day, as a wait from the latest side', () => {
    const seen = view(
      anOrder(said({ shipped: exactly('2025-12-01T20:00Z') })),
      '2025-12-03T00:00Z',
    );
    // Day 11 counting the day of shipping as the first: 11 December is certainly over at its end.
    expect(iso(clock(seen, 'ae.open.11')?.safe)).toBe('2025-12-12T08:00:00Z');
    expect(clock(seen, 'ae.open.6')).toMatchObject({ counts: false });
    expect(iso(clock(seen, 'ae.open.6')?.safe)).toBe('2025-12-08T08:00:00Z');
  });
  test('nothing known: unknown, and it says which page to open', () => {
    const order = anOrder(said({ status: 'awaiting-delivery' }, 'list'));
    const seen = view(order, '2026-01-12T00:00Z');
    expect(seen).toMatchObject({ claimBy: null, urgency: 'unknown', needsCheck: true });
    expect(clock(seen, 'ae.protect.60')?.because.code).toBe('anchor-unknown-open-detail');
  });
  test('a status nobody can read counts as perhaps delivered', () => {
    const facts = said({ placed: onDay('2026-01-10'), status: 'unknown' }, 'list');
    const seen = view(anOrder(facts), '2026-01-12T00:00Z');
    expect(seen.claimBy).toMatchObject({ rule: 'ae.close.15-delivered', certainty: 'estimated' });
    expect(iso(seen.claimBy?.safe)).toBe('2026-01-25T08:00:00Z');
    expect(seen).toMatchObject({ urgency: 'check', needsCheck: true });
  });
});

describe('after delivery', () => {
  test('15 days from delivery', () => {
    const seen = view(
      anOrder(said({ delivered: exactly('2026-03-01T13:00Z') })),
      '2026-03-02T00:00Z',
    );
    expect(seen.claimBy).toMatchObject({ rule: 'ae.close.15-delivered', certainty: 'computed' });
    expect(iso(seen.claimBy?.safe)).toBe('2026-03-16T07:00:00Z');
    expect(seen.status).toBe('delivered');
  });
  test('the page’s own numbers decide their questions', () => {
    const facts = said({
      placed: onDay('2026-07-15'),
      shipped: onDay('2026-07-16'),
      completed: onDay('2026-07-28'),
      status: 'completed',
      statedReturnDays: 7,
      statedDisputeDays: 90,
    });
    const early = view(anOrder(facts), '2026-07-30T00:00Z');
    expect(early.claimBy).toMatchObject({ rule: 'ae.stated-return-days', certainty: 'stated' });
    expect(iso(early.claimBy?.safe)).toBe('2026-08-04T07:00:00Z');
    const late = view(anOrder(facts), '2026-08-20T00:00Z');
    expect(late.claimBy).toMatchObject({ rule: 'ae.stated-dispute-days', certainty: 'stated' });
    expect(iso(late.claimBy?.safe)).toBe('2026-10-13T07:00:00Z');
    expect(clock(late, 'ae.close.15-completed')?.counts).toBe(false);
  });
  test('completed with no dates at all: check, and nothing invented', () => {
    const order = anOrder(
      said({ placed: onDay('2026-01-10'), status: 'completed' }, 'list', at('2026-03-01T00:00Z')),
      {
        seen: {
          first: at('2026-03-01T00:00Z'),
          last: at('2026-03-01T00:00Z'),
          completedSince: at('2026-03-01T00:00Z'),
        },
      },
    );
    const seen = view(order, '2026-03-01T00:00Z');
    expect(seen).toMatchObject({ claimBy: null, urgency: 'check', needsCheck: true });
  });
  test('an arrival learned after the stated end was read: the earlier of both, and the page is asked for', () => {
    const order = anOrder(
      {
        ...said({ statedEnd: onDay('2026-09-04') }, 'detail', at('2026-08-01T00:00Z')),
        ...said({ delivered: onDay('2026-08-25') }, 'tracking', at('2026-08-26T00:00Z')),
      },
      {
        seen: {
          first: at('2026-08-01T00:00Z'),
          last: at('2026-08-26T00:00Z'),
          deliveredSince: at('2026-08-26T00:00Z'),
        },
      },
    );
    const seen = view(order, '2026-08-27T00:00Z');
    expect(seen.mayBeShorter).toBe(true);
    expect(seen.claimBy?.rule).toBe('ae.stated-refund-date');
    expect(view(order, '2026-09-06T00:00Z').claimBy?.rule).toBe('ae.close.15-delivered');
  });
  test('delivery makes the dispute possible at once', () => {
    const facts = said({
      shipped: exactly('2025-12-01T20:00Z'),
      delivered: exactly('2025-12-05T20:00Z'),
    });
    const seen = view(anOrder(facts), '2025-12-06T00:00Z');
    expect(iso(clock(seen, 'ae.open.11')?.safe)).toBe('2025-12-05T20:00:00Z');
  });
  test('the 2-year warranty is listed, never the claim-by', () => {
    const facts = said({
      delivered: exactly('2025-12-05T20:00Z'),
      plan: 'Advanced Buyer Protection',
    });
    const seen = view(anOrder(facts), '2026-02-06T00:00Z');
    expect(iso(clock(seen, 'ae.warranty.2y')?.safe)).toBe('2027-12-05T08:00:00Z');
    expect(seen).toMatchObject({ claimBy: null, urgency: 'over' });
  });
});

describe('past the safe date', () => {
  const facts = said({ delivered: onDay('2026-03-01') });
  // Safe: 00:00 Pacific on 16 March. Surely over: the day ends 2 March 08:00Z, so + 15 ends with 17 March.
  test.each([
    ['2026-03-16T06:59Z', 'last-day'],
    ['2026-03-16T07:00Z', 'past-safe'],
    ['2026-03-18T06:59Z', 'past-safe'],
    ['2026-03-18T07:00Z', 'over'],
  ])('at %s: %s', (now, urgency) => {
    expect(view(anOrder(facts), now).urgency).toBe(urgency);
  });
  test('too far apart: check, not past-safe', () => {
    const order = anOrder(
      said({ placed: onDay('2026-01-01'), status: 'awaiting-delivery' }, 'list'),
      {
        seen: {
          first: at('2026-02-01T00:00Z'),
          last: at('2026-02-01T00:00Z'),
          shippedSince: at('2026-02-01T00:00Z'),
        },
      },
    );
    // Safe 60 days after the order, surely over 60 days after the reading: between them nobody knows. Yet 15 days later
    // there is a second limit, and while that is open it leads, with the earlier one named beside it.
    const seen = view(order, '2026-03-05T00:00Z');
    expect(seen.claimBy?.rule).toBe('ae.close.15-after-end');
    expect(seen.earlierMayHavePassed).toBe(true);
    expect(view(order, '2026-03-20T00:00Z').urgency).toBe('check');
  });
  test('180 days after the order it is over, unless its page says otherwise', () => {
    const placed = said({ placed: onDay('2025-06-01'), status: 'awaiting-delivery' }, 'list');
    expect(view(anOrder(placed), '2025-11-01T00:00Z').urgency).toBe('check');
    expect(view(anOrder(placed), '2025-12-15T00:00Z').urgency).toBe('over');
    const stated = { ...placed, ...said({ statedEnd: onDay('2026-01-05') }) };
    expect(view(anOrder(stated), '2025-12-15T00:00Z').urgency).toBe('calm');
  });
});

describe('claims that run', () => {
  const dispute = said({
    shipped: onDay('2025-12-01'),
    disputeOpened: exactly('2025-12-20T20:00Z'),
    status: 'disputing',
  });
  test('seller and platform have until the end of their days', () => {
    const seen = view(anOrder(dispute), '2025-12-21T00:00Z');
    expect(seen.urgency).toBe('waiting');
    expect(seen.waitingFor?.rule).toBe('ae.seller-answers');
    expect(iso(clock(seen, 'ae.seller-answers')?.safe)).toBe('2025-12-26T08:00:00Z');
    expect(iso(clock(seen, 'ae.steps-in')?.safe)).toBe('2025-12-28T08:00:00Z');
    expect(iso(clock(seen, 'ae.refund.15-30')?.safe)).toBe('2026-01-20T08:00:00Z');
  });
  test('an agreed return binds the buyer again', () => {
    const facts = { ...dispute, ...said({ returnAgreed: exactly('2025-12-24T20:00Z') }) };
    const seen = view(anOrder(facts), '2025-12-31T20:00Z');
    expect(seen.claimBy?.rule).toBe('ae.return-ship');
    expect(iso(seen.claimBy?.safe)).toBe('2026-01-03T08:00:00Z');
    expect(seen.urgency).toBe('urgent');
  });
  test('a refund arrives and is overdue by business days', () => {
    const facts = said({ refundIssued: exactly('2025-12-19T20:00Z'), status: 'refunding' });
    const seen = view(anOrder(facts), '2025-12-21T00:00Z');
    expect(iso(clock(seen, 'ae.refund.bank', 'refund-arrives')?.safe)).toBe('2026-01-03T08:00:00Z');
    expect(iso(clock(seen, 'ae.refund.bank', 'refund-overdue')?.safe)).toBe('2026-01-17T08:00:00Z');
  });
  test('the quick refund is for Platinum and Diamond members', () => {
    const facts = { refundRequested: exactly('2025-12-19T20:00Z') };
    const asked = view(anOrder(said(facts)), '2025-12-21T00:00Z');
    expect(clock(asked, 'ae.refund.quick')).toBeUndefined();
    expect(iso(clock(asked, 'ae.escalate.10')?.safe)).toBe('2025-12-30T08:00:00Z');
    const member = view(anOrder(said({ ...facts, membership: 'Diamond' })), '2025-12-21T00:00Z');
    expect(iso(clock(member, 'ae.refund.quick')?.safe)).toBe('2025-12-31T08:00:00Z');
  });
  test('a cancellation is granted after 48 hours', () => {
    const facts = said({
      paid: onDay('2025-12-18'),
      cancelRequested: exactly('2025-12-19T20:00Z'),
    });
    const seen = view(anOrder(facts), '2025-12-20T00:00Z');
    expect(iso(clock(seen, 'ae.cancel.48h')?.safe)).toBe('2025-12-21T20:00:00Z');
  });
});

describe('nothing to claim', () => {
  test.each(['cancelled', 'expired', 'refunded', 'awaiting-payment'] as const)('%s', (status) => {
    const seen = view(anOrder(said({ placed: onDay('2025-12-01'), status })), '2025-12-03T00:00Z');
    expect(seen).toMatchObject({ claimBy: null, urgency: 'settled', clocks: [] });
  });
  test('settled by the user', () => {
    const order = anOrder(said({ placed: onDay('2025-12-01') }), { marks: { settledAt: 1 } });
    expect(view(order, '2025-12-03T00:00Z').urgency).toBe('settled');
  });
});

describe('who says it', () => {
  test('a date typed by the user beats the rules and loses to a later page', () => {
    const typed = said({ statedEnd: onDay('2026-01-10') }, 'user', at('2025-12-05T00:00Z'));
    const before = anOrder({ ...said({ shipped: onDay('2025-12-01') }), ...typed });
    const seen = view(before, '2025-12-06T00:00Z');
    expect(seen.claimBy).toMatchObject({ rule: 'ae.stated-refund-date', certainty: 'stated' });
    expect(clock(seen, 'ae.stated-refund-date')?.because.code).toBe('entered-by-user');
    const later = said({ statedEnd: onDay('2026-01-20') }, 'detail', at('2025-12-07T00:00Z'));
    const both = anOrder({ statedEnd: [...(typed.statedEnd ?? []), ...(later.statedEnd ?? [])] });
    expect(view(both, '2025-12-08T00:00Z').claimBy?.lastWholeDay).toBe('2026-01-19');
  });
  test('what the page stated more than a day ago is stale', () => {
    const order = anOrder(
      said({ statedEnd: onDay('2026-01-10') }, 'detail', at('2025-12-05T00:00Z')),
    );
    expect(clock(view(order, '2025-12-06T00:00Z'), 'ae.stated-refund-date')?.stale).toBe(false);
    expect(clock(view(order, '2025-12-06T00:01Z'), 'ae.stated-refund-date')?.stale).toBe(true);
  });
});
