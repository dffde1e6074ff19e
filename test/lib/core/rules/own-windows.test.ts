import { describe, expect, test } from 'vitest';
import type { From } from '../../../../lib/core/facts/fact';
import type { Order } from '../../../../lib/core/facts/order';
import { type OwnWindow, ownWindowOf, shortestOwn } from '../../../../lib/core/rules/own-windows';
import { viewOrder } from '../../../../lib/core/views/view';
import { anOrder, at, exactly, iso, onDay, policy, said } from '../an-order';
import { clock } from '../viewed';

const READ = at('2026-07-20T12:00Z');
const placed = said({ placed: onDay('2026-07-15') }, 'list', READ);
const printed = (day: string, from: From = 'detail', readAt = READ) =>
  said({ statedEnd: onDay(day) }, from, readAt).statedEnd ?? [];
const taught = (order: Order) => ownWindowOf(order, policy);

describe('what an order teaches', () => {
  test('the days from its order to the end that its page printed, the earliest of several', () => {
    // The one real order: 51 days by its detail page, 50 by its tracking page.
    const detail = anOrder({ ...placed, statedEnd: printed('2026-09-04') });
    expect(taught(detail)).toEqual({
      marketplace: 'aliexpress',
      service: '',
      days: 51,
      readAt: READ,
    });
    const both = [...printed('2026-09-04'), ...printed('2026-09-03', 'tracking', READ + 1)];
    expect(taught(anOrder({ ...placed, statedEnd: both }))).toMatchObject({
      days: 50,
      readAt: READ + 1,
    });
  });
  test('an end that was put off by what it was first: others may never be', () => {
    const change = {
      fact: 'statedEnd',
      before: onDay('2026-09-04'),
      after: onDay('2026-09-29'),
      from: 'detail',
      at: READ + 1,
    } as const;
    const facts = { ...placed, statedEnd: printed('2026-09-29', 'detail', READ + 1) };
    // 15 July to 4 September is 51 days, to 29 September 76.
    expect(taught(anOrder(facts))?.days).toBe(76);
    expect(taught(anOrder(facts, { changes: [change] }))).toMatchObject({
      days: 51,
      readAt: READ + 1,
    });
    const typed = { ...change, from: 'user' } as const;
    expect(taught(anOrder(facts, { changes: [typed] }))?.days).toBe(76);
    const ofAnother = { ...change, fact: 'delivered' } as const;
    expect(taught(anOrder(facts, { changes: [ofAnother] }))?.days).toBe(76);
  });
  test('its one shipping service, case and blanks aside', () => {
    const by = (...carrier: string[]) =>
      taught(
        anOrder({
          ...placed,
          statedEnd: printed('2026-09-04'),
          ...said({ carrier }, 'detail', READ),
        }),
      )?.service;
    expect(by(' AliExpress  Standard Shipping ')).toBe('aliexpress standard shipping');
    expect(by('DHL', 'dhl')).toBe('dhl');
    expect(by('DHL', 'EMS')).toBe('');
  });
  test('an exact time by the day of the shop', () => {
    const order = anOrder({
      ...said({ placed: exactly('2026-07-16T05:00Z') }, 'detail-data', READ),
      statedEnd: printed('2026-09-04'),
    });
    expect(taught(order)?.days).toBe(51);
  });
  test('nothing where no page printed an end, the order has no day, or the end comes before it', () => {
    expect(taught(anOrder(placed))).toBeNull();
    expect(taught(anOrder({ statedEnd: printed('2026-09-04') }))).toBeNull();
    expect(taught(anOrder({ ...placed, statedEnd: printed('2026-09-04', 'user') }))).toBeNull();
    expect(taught(anOrder({ ...placed, statedEnd: printed('2026-07-15') }))).toBeNull();
  });
  test('nothing for a shop without a rule that learns', () => {
    const order = anOrder({ ...placed, statedEnd: printed('2026-09-04') });
    expect(ownWindowOf(order, { ...policy, rules: [] })).toBeNull();
  });
});

const window = (days: number, service = '', more: Partial<OwnWindow> = {}): OwnWindow => ({
  marketplace: 'aliexpress',
  service,
  days,
  readAt: READ,
  ...more,
});

describe('what is learned for another order', () => {
  const order = anOrder({ ...placed, ...said({ carrier: ['DHL'] }, 'detail', READ) });
  test('the shortest of the shop', () => {
    expect(shortestOwn(order, [window(60), window(50, 'ems'), window(55)])).toBe(50);
    expect(shortestOwn(order, [window(20, '', { marketplace: 'temu' })])).toBeNull();
    expect(shortestOwn(order, [])).toBeNull();
  });
  test('of the same shipping service, where there are three of it', () => {
    const ems = window(40, 'ems');
    expect(shortestOwn(order, [ems, window(58, 'dhl'), window(55, 'dhl')])).toBe(40);
    expect(shortestOwn(order, [ems, window(58, 'dhl'), window(55, 'dhl'), window(57, 'dhl')])).toBe(
      55,
    );
  });
  test('that no service is named makes none of them alike', () => {
    const unnamed = [window(58), window(55), window(57)];
    expect(shortestOwn(anOrder(placed), [...unnamed, window(40, 'ems')])).toBe(40);
  });
  test('nothing for an order whose own end is known', () => {
    const known = anOrder({ ...placed, statedEnd: printed('2026-09-04') });
    expect(shortestOwn(known, [window(50)])).toBeNull();
  });
});

describe('ae.own-shortest', () => {
  const status = said({ status: 'awaiting-delivery' }, 'list', READ);
  const seen = (ownWindows: readonly OwnWindow[], facts = placed) =>
    viewOrder(anOrder({ ...facts, ...status }), policy, {
      now: READ,
      zone: 'America/Los_Angeles',
      strict: true,
      ownWindows,
    });
  test('is a limit that many days after the order, an estimate, and no date to rely on', () => {
    const view = seen([window(50)]);
    // 15 July + 50 is 3 September.
    expect(view.claimBy).toMatchObject({
      rule: 'ae.own-shortest',
      certainty: 'estimated',
      atMost: true,
      lastWholeDay: '2026-09-02',
    });
    expect(iso(view.claimBy?.safe)).toBe('2026-09-03T07:00:00Z');
    expect(view).toMatchObject({ urgency: 'check', needsCheck: true });
    expect(clock(view, 'ae.own-shortest')).toMatchObject({
      rank: 5,
      because: { code: 'own-orders', days: 50, anchor: 'placed' },
    });
    expect(clock(view, 'ae.protect.60')?.counts).toBe(true);
  });
  test('makes the claim-by earlier, never later', () => {
    expect(seen([window(75)]).claimBy?.rule).toBe('ae.protect.60');
    expect(iso(seen([window(75)]).claimBy?.safe)).toBe(iso(seen([]).claimBy?.safe));
  });
  test('is not there where nothing was learned', () => {
    expect(clock(seen([]), 'ae.own-shortest')).toBeUndefined();
  });
});
