import { describe, expect, test } from 'vitest';
import type { Order } from '../../../lib/core/facts/order';
import { plausibleEnd } from '../../../lib/core/rules/claim-by';
import type { ClaimBy } from '../../../lib/core/rules/clock';
import { DEFAULT_SETTINGS } from '../../../lib/core/views/settings';
import { summarize } from '../../../lib/core/views/summary';
import { viewOrder } from '../../../lib/core/views/view';
import { dhgatePolicy } from '../../../lib/marketplaces/dhgate/policy';
import { wishPolicy } from '../../../lib/marketplaces/wish/policy';
import { claimBy } from '../../components/sample-view';
import { aClock } from './a-clock';
import { anOrder, at, iso, onDay, policy, said } from './an-order';
import { planned } from './planned';
import { record, sighting, status } from './recorded';
import { clock, view } from './viewed';

// Placed on 15 July in Los Angeles: 60 days later it is 13 September there, and the 12th is the last whole day.
const listed = said({ placed: onDay('2026-07-15'), status: 'awaiting-delivery' }, 'list');

describe('an order of which nothing but a maximum is known', () => {
  const seen = view(anOrder(listed), '2026-07-20T12:00Z');
  test('keeps its claim-by, marked as one', () => {
    expect(seen.claimBy).toMatchObject({
      rule: 'ae.protect.60',
      certainty: 'estimated',
      lastWholeDay: '2026-09-12',
      atMost: true,
    });
  });
  test('is not calm and not yet checked, however far off', () => {
    expect(seen).toMatchObject({ urgency: 'check', needsCheck: true, mayBeShorter: true });
    expect(summarize([seen], DEFAULT_SETTINGS, null)).toMatchObject({ closing: 0, notChecked: 1 });
  });
  test('closes as others do when the maximum comes near', () => {
    const near = view(anOrder(listed), '2026-09-06T12:00Z');
    expect(near).toMatchObject({ urgency: 'soon', needsCheck: true, daysLeft: 6 });
    expect(summarize([near], DEFAULT_SETTINGS, null)).toMatchObject({ closing: 1, notChecked: 1 });
  });
  test('is warned of and counted as early as the user wants it', () => {
    const order = anOrder(listed);
    const now = '2026-09-01T20:00Z';
    const settings = { ...DEFAULT_SETTINGS, thresholds: [14, 0] };
    const early = view(order, now);
    const plan = planned(
      [{ order, view: early, policy }],
      settings,
      at(now),
      'America/Los_Angeles',
    );
    expect(early).toMatchObject({ urgency: 'check', daysLeft: 11 });
    expect(plan.due.map(({ threshold }) => threshold)).toEqual([14]);
    expect(summarize([early], settings, null).closing).toBe(1);
    // With the usual warnings the next one comes on the morning of 5 September.
    const usual = planned(
      [{ order, view: early, policy }],
      DEFAULT_SETTINGS,
      at(now),
      'America/Los_Angeles',
    );
    expect(iso(usual.nextWarning)).toBe('2026-09-05T16:00:00Z');
  });
  test('has 15 days more after it, which are no more to be relied on', () => {
    const later = view(anOrder(listed), '2026-09-14T12:00Z');
    expect(later.claimBy).toMatchObject({ rule: 'ae.close.15-after-end', atMost: true });
    expect(later.needsCheck).toBe(true);
  });
  test('is none once an end was printed, typed, or started by its arrival', () => {
    const atMost = (facts: Parameters<typeof said>[0], from: 'tracking' | 'user') =>
      view(anOrder({ ...listed, ...said(facts, from) }), '2026-07-20T12:00Z').claimBy?.atMost;
    expect(atMost({ statedEnd: onDay('2026-09-03') }, 'tracking')).toBeUndefined();
    expect(atMost({ statedEnd: onDay('2026-09-03') }, 'user')).toBeUndefined();
    expect(atMost({ delivered: onDay('2026-07-19') }, 'user')).toBeUndefined();
  });
  test('what counts from a printed end is no maximum', () => {
    const order = anOrder({
      ...listed,
      ...said({ statedEnd: onDay('2026-09-03') }, 'tracking'),
    });
    expect(
      clock(view(order, '2026-07-20T12:00Z'), 'ae.close.15-after-end')?.atMost,
    ).toBeUndefined();
  });
  test('an order that may have arrived has no end at all, not even a maximum, and is not warned of', () => {
    const order = anOrder({ ...listed, ...said({ status: 'unknown' }, 'list') });
    const now = '2026-09-06T20:00Z';
    const unclear = view(order, now);
    expect(unclear.urgency).toBe('check');
    expect(unclear.claimBy?.atMost).toBeUndefined();
    expect(
      planned([{ order, view: unclear, policy }], DEFAULT_SETTINGS, at(now), 'America/Los_Angeles')
        .due,
    ).toEqual([]);
  });
  test('where nobody is asked to check such orders, it is warned of: else all would be silent', () => {
    const asked = { ...policy, askAfterDays: [] };
    const order = anOrder({ ...listed, ...said({ status: 'unknown' }, 'list') });
    const context = { now: at('2026-09-06T20:00Z'), zone: 'America/Los_Angeles', strict: true };
    const unclear = viewOrder(order, asked, context);
    expect(unclear).toMatchObject({ urgency: 'check', claimBy: { atMost: true } });
    const entry = { order, view: unclear, policy: asked };
    expect(planned([entry], DEFAULT_SETTINGS, context.now, context.zone).due).toHaveLength(1);
  });
  test('so a Wish order is, 30 days after its latest promised day', () => {
    const facts = { placed: onDay('2026-07-01'), promisedBy: onDay('2026-08-08') };
    const order = anOrder(said({ ...facts, status: 'unknown' }, 'list'), { marketplace: 'wish' });
    // 8 August + 30 days is 7 September; the day begins in London before it does in Los Angeles.
    const context = { now: at('2026-09-04T12:00Z'), zone: 'Europe/London', strict: true };
    const seen = viewOrder(order, wishPolicy, context);
    expect(seen.claimBy).toMatchObject({ rule: 'wish.30-max-date', atMost: true });
    const entry = { order, view: seen, policy: wishPolicy };
    expect(planned([entry], DEFAULT_SETTINGS, context.now, context.zone).due).toHaveLength(1);
  });
});

describe('a DHgate order that was completed on a day that nobody knows', () => {
  const facts = said(
    { placed: onDay('2026-03-02'), status: 'completed' },
    'list',
    at('2026-04-20T12:00Z'),
  );
  const order = anOrder(facts, {
    marketplace: 'dhgate',
    bounds: {
      first: at('2026-04-20T12:00Z'),
      last: at('2026-04-20T12:00Z'),
      completedSince: at('2026-04-20T12:00Z'),
    },
  });
  const seenAt = (now: string, more: Partial<Order> = {}) =>
    viewOrder({ ...order, ...more }, dhgatePolicy, { now: at(now), zone: 'UTC', strict: true });

  test('may be closed 30 days after that day: the 90 days from the order are the most, and not calm', () => {
    // 2 March + 90 days is 31 May; completed by 20 April, its 30 days end between 1 April and 20 May.
    const seen = seenAt('2026-04-21T12:00Z');
    expect(seen.claimBy).toMatchObject({ rule: 'dhgate.90-placed', atMost: true });
    expect(seen).toMatchObject({ urgency: 'check', needsCheck: true, earlierMayHavePassed: true });
  });
  test('is warned of at the latest, as a maximum is', () => {
    const now = '2026-05-28T12:00Z';
    const entry = { order, view: seenAt(now), policy: dhgatePolicy };
    expect(planned([entry], DEFAULT_SETTINGS, at(now), 'UTC').due).toHaveLength(1);
  });
  test('is sure where the user says that nothing came, or when it was completed', () => {
    const calm = { ...facts, ...said({ situation: 'not-received' }, 'user') };
    expect(seenAt('2026-04-21T12:00Z', { facts: calm }).claimBy?.atMost).toBeUndefined();
    const dated = { ...facts, ...said({ completed: onDay('2026-04-18') }, 'user') };
    expect(seenAt('2026-04-21T12:00Z', { facts: dated }).claimBy).toMatchObject({
      rule: 'dhgate.30-completed',
      lastWholeDay: '2026-05-16',
    });
  });
});

describe('an end that a page prints and nobody can read', () => {
  const READ = '2025-12-03T12:00Z';
  const facts = {
    placed: { value: onDay('2025-12-01'), text: 'Dec 1, 2025' },
    shipped: { value: onDay('2025-12-02'), text: 'Dec 2, 2025' },
    carrier: { value: ['DHL'], text: 'DHL' },
    ...status('awaiting-delivery'),
  };
  // "Refund if no delivery before 12/05/26": no reader takes the one for the day, or the other for the year.
  const unread = [{ field: 'statedEnd', reason: 'day and month could be swapped' }];
  const printed = { statedEnd: { value: onDay('2026-01-20'), text: 'Jan 20, 2026' } };
  const unreadPage = record(null, 'detail', READ, sighting(facts, { unread }));

  test('leaves nothing calm: what is counted is the most', () => {
    // Shipped on 2 December by DHL: 23 days by the older rule.
    expect(view(unreadPage, READ)).toMatchObject({
      urgency: 'check',
      needsCheck: true,
      claimBy: { rule: 'ae.carrier.23', atMost: true },
    });
  });
  test('makes a maximum of one that was read before', () => {
    const known = record(null, 'detail', READ, sighting({ ...facts, ...printed }));
    expect(view(known, READ).claimBy?.atMost).toBeUndefined();
    const later = record(known, 'detail', '2025-12-05T12:00Z', sighting(facts, { unread }));
    expect(view(later, '2025-12-05T12:00Z')).toMatchObject({
      urgency: 'check',
      claimBy: { rule: 'ae.stated-refund-date', atMost: true },
    });
  });
  test('is nothing beside one that is read on the same visit, or later', () => {
    const data = record(unreadPage, 'detail-data', '2025-12-03T12:02Z', sighting(printed));
    expect(view(data, READ).claimBy?.atMost).toBeUndefined();
    const later = record(unreadPage, 'tracking', '2025-12-06T12:00Z', sighting(printed));
    expect(view(later, '2025-12-06T12:00Z').claimBy?.atMost).toBeUndefined();
  });
});

test('a DHgate order whose day nobody could read is no calmer for the day of its parcel', () => {
  const tracked = record(
    null,
    'detail',
    '2025-12-03T12:00Z',
    sighting(
      {
        tracked: { value: onDay('2025-12-02'), text: 'Dec 2, 2025' },
        ...status('awaiting-delivery'),
      },
      { unread: [{ field: 'placed', reason: 'day and month could be swapped' }] },
    ),
  );
  const order = { ...tracked, marketplace: 'dhgate' as const };
  const context = { now: at('2025-12-03T12:00Z'), zone: 'UTC', strict: true };
  expect(viewOrder(order, dhgatePolicy, context)).toMatchObject({
    urgency: 'check',
    claimBy: { rule: 'dhgate.90-tracking', atMost: true },
  });
});

test('an end that a DHgate page prints and nobody can read counts after the delivery too (§5)', () => {
  const endOf = (unread: readonly { field: string; reason: string }[]) => {
    const delivered = { delivered: { value: onDay('2025-12-02'), text: 'Dec 2, 2025' } };
    const placed = { placed: { value: onDay('2025-11-20'), text: 'Nov 20, 2025' } };
    const seen = sighting({ ...placed, ...delivered, ...status('delivered') }, { unread });
    const order = record(null, 'detail', '2025-12-03T12:00Z', seen);
    const context = { now: at('2025-12-03T12:00Z'), zone: 'UTC', strict: true };
    return viewOrder({ ...order, marketplace: 'dhgate' }, dhgatePolicy, context).claimBy?.atMost;
  };
  expect(endOf([])).toBeUndefined();
  expect(endOf([{ field: 'statedEnd', reason: 'words that are not known' }])).toBe(true);
});

describe('the earliest end that is plausible', () => {
  const day = (number: number) => at(`2026-03-${number}T08:00Z`);
  const clocks = [
    aClock({ safe: day(20), atMost: true }),
    aClock({ safe: day(14), counts: false }),
    aClock({ safe: day(12), counts: false, state: 'over' }),
    aClock({ safe: day(10), binds: 'wait' }),
  ];
  const leads = (more: Partial<ClaimBy>) => claimBy('2026-03-20T08:00Z', '2026-03-19', more);
  test('is the claim-by', () => {
    expect(plausibleEnd(leads({}), clocks)).toBe(day(20));
  });
  test('of a maximum the earliest limit that may be open, those only listed too', () => {
    expect(plausibleEnd(leads({ atMost: true }), clocks)).toBe(day(14));
  });
  test('without a claim-by the earliest that may be open, if any', () => {
    expect(plausibleEnd(null, clocks)).toBe(day(14));
    expect(plausibleEnd(null, [])).toBeNull();
  });
});
