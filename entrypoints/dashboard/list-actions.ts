import type { AlongKind } from '../../components/data/data-content';
import { ask } from '../../lib/adapters/ask';
import { keepOpenWhile } from '../../lib/adapters/page/keep-open';
import type { OrderKey } from '../../lib/core/facts/order';
import { doings } from '../../lib/view-models/data/doing';
import { listActions } from '../../lib/view-models/orders/list-actions';
import { evidenceStore } from './database';

/** What is done with the orders of the list, or with one on its own page. */
export const actions = listActions(
  {
    actOnOrders: (request) => ask('actOnOrders', request),
    removeOrders: (request) => ask('removeOrders', request),
    restoreOrders: (request) => ask('restoreOrders', request),
  },
  { of: evidenceStore.ofAll, putBack: evidenceStore.add },
);

// What is deleted and not put back yet is held by this page alone.
keepOpenWhile(() => actions.doing.peek() !== null);

/** What is being saved, and what was: of the list and of one order. */
export const saving = doings();

/** Takes these orders along as a calendar or a table; what is needed for that is loaded when it is wanted. */
export const saveAlong = async (kind: AlongKind, keys: readonly OrderKey[]): Promise<void> =>
  (await import('./along')).alongOf(saving.run).saveAlong(kind, keys);
