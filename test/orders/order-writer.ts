import { policiesOf } from '../../lib/adapters/shop-policies';
import { connectionTo } from '../../lib/adapters/storage/connection';
import { openDatabase } from '../../lib/adapters/storage/database';
import { databaseEvidenceStore } from '../../lib/adapters/storage/evidence-store';
import { databaseOrderStore } from '../../lib/adapters/storage/order-store';
import type { Order } from '../../lib/core/facts/order';
import { openUntil } from '../../lib/core/rules/open-until';
import { ownWindowOf } from '../../lib/core/rules/own-windows';
import { shops } from '../../lib/marketplaces/registry';
import { routesUntil } from '../../lib/payments/routes-until';
import { madeEvidence } from './made-evidence';
import { madeOrders } from './made-orders';

/** Writes made-up orders and their files into the database of the page it runs on. */
async function writeOrders(count: number, seed: number, now: number): Promise<void> {
  const policies = policiesOf(shops);
  const ends = {
    openUntil: (order: Order) => openUntil(order, policies.of(order.marketplace)),
    routesUntil,
    ownWindow: (order: Order) => ownWindowOf(order, policies.of(order.marketplace)),
  };
  const connection = connectionTo((lost) => openDatabase(ends, lost));
  const orders = madeOrders({ count, seed, now });
  const byKey = new Map(orders.map((order) => [order.key, order]));
  for (let from = 0; from < orders.length; from += 500)
    await databaseOrderStore(ends, Date.now, connection).update(
      orders.slice(from, from + 500).map(({ key }) => key),
      (_, key) => byKey.get(key) ?? null,
    );
  await databaseEvidenceStore(connection).add(madeEvidence(orders, { seed, now }));
  (await connection.open()).close();
}

Reflect.set(globalThis, 'writeOrders', writeOrders);
