import { describe, expect, test } from 'vitest';
import type { Status } from '../../../lib/core/facts/fact';
import type { Order } from '../../../lib/core/facts/order';
import type { SeenFacts } from '../../../lib/core/facts/sighting';
import { at, iso, onDay } from './an-order';
import { record, sighting, status } from './recorded';
import { clock, view } from './viewed';

const day = (text: string) => ({ value: onDay(text), text });
const placed: SeenFacts = { placed: day('2026-09-13') };
const NOW = '2026-10-05T12:00:00Z';

/** What is known once the list's data said by its code that the order is over. */
const over = (facts: SeenFacts, before: Order | null = null, readAt = NOW): Order =>
  record(before, 'list-data', readAt, sighting({ ...placed, ...facts }, { showsOver: true }));

const BEFORE_DELIVERY = [
  'ae.stated-refund-date',
  'ae.protect.60',
  'ae.close.15-after-end',
  'ae.carrier.39',
];
const ofBeforeDelivery = (order: Order, now = NOW) =>
  view(order, now)
    .clocks.map(({ rule }) => rule)
    .filter((rule) => BEFORE_DELIVERY.includes(rule));

describe('an order that its code calls over', () => {
  test.each<Status>(['unknown', 'awaiting-payment', 'awaiting-shipment', 'awaiting-delivery'])(
    'has nothing that holds before delivery, though its words mean "%s": it is to be checked',
    (value) => {
      const seen = view(over(status(value)), NOW);
      expect(ofBeforeDelivery(over(status(value)))).toEqual([]);
      // 13 September + 15 days, from midnight in Los Angeles: nothing says that it came later.
      expect(iso(clock(seen, 'ae.close.15-delivered')?.safe)).toBe('2026-09-28T07:00:00Z');
      expect(iso(clock(seen, 'ae.close.15-completed')?.safe)).toBe('2026-09-28T07:00:00Z');
      expect(seen).toMatchObject({ claimBy: null, urgency: 'check', needsCheck: true });
      expect(seen.status).toBe('unknown');
    },
  );
  test('words that agree with the code say what it is', () => {
    expect(view(over(status('completed')), NOW).status).toBe('completed');
    expect(view(over(status('expired')), NOW)).toMatchObject({
      status: 'expired',
      urgency: 'settled',
    });
  });
  test('says nothing of its status: the code alone makes it neither under way nor completed', () => {
    expect(view(over({}), NOW)).toMatchObject({ status: 'unknown', claimBy: null });
  });
  test('what the nodes of the same visit say of it, before or after, takes nothing back', () => {
    const awaiting = sighting({ ...placed, ...status('awaiting-delivery') });
    const after = record(over(status('unknown')), 'list', '2026-10-05T12:00:02Z', awaiting);
    const before = over(status('unknown'), record(null, 'list', '2026-10-05T11:59:58Z', awaiting));
    for (const order of [after, before]) {
      const seen = view(order, '2026-10-05T12:00:03Z');
      expect(ofBeforeDelivery(order)).toEqual([]);
      expect(iso(clock(seen, 'ae.close.15-completed')?.safe)).toBe('2026-09-28T07:00:00Z');
      expect(seen.claimBy).toBeNull();
    }
  });
  test('an earlier visit that still showed it open bounds its completion', () => {
    const awaiting = sighting({ ...placed, ...status('awaiting-delivery') });
    const order = over(status('unknown'), record(null, 'list', '2026-10-01T12:00:00Z', awaiting));
    // 1 October + 15 days.
    expect(iso(clock(view(order, NOW), 'ae.close.15-completed')?.safe)).toBe(
      '2026-10-16T07:00:00Z',
    );
  });
  test('an end printed before no longer counts, nor does what the user misses', () => {
    const printed = record(
      null,
      'detail',
      '2026-09-20T12:00:00Z',
      sighting({ ...placed, ...status('awaiting-delivery'), statedEnd: day('2026-11-02') }),
    );
    const order = over(status('unknown'), printed);
    expect(ofBeforeDelivery(order)).toEqual([]);
    const missed = [{ value: 'not-received', from: 'user', readAt: at(NOW), text: '' }] as const;
    expect(ofBeforeDelivery({ ...order, facts: { ...order.facts, situation: missed } })).toEqual(
      [],
    );
  });
  test('is over once the days after its first such reading have passed', () => {
    // 5 October + 15 days end with the 20th in Los Angeles, at 07:00 UTC on the 21st.
    expect(view(over(status('unknown')), '2026-10-21T06:59:00Z').urgency).toBe('check');
    expect(view(over(status('unknown')), '2026-10-21T12:00:00Z').urgency).toBe('over');
  });
});
