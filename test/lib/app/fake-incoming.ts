import type { OrderKey } from '../../../lib/core/facts/order';
import type { World } from '../../../lib/ports/ports';
import type { FakeWorld } from './fake-world';

/** The backups that came into a world in memory; of files it knows nothing. */
export const incomingIn = (world: FakeWorld): World['incoming'] => ({
  content: async (id) => world.backups.get(id) ?? null,
  takeIn: async (id, { orders, replace, united }) => {
    if (!world.backups.delete(id)) throw new Error('there is no such backup any more');
    if (replace) world.stored.clear();
    const changed: OrderKey[] = [];
    for (const there of orders) {
      const here = world.stored.get(there.key) ?? null;
      const after = united(here, there);
      if (after === here) continue;
      world.stored.set(after.key, after);
      changed.push(after.key);
    }
    return changed;
  },
  discardLeft: async () => world.backups.clear(),
});
