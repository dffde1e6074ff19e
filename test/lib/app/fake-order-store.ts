import type { Order } from '../../../lib/core/facts/order';
import { ALWAYS_OPEN, openUntil } from '../../../lib/core/rules/open-until';
import { type OwnWindow, ownWindowOf } from '../../../lib/core/rules/own-windows';
import type { Instant } from '../../../lib/core/time/moment';
import { routesUntil } from '../../../lib/payments/routes-until';
import { StorageFull } from '../../../lib/ports/order-store';
import type { World } from '../../../lib/ports/ports';
import type { FakeWorld } from './fake-world';

/** The orders of a world in memory. */
export const ordersOf = (world: FakeWorld): World['orders'] => ({
  update: async (keys, change) => {
    const after: Order[] = [];
    const written = new Map(world.stored);
    let writes = 0;
    for (const key of new Set(keys)) {
      const order = world.stored.get(key) ?? null;
      const changed = change(order, key) ?? order;
      if (changed) after.push(changed);
      if (!changed || changed === order) continue;
      written.set(key, structuredClone(changed));
      writes += 1;
    }
    if (writes > 0 && world.full) throw new StorageFull('full');
    if (writes > 0 && world.dieBeforeWriting) throw new Error('the worker died');
    world.stored = written;
    world.writes += writes;
    return after;
  },
  remove: async (keys, may) => {
    const going = keys.flatMap((key) => world.stored.get(key) ?? []).filter(may);
    for (const { key } of going) world.stored.delete(key);
    world.writes += going.length;
    return going;
  },
  removeWhere: async (may, marketplace, { signal, onProgress } = {}) => {
    signal?.throwIfAborted();
    onProgress?.(0.5);
    await null;
    signal?.throwIfAborted();
    const going = [...world.stored.values()].filter(
      (order) => (!marketplace || order.marketplace === marketplace) && may(order, order.key),
    );
    for (const { key } of going) world.stored.delete(key);
    world.writes += going.length;
    return going.map(({ key }) => key);
  },
  clear: async ({ signal, onProgress } = {}) => {
    signal?.throwIfAborted();
    onProgress?.(0.5);
    await null;
    signal?.throwIfAborted();
    world.stored.clear();
  },
  get: async (keys) => keys.flatMap((key) => world.stored.get(key) ?? []),
  keys: async () => [...world.stored.keys()],
  open: async () => [...world.stored.values()].filter((order) => endOf(world, order) >= world.now),
  overWithRoutes: async () =>
    [...world.stored.values()].filter(
      (order) => endOf(world, order) < world.now && routesUntil(order) >= world.now,
    ),
  ownWindows: async (since) => ownWindowsOf(world, since),
  count: async (marketplace) =>
    marketplace
      ? [...world.stored.values()].filter((order) => order.marketplace === marketplace).length
      : world.stored.size,
  damaged: 0,
  reindex: async () => {},
});

/** The real store keeps it beside each order, worked out when the order is written. */
const ends = new WeakMap<Order, Instant>();

function endOf(world: FakeWorld, order: Order): Instant {
  const end = ends.get(order) ?? openEndOf(world, order);
  ends.set(order, end);
  return end;
}

/** As the real store has it: what cannot be worked out stays among the open ones. */
function openEndOf(world: FakeWorld, order: Order): Instant {
  try {
    return openUntil(order, world.policies.of(order.marketplace));
  } catch {
    return ALWAYS_OPEN;
  }
}

/** What the stored orders teach of others, read since then. */
export const ownWindowsOf = ({ stored, policies }: FakeWorld, since: Instant): OwnWindow[] =>
  [...stored.values()]
    .flatMap((order) => {
      try {
        return ownWindowOf(order, policies.of(order.marketplace)) ?? [];
      } catch {
        // As the real store has it: what cannot be worked out teaches nothing.
        return [];
      }
    })
    .filter(({ readAt }) => readAt >= since);
