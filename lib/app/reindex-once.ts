import type { World } from '../ports/ports';

/**
 * Works out anew which orders are open, once for each version: its rules may be others. A worker that ends on the way
 * leaves it to the next.
 *
 * @returns whether there was something to do
 */
export async function reindexOnce({ memory, orders, version }: World): Promise<boolean> {
  if ((await memory.read('indexedBy')) === version) return false;
  await orders.reindex();
  await memory.write('indexedBy', version);
  return true;
}
