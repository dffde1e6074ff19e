import { signal } from '@preact/signals';
import { onOrdersChanged } from '../../lib/adapters/announcer';
import { ask } from '../../lib/adapters/ask';
import { storedSettings } from '../../lib/adapters/storage/settings';
import type { OrderKey } from '../../lib/core/facts/order';
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

export const list = listModel(
  rows,
  withEvidence,
  (query) => history.replaceState(null, '', addressOf(query)),
  setTimeout,
);

/** The address of the list as it was left. */
export const listAddress = () => addressOf(queryOf(list.settings.value));

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
