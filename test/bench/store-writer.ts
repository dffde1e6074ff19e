import { databaseOrderStore } from '../../lib/adapters/storage/order-store';
import { recordSighting } from '../../lib/core/facts/merge';
import { orderKey } from '../../lib/core/facts/order';
import type { PageReading, Sighting } from '../../lib/core/facts/sighting';

const DAY = 86_400_000;

/** Made-up sightings; of `count` orders the first `open` were placed lately. */
function sightings(count: number, open: number, now: number): Sighting[] {
  return Array.from({ length: count }, (_, index) => {
    const placed = now - (index < open ? 5 + (index % 40) : 400) * DAY;
    return {
      id: String(8_202_000_000_001_234 + index * 20_000),
      facts: {
        status: { value: index < open ? 'awaiting-delivery' : 'completed', text: 'status' },
        placed: { value: { kind: 'instant', at: placed }, text: 'placed' },
        total: {
          value: { amount: '12.50', currency: 'USD', text: 'US $12.50' },
          text: 'US $12.50',
        },
      },
      lineItems: [{ title: `Thing ${index}`, quantity: 1, price: null, variant: null }],
      unread: [],
      showsUndelivered: false,
    };
  });
}

/** Writes `count` sightings in one transaction; runs wherever IndexedDB is. Gives the ms it took. */
async function record(count: number, open: number): Promise<number> {
  const now = Date.now();
  const all = sightings(count, open, now);
  const reading: PageReading = {
    marketplace: 'aliexpress',
    page: 'list',
    outcome: 'orders',
    language: 'en',
    readAt: now,
    zone: 'UTC',
    sightings: all,
    problems: [],
  };
  const bySighting = new Map(all.map((each) => [orderKey('aliexpress', each.id), each]));
  const openUntil = (order: { id: string }) =>
    Number(order.id) < Number(all[open]?.id ?? Infinity) ? now + 90 * DAY : 0;
  const store = databaseOrderStore(
    { openUntil, routesUntil: () => 0, ownWindow: () => null },
    Date.now,
  );
  const start = performance.now();
  await store.update([...bySighting.keys()], (order, key) => {
    const sighting = bySighting.get(key);
    return sighting ? recordSighting(order, sighting, reading) : order;
  });
  return performance.now() - start;
}

Reflect.set(globalThis, 'record', record);
