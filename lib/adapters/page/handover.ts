import type { Handover } from '../../ports/ports';
import { readStored, writeStored } from '../storage/storage-area';

const keyOf = (name: string) => `handover.${name}`;

/**
 * In the storage area that the browser keeps in memory: it outlives a worker, and no page of a shop can look into it.
 */
export const sessionHandover: Handover = {
  async read(name) {
    const value = await readStored('session', keyOf(name));
    return typeof value === 'string' ? value : null;
  },
  write: (name, value) => writeStored('session', keyOf(name), value),
};
