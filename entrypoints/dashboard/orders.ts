import { signal } from '@preact/signals';
import type { AlongKind } from '../../components/data/data-content';
import { onOrdersChanged } from '../../lib/adapters/announcer';
import { ask } from '../../lib/adapters/ask';
import { storedSettings } from '../../lib/adapters/storage/settings';
import type { OrderKey } from '../../lib/core/facts/order';
import { doings } from '../../lib/view-models/data/doing';
import { filesOfOrders } from '../../lib/view-models/evidence/files-of-orders';
import { listActions } from '../../lib/view-models/orders/list-actions';
import { listModel } from '../../lib/view-models/orders/list-model';
import { queryOf } from '../../lib/view-models/orders/list-query';
import { rowStore } from '../../lib/view-models/orders/row-store';
import { evidenceStore } from './database';

/** The rows of all orders: the list shows them, and an order what comes before and after it. */
export const store = rowStore({
  listOrders: () => ask('listOrders'),
  viewRows: (keys) => ask('viewRows', keys),
});
export const { rows } = store;

const withEvidence = signal<ReadonlySet<OrderKey>>(new Set());

/** What an address of the list says, with these filters. */
const addressOf = (query: string) => `#/orders${query === '' ? '' : `?${query}`}`;

export const list = listModel(rows, withEvidence, (query) =>
  history.replaceState(null, '', addressOf(query)),
);

/** The address of the list as it was left. */
export const listAddress = () => addressOf(queryOf(list.settings.value));

export const actions = listActions(
  {
    actOnOrders: (request) => ask('actOnOrders', request),
    removeOrders: (request) => ask('removeOrders', request),
    restoreOrders: (request) => ask('restoreOrders', request),
  },
  filesOfOrders(evidenceStore),
);

/** What is being saved, and what was: of the list and of one order. */
export const saving = doings();

/** Takes these orders along as a calendar or a table. */
export async function saveAlong(kind: AlongKind, keys: readonly OrderKey[]): Promise<void> {
  const { alongOf } = await import('./along');
  await alongOf(saving.run).saveAlong(kind, keys);
}

async function lookForEvidence(): Promise<void> {
  withEvidence.value = new Set((await evidenceStore.counts()).keys());
}

let isWanted = false;

/** Reads all rows, once: whoever looks at one order alone wants that order first. */
export function wantRows(): void {
  if (isWanted) return;
  isWanted = true;
  void store.load();
  void lookForEvidence().catch(console.error);
  onOrdersChanged(() => void lookForEvidence().catch(console.error));
  onOrdersChanged((keys) => void store.changed(keys).catch(console.error));
  storedSettings.onChange(() => void store.load());
}
