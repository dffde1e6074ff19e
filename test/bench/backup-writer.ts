import { policiesOf } from '../../lib/adapters/shop-policies';
import { connectionTo } from '../../lib/adapters/storage/connection';
import { openDatabase } from '../../lib/adapters/storage/database';
import { databasePageBackups } from '../../lib/adapters/storage/page-backups';
import type { Order } from '../../lib/core/facts/order';
import { openUntil } from '../../lib/core/rules/open-until';
import { contentText } from '../../lib/files/backup/backup-content';
import { shops } from '../../lib/marketplaces/registry';
import { madeOrders } from '../orders/made-orders';

/** Puts a backup of made-up orders where the background takes it over from, and gives its id. */
async function stageBackup(count: number, seed: number, now: number): Promise<string> {
  const policies = policiesOf(shops);
  const ends = {
    openUntil: (order: Order) => openUntil(order, policies.of(order.marketplace)),
    routesUntil: () => 0,
    ownWindow: () => null,
  };
  const connection = connectionTo((lost) => openDatabase(ends, lost));
  const orders = madeOrders({ count, seed, now });
  const others = { evidence: [], settings: null, accounts: [], accountSalt: null };
  const id = await databasePageBackups(connection).stage(contentText({ orders, ...others }), []);
  (await connection.open()).close();
  return id;
}

Reflect.set(globalThis, 'stageBackup', stageBackup);
