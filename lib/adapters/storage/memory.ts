import type { Memory } from '../../ports/ports';
import { clearStored, readStored, writeStored } from './storage-area';

const keyOf = (name: string) => `memory.${name}`;

/** The small memory, in the browser's own storage area. */
export const localMemory: Memory = {
  async read(name) {
    const value = await readStored('local', keyOf(name));
    return typeof value === 'string' ? value : null;
  },
  write: (name, value) => writeStored('local', keyOf(name), value),
  async clear() {
    await clearStored('local');
    await clearStored('session');
    // Some browsers have nothing that synchronises.
    await clearStored('sync').catch(console.warn);
  },
};
