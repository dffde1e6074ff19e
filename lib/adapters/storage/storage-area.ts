import { extension } from '../browser';
import { within } from '../within';

/** ms that the browser has for one key: its own database hangs where the disk does. */
const PATIENCE = 4_000;

type Area = 'local' | 'sync' | 'session';

/**
 * What is stored under a key; undefined where nothing is.
 *
 * @throws where the area is missing, switched off, or gives no answer in time
 */
export async function readStored(area: Area, key: string): Promise<unknown> {
  const found: { [key: string]: unknown } = await within(
    PATIENCE,
    extension().storage[area].get(key),
  );
  return found[key];
}

/** @throws where it could not be stored, or nobody knows whether it was */
export async function writeStored(area: Area, key: string, value: unknown): Promise<void> {
  await within(PATIENCE, extension().storage[area].set({ [key]: value }));
}

/** @throws where it could not be cleared, or nobody knows whether it was */
export async function clearStored(area: Area): Promise<void> {
  await within(PATIENCE, extension().storage[area].clear());
}
