import { onOrdersChanged } from '../../lib/adapters/announcer';
import { ask } from '../../lib/adapters/ask';
import { systemClock } from '../../lib/adapters/clock';
import { storedSettings } from '../../lib/adapters/storage/settings';
import { followedRows } from '../../lib/view-models/orders/followed-rows';
import { listModel } from '../../lib/view-models/orders/list-model';
import { listAddressOf, queryOf } from '../../lib/view-models/orders/list-query';
import { rowStore } from '../../lib/view-models/orders/row-store';
import { evidenceStore } from './database';

/** The rows of all orders: the list shows them, and an order what comes before and after it. */
export const store = rowStore({
  listOrders: () => ask('listOrders'),
  viewRows: (keys) => ask('viewRows', keys),
});
export const { rows } = store;

const followed = followedRows(store, evidenceStore, {
  onOrders: onOrdersChanged,
  onSettings: storedSettings.onChange,
});
/** How the parts that show rows keep up with the time. */
export const keepUp = {
  changesAt: () => store.changesAt(systemClock.now(), systemClock.zone()),
  outdated: (isNewDay: boolean) =>
    void (isNewDay ? store.load() : store.renew(systemClock.now()).catch(console.error)),
};

export const wantRows = followed.want;

export const list = listModel(
  rows,
  followed.withEvidence,
  (query) => history.replaceState(null, '', listAddressOf(query)),
  setTimeout,
);

/** The address of the list as it was left. */
export const listAddress = () => listAddressOf(queryOf(list.settings.value));
