import { describe, expect, test } from 'vitest';
import { storeReading } from '../../../../lib/app/record/store-reading';
import type { Package } from '../../../../lib/core/facts/order';
import type { PageReading, SeenFacts, Sighting } from '../../../../lib/core/facts/sighting';
import { at, endsOn, FakeWorld, keyOf, onDay, orderPage, privatePage } from '../fake-world';

const [A, B, C] = ['1000000000000001', '1000000000000002', '1000000000000003'] as const;
const NUMBER = 'LP00000000000001';

const parcel = (numbers: readonly string[], known: Partial<Package> = {}): Package => ({
  numbers,
  carrier: 'Standard',
  shipped: null,
  delivered: null,
  lastEvent: null,
  promisedBy: null,
  ...known,
});
const arrived = parcel([NUMBER, 'RR000000001CN'], {
  delivered: { kind: 'instant', at: at('2026-11-12T10:00Z') },
});
const sighting = (id: string, facts: SeenFacts, packages?: readonly Package[]): Sighting => {
  const { total: _, lineItems: _items, ...printed } = endsOn(id, '2026-12-31');
  const all = { ...printed.facts, ...facts };
  return { ...printed, facts: all, lineItems: [], ...(packages && { packages }) };
};
const withParcels = (id: string, packages: readonly Package[]): Sighting => {
  const delivered = packages.find((one) => one.delivered)?.delivered;
  const facts = delivered ? { delivered: { value: delivered, text: 'Delivered' } } : {};
  return sighting(id, facts, packages);
};
const withNumbers = (id: string, numbers: readonly string[], more: SeenFacts = {}): Sighting =>
  sighting(id, { trackingNumbers: { value: numbers, text: numbers.join() }, ...more });
const plain = (id: string): Sighting => sighting(id, {});

const record = (
  world: FakeWorld,
  sightings: readonly Sighting[],
  page: PageReading['page'] = 'list',
  sender = orderPage,
) =>
  storeReading(
    world,
    {
      marketplace: 'aliexpress',
      page,
      outcome: 'orders',
      language: 'en',
      readAt: world.now,
      zone: 'UTC',
      sightings,
      problems: [],
    },
    sender,
  );

/** These orders were read on 10 November; then the tracking data of A shows its parcel delivered. */
async function worldOf(others: readonly Sighting[], sender = orderPage): Promise<FakeWorld> {
  const world = new FakeWorld('2026-11-10T12:00Z');
  await record(world, [plain(A), ...others]);
  world.travelTo('2026-11-13T12:00Z');
  await tell(world, sender);
  return world;
}
const tell = (world: FakeWorld, sender = orderPage) =>
  record(world, [withParcels(A, [arrived])], 'tracking-data', sender);
const learned = (world: FakeWorld, id: string) =>
  world.stored.get(keyOf(id))?.facts.delivered ?? [];

describe('a delivered parcel', () => {
  test('is learned by every other open order in it, with words that say so', async () => {
    const world = await worldOf([
      withParcels(B, [parcel(['rr000000001cn'])]),
      withNumbers(C, [NUMBER]),
    ]);
    for (const id of [B, C]) {
      expect(learned(world, id)).toEqual([
        {
          value: { kind: 'instant', at: at('2026-11-12T10:00Z') },
          from: 'tracking-data',
          readAt: at('2026-11-13T12:00Z'),
          text: `parcelShared|${NUMBER}|${A}`,
        },
      ]);
      expect(world.stored.get(keyOf(id))?.bounds).toMatchObject({
        deliveredSince: at('2026-11-13T12:00Z'),
        last: at('2026-11-10T12:00Z'),
      });
      expect(world.stored.get(keyOf(id))?.changes).toMatchObject([{ fact: 'delivered' }]);
    }
    expect(world.announced.at(-1)).toEqual([A, B, C].map(keyOf));
    expect(world.shown.map(({ title }) => title)).toEqual(['noticeChangeSeveral|3']);
  });
  test('is learned once', async () => {
    const world = await worldOf([withNumbers(B, [NUMBER])]);
    const before = structuredClone([...world.stored]);
    const writes = world.writes;
    await tell(world);
    expect([...world.stored]).toEqual(before);
    expect(world.writes).toBe(writes);
    world.pass(1);
    await tell(world);
    expect(learned(world, B)[0]?.readAt).toBe(at('2026-11-13T12:00Z'));
  });
  test('leaves the other parcels of an order on their way', async () => {
    const world = await worldOf([
      withParcels(B, [parcel([NUMBER]), parcel(['YT0000000001'])]),
      withNumbers(C, [NUMBER, 'YT0000000002']),
    ]);
    for (const id of [B, C]) {
      expect(world.stored.get(keyOf(id))?.packages?.map(({ delivered }) => delivered)).toEqual([
        { kind: 'instant', at: at('2026-11-12T10:00Z') },
        null,
      ]);
    }
  });
  test('says nothing of orders with other numbers, or without any', async () => {
    const world = await worldOf([withNumbers(B, ['LP00000000000002']), plain(C)]);
    expect([...learned(world, B), ...learned(world, C)]).toEqual([]);
  });
  test('says nothing of orders that were placed after it, or long before: carriers use their numbers again', async () => {
    const placedOn = (id: string, day: string) => ({
      ...withNumbers(id, [NUMBER]),
      facts: {
        ...withNumbers(id, [NUMBER]).facts,
        placed: { value: { kind: 'day', day: onDay(day), zones: ['UTC'] }, text: day } as const,
      },
    });
    const world = await worldOf([placedOn(B, '2026-11-13'), placedOn(C, '2025-11-11')]);
    expect([...learned(world, B), ...learned(world, C)]).toEqual([]);
    const near = await worldOf([placedOn(B, '2026-11-12'), placedOn(C, '2025-11-13')]);
    expect([...learned(near, B), ...learned(near, C)]).toHaveLength(2);
  });
  test('is learned from a page that names one number and a delivery, but no parcels', async () => {
    const world = await worldOf([withNumbers(B, [NUMBER])], privatePage);
    expect(learned(world, B)).toEqual([]);
    const delivered = { value: { kind: 'instant', at: world.now } as const, text: 'Delivered' };
    await record(world, [withNumbers(A, [NUMBER], { delivered })], 'tracking');
    expect(learned(world, B)).toMatchObject([{ from: 'tracking', value: delivered.value }]);
  });
  test('costs nothing but itself when the disk is full', async () => {
    const world = new FakeWorld('2026-11-10T12:00Z');
    await record(world, [withNumbers(B, [NUMBER])]);
    const { update } = world.orders;
    // What the page itself showed still found room.
    world.orders.update = async (...change) => {
      const written = await update(...change);
      world.full = true;
      return written;
    };
    const reply = await tell(world);
    expect(reply.notStored).toBeUndefined();
    expect(learned(world, A)).toHaveLength(1);
    expect(learned(world, B)).toEqual([]);
  });
});
