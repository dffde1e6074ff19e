import type { Order, OrderKey } from '../../core/facts/order';
import { type OrderRow, rowOf } from '../../core/views/order-row';
import type { World } from '../../ports/ports';
import type { Reply } from '../../protocol/messages';
import { inTasks } from '../in-tasks';
import { accountsKnown } from './account-list';
import { type Viewing, viewingOf } from './viewing';
import { planned } from './views';

/** So many are in sight at first. */
const FIRST = 60;

/** All orders by their keys, and as rows those that are seen first: the rest is asked for row by row. */
export async function listOrders(world: World): Promise<Reply<'listOrders'>> {
  const keys = await world.orders.keys();
  const rows = await viewRows(world, keys.slice(0, FIRST));
  return { keys, rows, accounts: await accountsKnown(world, []) };
}

/** These orders as rows. */
export async function viewRows(world: World, keys: readonly OrderKey[]): Promise<OrderRow[]> {
  const [viewing, orders] = await Promise.all([viewingOf(world), world.orders.get(keys)]);
  return inTasks(orders, (some) => rowsOf(world, some, viewing));
}

const rowsOf = (world: World, orders: readonly Order[], viewing: Viewing): OrderRow[] =>
  planned(world, orders, viewing).map(({ order, view, routes }) =>
    rowOf(order, view, routes ?? [], world.clock.zone()),
  );
