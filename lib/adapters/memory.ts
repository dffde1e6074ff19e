import type { Memory } from '../ports';
import { extension } from './browser';

const keyOf = (name: string) => `memory.${name}`;

/** The small memory, in the browser's own storage area. */
export const localMemory: Memory = {
  async read(name) {
    const value: unknown = (await extension().storage.local.get(keyOf(name)))[keyOf(name)];
    return typeof value === 'string' ? value : null;
  },
  async write(name, value) {
    await extension().storage.local.set({ [keyOf(name)]: value });
  },
};
