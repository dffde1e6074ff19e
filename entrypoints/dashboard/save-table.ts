import { pageDataWorld } from '../../lib/adapters/page/data-world';
import type { OrderKey } from '../../lib/core/facts/order';
import { doings } from '../../lib/view-models/data/doing';
import { takeAlong } from '../../lib/view-models/data/take-along';
import { connection } from './database';
import { here } from './here';

/** Offers a table of these orders for saving; answers how many are in it. */
export const saveTable = (keys: readonly OrderKey[]): Promise<number> =>
  takeAlong(pageDataWorld(connection, here), doings().run).saveSome(keys);
