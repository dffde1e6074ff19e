import fc from 'fast-check';
import { STATUSES } from '../../../lib/core/facts/fact';
import { orderKey } from '../../../lib/core/facts/order';
import type { CalendarDay } from '../../../lib/core/time/calendar-day';
import { bareDay } from '../../../lib/core/time/span';
import type { Time } from '../../../lib/core/time/time';
import { anOrder, at, said } from './an-order';

const DAY = 86_400_000;
export const START = at('2025-10-01T00:00Z');
const ZONES = ['UTC', 'America/Los_Angeles', 'Europe/Berlin', 'Asia/Shanghai', 'Pacific/Apia'];

export const aTime = (from: number, to: number): fc.Arbitrary<Time> =>
  fc.oneof(
    fc.integer({ min: from, max: to }).map((at): Time => ({ kind: 'instant', at })),
    fc
      .tuple(fc.integer({ min: from, max: to }), fc.constantFrom(...ZONES))
      .map(([instant, zone]) =>
        bareDay(new Date(instant).toISOString().slice(0, 10) as CalendarDay, [
          'America/Los_Angeles',
          zone,
        ]),
      ),
  );

const aFew = {
  placed: aTime(START, START + 5 * DAY),
  paid: aTime(START + 7 * DAY, START + 8 * DAY),
  shipped: aTime(START + 10 * DAY, START + 20 * DAY),
  delivered: aTime(START + 25 * DAY, START + 60 * DAY),
  completed: aTime(START + 62 * DAY, START + 70 * DAY),
  statedEnd: aTime(START + 40 * DAY, START + 100 * DAY),
  statedReturnDays: fc.integer({ min: 1, max: 30 }),
  statedDisputeDays: fc.integer({ min: 30, max: 120 }),
  carrier: fc.constantFrom(
    ['DHL'],
    ['EMS'],
    ['China Post'],
    ['Premium Shipping'],
    ['Unknown line'],
  ),
  status: fc.constantFrom(...STATUSES),
};

/** Orders whose events stand in an order that can happen. */
export const someFacts = fc
  .record(aFew, { requiredKeys: [] })
  .map((facts) => said(facts as Parameters<typeof said>[0], 'detail', START + 80 * DAY));
export const someNow = fc.integer({ min: START, max: START + 300 * DAY });
export const someZone = fc.constantFrom(...ZONES);

const someAmount = fc.record({
  amount: fc.constantFrom('0.99', '12.50', '80.00', '1234.00'),
  currency: fc.constantFrom('USD', 'EUR', null),
  text: fc.constantFrom('US $12.50', '12,50 €', '$80.00'),
});
const more = {
  ...aFew,
  total: someAmount,
  lastEvent: aTime(START + 11 * DAY, START + 50 * DAY),
  tracked: aTime(START + 9 * DAY, START + 12 * DAY),
  statedCountdownEnd: aTime(START + 40 * DAY, START + 100 * DAY),
  disputeOpened: aTime(START + 30 * DAY, START + 60 * DAY),
  refundRequested: aTime(START + 28 * DAY, START + 50 * DAY),
};

/** Orders read at any time, snoozed, settled or checked or not, and a moment to look at them, seldom long over. */
export const someOrder = fc
  .record({
    facts: fc.record(more, { requiredKeys: [] }),
    readAt: fc.integer({ min: START + 9 * DAY, max: START + 90 * DAY }),
    now: fc.oneof(
      { weight: 4, arbitrary: fc.integer({ min: START + 9 * DAY, max: START + 110 * DAY }) },
      { weight: 1, arbitrary: someNow },
    ),
    snoozedFor: fc.option(fc.integer({ min: 1, max: 10 * DAY })),
    checkedFor: fc.option(fc.integer({ min: 0, max: 4 * DAY })),
    isSettled: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
    number: fc.integer({ min: 1, max: 9_999 }),
  })
  .map(({ facts, readAt, now, snoozedFor, checkedFor, isSettled, number }) => {
    const order = anOrder(said(facts as Parameters<typeof said>[0], 'detail', readAt), {
      bounds: {
        first: readAt,
        last: readAt,
        ...(checkedFor !== null && { checked: now - checkedFor }),
      },
      marks: {
        ...(snoozedFor !== null && { snoozedUntil: now + snoozedFor }),
        ...(isSettled && { settledAt: readAt }),
      },
    });
    const id = `82${String(number).padStart(14, '0')}`;
    return { order: { ...order, id, key: orderKey('aliexpress', id) }, now };
  });
