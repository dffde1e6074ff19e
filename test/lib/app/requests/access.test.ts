import { beforeEach, describe, expect, test } from 'vitest';
import { answer } from '../../../../lib/app/requests/answer';
import { REQUEST_NAMES } from '../../../../lib/app/requests/requests';
import type { RawSighting } from '../../../../lib/core/facts/sighting';
import { Refused } from '../../../../lib/protocol/message-schemas';
import {
  endsOn,
  FakeWorld,
  keyOf,
  orderPage,
  privatePage,
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

describe('a private window', () => {
  test('gets its dates; nothing is stored, counted, announced or mixed with what is stored', async () => {
    await record([endsOn(A, '2026-11-26')]);
    const before = structuredClone(world.stored);
    const [writes, badge, alarm] = [world.writes, world.badgeShown, world.alarmAt];
    const reply = await record(
      [shippedOn(A, '2026-11-05'), endsOn(B, '2026-11-25')],
      'list',
      privatePage,
    );
    expect(reply.notStored).toBe('private-window');
    expect(reply.orders.map(({ claimBy }) => claimBy?.certainty)).toEqual(['estimated', 'stated']);
    expect(reply.summary.open).toBe(2);
    expect(world.stored).toEqual(before);
    expect([world.writes, world.badgeShown, world.alarmAt]).toEqual([writes, badge, alarm]);
    expect(world.announced).toHaveLength(1);
  });

  test('may change nothing and is shown nothing stored', async () => {
    await record([endsOn(A, '2026-11-26')]);
    const remembered = new Map(world.remembered);
    for (const name of REQUEST_NAMES) {
      if (name === 'shoppingSummary') continue;
      await expect(answer(world, name, { key: keyOf(A) }, privatePage), name).rejects.toThrow(
        Refused,
      );
    }
    expect(await answer(world, 'shoppingSummary', undefined, privatePage)).toBeNull();
    expect(world.remembered).toEqual(remembered);
  });
});

describe('who may ask', () => {
  test('nobody from outside', async () => {
    for (const name of REQUEST_NAMES)
      await expect(answer(world, name, undefined, null), name).rejects.toThrow(Refused);
  });

  test('a shop’s page may not see the overview', async () => {
    await expect(answer(world, 'overview', undefined, orderPage)).rejects.toThrow(Refused);
  });

  test('a shop’s page may not touch another shop’s orders', async () => {
    await record([endsOn(A, '2026-12-11')]);
    const before = structuredClone(world.stored);
    const elsewhere = { ...orderPage, marketplace: 'temu' } as const;
    const reading = readingOf([endsOn(A, '2026-11-25')], world.now);
    const key = keyOf(A);
    await expect(recordSaid(world, reading, elsewhere)).rejects.toThrow(Refused);
    await expect(answer(world, 'viewOrders', [key], elsewhere)).rejects.toThrow(Refused);
    await expect(
      answer(world, 'actOnOrder', { key, action: { kind: 'settled' } }, elsewhere),
    ).rejects.toThrow(Refused);
    await expect(
      answer(world, 'actOnOrder', { key, action: { kind: 'snooze', for: 'tomorrow' } }, elsewhere),
    ).rejects.toThrow(Refused);
    expect(world.stored).toEqual(before);
  });

  test('a request that fails its schema stores nothing', async () => {
    const reading = readingOf(
      [endsOn(A, '2026-12-11'), endsOn('not-an-id', '2026-12-11')],
      world.now,
    );
    await expect(recordSaid(world, reading, orderPage)).rejects.toThrow(
      'recordPage: sightings.1.id',
    );
    expect(world.stored.size).toBe(0);
  });
});
