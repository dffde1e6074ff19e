import { beforeEach, describe, expect, test, vi } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import type { RawSighting } from '../../../../lib/core/facts/sighting';
import { DAY_LENGTH } from '../../../../lib/core/time/calendar-day';
import type { OrderAction } from '../../../../lib/core/views/order-actions';
import { Refused } from '../../../../lib/protocol/message-schemas';
import {
  at,
  endsOn,
  extensionPage,
  FakeWorld,
  keyOf,
  onDay,
  orderPage,
  readingOf,
  shippedOn,
} from '../fake-world';
import { record as recordIn } from '../ringing-world';
import { recordSaid } from '../said-page';

const A = '1000000000000001';
const B = '1000000000000002';

let world: FakeWorld;
beforeEach(() => {
  world = new FakeWorld('2026-11-22T12:00Z');
});

const record = (sightings: readonly RawSighting[], page?: 'list' | 'detail', sender = orderPage) =>
  recordIn(world, sightings, page, sender);

describe('recording a reading', () => {
  test('stores its orders, answers them in its order, and brings everything in line', async () => {
    const reply = await record([endsOn(B, '2026-11-26'), endsOn(A, '2026-12-31')]);
    expect(reply.orders.map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
      [B, 3],
      [A, 38],
    ]);
    expect(reply.notStored).toBeUndefined();
    expect(reply.summary.closing).toBe(1);
    expect([...world.stored.keys()].toSorted()).toEqual([keyOf(A), keyOf(B)]);
    expect(world.badgeShown).toEqual({ count: 1, urgency: 'urgent' });
    expect(world.alarmAt).toBeGreaterThan(world.now);
    expect(world.announced).toEqual([[keyOf(B), keyOf(A)]]);
  });

  test('reads amounts first, and tells the page which of them it could not read', async () => {
    const [read, unread] = ['US $31.90', 'US $31.90 US $7'];
    const reply = await record([
      { ...endsOn(A, '2026-12-11'), total: read },
      { ...endsOn(B, '2026-12-11'), total: unread },
    ]);
    expect(reply.orders.map(({ total }) => total?.amount)).toEqual(['31.90', undefined]);
    expect(reply.unread).toEqual({
      [B]: [{ field: 'total', reason: 'several amounts in the text' }],
    });
    expect(await record([endsOn(A, '2026-12-11')])).not.toHaveProperty('unread');
  });

  test('twice changes, writes and announces nothing', async () => {
    const reading = readingOf([endsOn(A, '2026-12-11'), endsOn(B, '2026-12-31')], world.now);
    const first = await recordSaid(world, reading, orderPage);
    const [stored, writes] = [structuredClone(world.stored), world.writes];
    const second = await recordSaid(world, reading, orderPage);
    expect(second).toEqual(first);
    expect(world.stored).toEqual(stored);
    expect(world.writes).toBe(writes);
    expect(world.announced).toHaveLength(1);
  });

  test('lets the detail page replace the list’s estimate, and a later list erase nothing', async () => {
    const [estimated] = (await record([shippedOn(A, '2026-11-05')])).orders;
    expect(estimated?.claimBy?.certainty).toBe('estimated');
    world.pass(1);
    const [stated] = (await record([endsOn(A, '2026-12-11')], 'detail')).orders;
    expect(stated?.claimBy).toMatchObject({ certainty: 'stated', lastWholeDay: '2026-12-09' });
    world.pass(1);
    const [after] = (await record([shippedOn(A, '2026-11-05')])).orders;
    expect(after?.claimBy).toEqual(stated?.claimBy);
  });

  test('takes an order that stands on two cards once', async () => {
    const reply = await record([endsOn(A, '2026-12-11'), endsOn(A, '2026-12-11')]);
    expect(reply.orders.map(({ id }) => id)).toEqual([A]);
  });

  test('of an empty page stores nothing and still sums up', async () => {
    await record([endsOn(A, '2026-11-26')]);
    const reply = await record([]);
    expect(reply.orders).toEqual([]);
    expect(reply.summary.closing).toBe(1);
  });

  test('answers without storing when the disk is full, and says so', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    world.full = true;
    const reply = await record([endsOn(A, '2026-11-26')]);
    expect(reply.notStored).toBe('storage-full');
    expect(reply.orders.map(({ id }) => id)).toEqual([A]);
    expect(world.stored.size).toBe(0);
  });
});

const act = (action: OrderAction) =>
  answer(world, 'actOnOrder', { key: keyOf(A), action }, extensionPage);

describe('received and settled', () => {
  test('received is the user’s statement, starts the clock after delivery, and can be taken back', async () => {
    const [before] = (await record([shippedOn(A, '2026-11-05')])).orders;
    const view = await act({ kind: 'received', day: onDay('2026-11-20') });
    expect(view?.facts.delivered).toEqual({
      value: { kind: 'day', day: '2026-11-20', zones: ['UTC'] },
      from: 'user',
      readAt: world.now,
      text: '2026-11-20',
    });
    expect(view?.claimBy).toMatchObject({ rule: 'test.15', lastWholeDay: '2026-12-04' });
    const undone = await act({ kind: 'unreceived' });
    expect(undone?.facts.delivered).toBeUndefined();
    expect(undone?.claimBy).toEqual(before?.claimBy);
  });

  test('taking back "received" leaves what the page said', async () => {
    const delivered = {
      value: { kind: 'instant', at: at('2026-11-19T10:00Z') },
      text: '19 Nov',
    } as const;
    await record([endsOn(A, '2026-12-11', { delivered })], 'detail');
    await act({ kind: 'received', day: onDay('2026-11-20') });
    const undone = await act({ kind: 'unreceived' });
    expect(undone?.facts.delivered).toMatchObject({ from: 'detail', text: '19 Nov' });
  });

  test('said once more counts once more, after a page has said a later day', async () => {
    const action = { kind: 'received', day: onDay('2026-11-15') } as const;
    await record([endsOn(A, '2026-12-20')], 'detail');
    await act(action);
    world.now += DAY_LENGTH;
    const value = { kind: 'day', day: onDay('2026-11-19'), zones: ['UTC'] } as const;
    const delivered = { value, text: '19 Nov' };
    await record([endsOn(A, '2026-12-20', { delivered })], 'detail');
    world.now += DAY_LENGTH;
    const view = await act(action);
    expect(view?.facts.delivered).toMatchObject({ from: 'user', text: '2026-11-15' });
    // 15 November + 15 is the 30th.
    expect(view?.claimBy?.lastWholeDay).toBe('2026-11-29');
    expect(world.stored.get(keyOf(A))?.facts.delivered).toContainEqual(
      expect.objectContaining({ from: 'user', readAt: world.now }),
    );
  });

  test('received cannot lie in the future', async () => {
    await record([endsOn(A, '2026-12-11')]);
    const action = { kind: 'received', day: onDay('2026-11-23') } as const;
    await expect(act(action)).rejects.toThrow(Refused);
  });

  test('settled leaves badge, list and warnings; undone, it is back', async () => {
    await record([endsOn(A, '2026-11-26')]);
    const settled = await act({ kind: 'settled' });
    expect(settled?.urgency).toBe('settled');
    expect(world.badgeShown?.count).toBe(0);
    expect((await answer(world, 'overview', undefined, extensionPage)).orders).toEqual([]);
    const back = await act({ kind: 'unsettled' });
    expect(back?.marks).toEqual({});
    expect(world.badgeShown).toEqual({ count: 1, urgency: 'urgent' });
  });

  test.each(['settled', 'unsettled', 'unsnooze', 'unreceived'] as const)(
    '%s twice is as once',
    async (kind) => {
      await record([endsOn(A, '2026-11-26')]);
      await act({ kind });
      const [stored, writes] = [structuredClone(world.stored), world.writes];
      world.pass(0.1);
      await act({ kind });
      expect(world.stored).toEqual(stored);
      expect(world.writes).toBe(writes);
    },
  );

  test('an order that is not stored answers null', async () => {
    expect(await act({ kind: 'settled' })).toBeNull();
    expect(world.stored.size).toBe(0);
  });
});

describe('the overview', () => {
  test('lists the most pressing first and counts all stored orders', async () => {
    const ids = ['1000000000000003', A, B];
    const [calm, urgent, soon] = ids;
    await record([
      endsOn(calm ?? '', '2026-12-31'),
      endsOn(urgent ?? '', '2026-11-25'),
      endsOn(soon ?? '', '2026-11-29'),
    ]);
    const reply = await answer(world, 'overview', undefined, extensionPage);
    expect(reply.orders.map(({ id }) => id)).toEqual([urgent, soon, calm]);
    expect(reply.stored).toBe(3);
    await act({ kind: 'settled' });
    expect((await answer(world, 'overview', undefined, extensionPage)).stored).toBe(3);
  });
});

describe('the pill', () => {
  test('says what closes this week, is closed for a day, and is back the next', async () => {
    await record([endsOn(A, '2026-11-26'), endsOn(B, '2026-12-31')]);
    const ask = () => answer(world, 'shoppingSummary', undefined, orderPage);
    const listUrl = 'https://shop.example/orders';
    expect(await ask()).toEqual({ closingToday: 0, closingThisWeek: 1, worst: 'urgent', listUrl });
    await answer(world, 'hidePillToday', undefined, orderPage);
    expect(await ask()).toBeNull();
    world.pass(1);
    expect(await ask()).not.toBeNull();
    world.chosen = { ...world.chosen, pill: false };
    expect(await ask()).toBeNull();
  });

  test('is silent when nothing closes this week', async () => {
    await record([endsOn(A, '2026-12-31')]);
    expect(await answer(world, 'shoppingSummary', undefined, orderPage)).toBeNull();
  });
});
