import { describe, expect, test } from 'vitest';
import type { Order } from '../../../../lib/core/facts/order';
import type { DataKind, PageKind, SeenFacts, Sighting } from '../../../../lib/core/facts/sighting';
import type { Time } from '../../../../lib/core/time/time';
import { parcel } from '../a-parcel';
import { at, exactly, iso, onDay, said } from '../an-order';
import { record, sighting, status } from '../recorded';
import { clock, view } from '../viewed';

const seen = (value: Time) => ({ value, text: '' });
const day = (text: string) => seen(onDay(text));
const COLLECTED = '2026-07-18T20:00:00Z';
const sent: SeenFacts = { placed: day('2026-07-01'), shipped: day('2026-07-02') };

const read = (
  facts: SeenFacts,
  more: Partial<Sighting> = {},
  page: PageKind | DataKind = 'tracking-data',
  readAt = '2026-07-21T12:00:00Z',
  before: Order | null = null,
) => record(before, page, readAt, sighting({ ...sent, ...facts }, more));

describe('a last step that may have been the delivery', () => {
  const doubt = (end: string | null, more: SeenFacts = {}) =>
    read({
      maybeDelivered: seen(exactly(COLLECTED)),
      ...(end !== null && { statedEnd: day(end) }),
      ...more,
    });

  test('counts as one for limits, and nothing is known', () => {
    const now = view(doubt('2026-09-03'), '2026-07-21T12:00:00Z');
    // 18 July + 15 days is 2 August, which begins at 07:00 UTC in Los Angeles.
    expect(now.claimBy).toMatchObject({
      safe: at('2026-08-02T07:00:00Z'),
      certainty: 'estimated',
    });
    expect(now).toMatchObject({ needsCheck: true, status: 'awaiting-delivery' });
    expect(clock(now, 'ae.close.15-delivered')?.surelyOver).toBeNull();
  });
  test('removes no earlier end', () => {
    expect(view(doubt('2026-07-25'), '2026-07-21T12:00:00Z').claimBy).toMatchObject({
      rule: 'ae.stated-refund-date',
      safe: at('2026-07-25T07:00:00Z'),
    });
  });
  test('ends no wait: the dispute button may not be there yet', () => {
    const left = { shipped: seen(exactly('2026-07-02T20:00Z')) };
    const now = view(doubt(null, left), '2026-07-21T12:00:00Z');
    // 2 July + 10 days: the 12th is over at 07:00 UTC on the 13th.
    expect(iso(clock(now, 'ae.open.11')?.safe)).toBe('2026-07-13T07:00:00Z');
  });
  test('once its days have passed no later end leads: the order is to be checked', () => {
    const now = view(doubt('2026-09-03'), '2026-08-03T12:00:00Z');
    expect(now).toMatchObject({ claimBy: null, urgency: 'check', needsCheck: true });
    expect(view(doubt(null), '2026-08-03T12:00:00Z')).toMatchObject({ claimBy: null });
  });
  test('the user who has nothing is believed: the printed end leads then', () => {
    const order = doubt('2026-09-03');
    const missed = said({ situation: 'not-received' }, 'user', at('2026-08-03T00:00Z'));
    const now = view({ ...order, facts: { ...order.facts, ...missed } }, '2026-08-03T12:00:00Z');
    expect(now.claimBy?.rule).toBe('ae.stated-refund-date');
    expect(now.earlierMayHavePassed).toBe(true);
  });
  test('a completion bounds it', () => {
    const order = record(
      doubt(null),
      'list',
      '2026-07-30T12:00:00Z',
      sighting(status('completed')),
    );
    const closing = clock(view(order, '2026-07-31T12:00:00Z'), 'ae.close.15-delivered');
    expect(iso(closing?.safe)).toBe('2026-08-02T07:00:00Z');
    // 30 July + 15 days: 14 August is over at 07:00 UTC on the 15th.
    expect(iso(closing?.surelyOver)).toBe('2026-08-15T07:00:00Z');
  });
  test.each([
    ['is settled by the delivery that its page named since', 'tracking-data', true],
    ['stays where another page named it', 'detail-data', false],
  ] as const)('that is heard of only afterwards %s', (_, page, isSettled) => {
    const delivered = { delivered: day('2026-07-20') };
    const doubted = { maybeDelivered: seen(exactly(COLLECTED)) };
    const [early, late] = ['2026-07-20T12:00:00Z', '2026-07-21T12:00:00Z'];
    const inTime = read(delivered, {}, page, late, read(doubted, {}, 'tracking-data', early));
    const afterwards = read(doubted, {}, 'tracking-data', early, read(delivered, {}, page, late));
    expect(afterwards.facts.maybeDelivered === undefined).toBe(isSettled);
    expect(afterwards.facts.maybeDelivered).toEqual(inTime.facts.maybeDelivered);
    expect(view(afterwards, late).claimBy).toEqual(view(inTime, late).claimBy);
  });
  test('nodes that find no delivery prove nothing beside the data of their visit', () => {
    const none = { showsUndelivered: true };
    const after = read({}, none, 'tracking', '2026-07-21T12:00:02Z', doubt(null));
    expect(iso(clock(view(after, '2026-07-22T00:00:00Z'), 'ae.close.15-delivered')?.safe)).toBe(
      '2026-08-02T07:00:00Z',
    );
    const wide = seen({
      kind: 'between',
      earliest: at('2026-07-10T00:00Z'),
      latest: at('2026-07-21T12:00Z'),
    });
    const before = read({}, none, 'tracking', '2026-07-21T11:59:58Z');
    const both = read(
      { maybeDelivered: wide },
      {},
      'tracking-data',
      '2026-07-21T12:00:00Z',
      before,
    );
    // Between the 10th (the 9th in Los Angeles) and the reading: 9 July + 15 days.
    expect(iso(clock(view(both, '2026-07-22T00:00:00Z'), 'ae.close.15-delivered')?.safe)).toBe(
      '2026-07-24T07:00:00Z',
    );
  });
  test('a delivery that is certain takes its place, on the same page or another', () => {
    const sure = { delivered: seen(exactly('2026-07-20T20:00:00Z')) };
    const closes = (order: Order) =>
      iso(clock(view(order, '2026-07-23T00:00:00Z'), 'ae.close.15-delivered')?.safe);
    const later = '2026-07-22T12:00:00Z';
    expect(closes(read(sure, {}, 'tracking-data', later, doubt(null)))).toBe(
      '2026-08-04T07:00:00Z',
    );
    expect(closes(read(sure, {}, 'tracking', later, doubt(null)))).toBe('2026-08-04T07:00:00Z');
  });
  test('of two parcels the one that may have come first counts beside the one that came', () => {
    const order = doubt(null, { delivered: seen(exactly('2026-07-20T20:00:00Z')) });
    expect(iso(clock(view(order, '2026-07-23T00:00:00Z'), 'ae.close.15-delivered')?.safe)).toBe(
      '2026-08-02T07:00:00Z',
    );
  });
  test('a later page that shows it was none takes it back', () => {
    const none = { showsUndelivered: true };
    const order = read({}, none, 'tracking-data', '2026-07-25T12:00:00Z', doubt(null));
    expect(order.facts.maybeDelivered).toBeUndefined();
    expect(view(order, '2026-07-25T12:00:00Z').needsCheck).toBe(true);
    expect(clock(view(order, '2026-07-25T12:00:00Z'), 'ae.close.15-delivered')).toBeUndefined();
  });
});

describe('parcels of which no page told', () => {
  const drawn = parcel(['LP2'], { lastEvent: exactly('2026-07-19T20:00:00Z') });

  test('the one that is drawn, on its way or there, says nothing of the others', () => {
    const under = read({}, { parcels: 2 }, 'tracking');
    const there = read({ delivered: day('2026-07-20') }, { parcels: 2 }, 'tracking');
    for (const order of [under, there]) {
      const now = view(order, '2026-07-21T12:00:00Z');
      // Nothing proves that the other came later than the order was placed: 1 July + 15 days.
      expect(iso(clock(now, 'ae.close.15-delivered')?.safe)).toBe('2026-07-16T07:00:00Z');
      expect(clock(now, 'ae.protect.60')).toBeDefined();
      expect(now).toMatchObject({ claimBy: null, urgency: 'check', needsCheck: true });
    }
  });
  test('before those days have passed the first of them leads', () => {
    const order = read({}, { parcels: 2 }, 'tracking', '2026-07-10T12:00:00Z');
    expect(view(order, '2026-07-10T12:00:00Z').claimBy).toMatchObject({
      rule: 'ae.close.15-delivered',
      safe: at('2026-07-16T07:00:00Z'),
    });
  });
  test('an end that the page printed leads while nothing is known to have come, and is to be checked', () => {
    const end = { statedEnd: day('2026-09-03') };
    const now = view(read(end, { parcels: 2 }, 'tracking'), '2026-07-21T12:00:00Z');
    expect(now.claimBy?.rule).toBe('ae.stated-refund-date');
    expect(now).toMatchObject({ needsCheck: true, earlierMayHavePassed: true });
    const came = { ...end, delivered: day('2026-07-20') };
    expect(view(read(came, { parcels: 2 }, 'tracking'), '2026-07-21T12:00:00Z').claimBy).toBeNull();
  });
  test('after completion they may have come any day since the order', () => {
    const before = read({}, { parcels: 2 }, 'tracking');
    const order = record(before, 'list', '2026-07-30T12:00:00Z', sighting(status('completed')));
    const now = view(order, '2026-07-30T12:00:00Z');
    expect(iso(clock(now, 'ae.close.15-delivered')?.safe)).toBe('2026-07-16T07:00:00Z');
    expect(now).toMatchObject({ claimBy: null, urgency: 'check' });
  });
  test('data that tells of as many parcels as the page names leaves none untold', () => {
    const both = [drawn, parcel(['LP1'], { delivered: exactly('2026-07-10T20:00:00Z') })];
    const told = {
      delivered: seen(exactly('2026-07-10T20:00:00Z')),
      lastEvent: seen(exactly('2026-07-19T20:00:00Z')),
    };
    const data = read(told, { packages: both });
    const order = read({}, { parcels: 2 }, 'tracking', '2026-07-21T12:00:02Z', data);
    // 10 July + 15 days.
    expect(view(order, '2026-07-21T12:00:02Z').claimBy?.safe).toBe(at('2026-07-25T07:00:00Z'));
    const three = read({}, { parcels: 3 }, 'tracking', '2026-07-21T12:00:02Z', data);
    expect(view(three, '2026-07-21T12:00:02Z').claimBy).toBeNull();
    const bare = [drawn, parcel(['LP1'], {})];
    const named = read(
      {},
      { parcels: 2 },
      'tracking',
      '2026-07-21T12:00:02Z',
      read(told, { packages: bare }),
    );
    expect(view(named, '2026-07-21T12:00:02Z').claimBy).toBeNull();
  });
  test('the user who has it all is believed', () => {
    const order = read({}, { parcels: 2 }, 'tracking');
    const mine = said({ delivered: onDay('2026-07-20') }, 'user', at('2026-07-21T13:00Z'));
    const now = view({ ...order, facts: { ...order.facts, ...mine } }, '2026-07-21T14:00:00Z');
    // 20 July + 15 days.
    expect(now.claimBy?.safe).toBe(at('2026-08-04T07:00:00Z'));
  });
});
