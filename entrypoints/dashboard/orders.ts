import { onOrdersChanged } from '../../lib/adapters/announcer';
import { ask } from '../../lib/adapters/ask';
import { storedSettings } from '../../lib/adapters/storage/settings';
import { filesOfOrders } from '../../lib/view-models/evidence/files-of-orders';
import { listActions } from '../../lib/view-models/orders/list-actions';
import { rowStore } from '../../lib/view-models/orders/row-store';
import { evidenceStore } from './database';

/** The rows of all orders: the list shows them, and an order what comes before and after it. */
export const store = rowStore({
  listOrders: () => ask('listOrders'),
  viewRows: (keys) => ask('viewRows', keys),
});
export const { rows } = store;

export const actions = listActions(
  {
    actOnOrders: (request) => ask('actOnOrders', request),
    removeOrders: (request) => ask('removeOrders', request),
    restoreOrders: (request) => ask('restoreOrders', request),
  },
  filesOfOrders(evidenceStore),
);

onOrdersChanged((keys) => void store.changed(keys).catch(console.error));
storedSettings.onChange(() => void store.load());
void store.load();
