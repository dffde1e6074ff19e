import type { OrderKey } from '../../../lib/core/facts/order';
import { BackupGone } from '../../../lib/ports/incoming-backups';
import { StorageFull } from '../../../lib/ports/order-store';
import type { World } from '../../../lib/ports/ports';
import type { FakeWorld } from './fake-world';

/** The backups that came into a world in memory; of files it knows nothing. */
export const incomingIn = (world: FakeWorld): World['incoming'] => ({
  content: async (id) => world.backups.get(id) ?? null,
  takeIn: async (id, { orders, replace, united }, { signal, onProgress } = {}) => {
    if (!world.backups.has(id)) throw new BackupGone('there is no such backup any more');
    const after = new Map(replace ? [] : world.stored);
    const changed: OrderKey[] = [];
    for (const [index, there] of orders.entries()) {
      signal?.throwIfAborted();
      const here = after.get(there.key) ?? null;
      const order = united(here, there);
      if (order !== here) {
        after.set(order.key, order);
        changed.push(order.key);
      }
      onProgress?.((index + 1) / orders.length);
      await null;
    }
    signal?.throwIfAborted();
    if (changed.length > 0 && world.full) throw new StorageFull('full');
    world.stored = after;
    world.backups.delete(id);
    return changed;
  },
  discardLeft: async () => world.backups.clear(),
});
