import type { OrderKey } from '../core/facts/order';
import type { Announcer } from '../ports/ports';
import { MOST_IN_ONE_MESSAGE } from '../protocol/list-messages';
import { extension } from './browser';
import { writeStored } from './storage/storage-area';

const KEY = 'changedOrders';

/** Pages listen to the storage area that every part of an extension hears: no page need be known, none kept awake. */
export const storageAnnouncer: Pick<Announcer, 'changed'> = {
  async changed(keys) {
    if (keys.length === 0) return;
    // What is done at once is named; of more a page does better to ask for all of its orders.
    await announce(keys.length > MOST_IN_ONE_MESSAGE ? null : keys);
  },
};

const announce = (keys: readonly OrderKey[] | null): Promise<void> =>
  writeStored('local', KEY, { revision: crypto.randomUUID(), keys });

/** As if all orders had changed: what pages show of them is to be said anew. */
export const announceAll = (): Promise<void> => announce(null);

function namedIn(value: unknown): readonly OrderKey[] | null {
  const keys = typeof value === 'object' && value !== null && 'keys' in value ? value.keys : null;
  const isText = (key: unknown): key is OrderKey => typeof key === 'string';
  return Array.isArray(keys) && keys.every(isText) ? keys : null;
}

/**
 * Calls `listener` whenever stored orders changed, in whatever page or worker.
 *
 * @param listener gets the keys of the changed orders, or null when they are too many to name
 * @returns stops listening
 */
export function onOrdersChanged(listener: (keys: readonly OrderKey[] | null) => void): () => void {
  const { onChanged } = extension().storage;
  const hear = (changes: { readonly [key: string]: { newValue?: unknown } }, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) listener(namedIn(change.newValue));
  };
  onChanged.addListener(hear);
  return () => onChanged.removeListener(hear);
}
