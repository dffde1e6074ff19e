import { type OrderView, URGENCIES } from '../core/order-view';
import type { Reply } from '../messages';
import type { World } from '../ports';
import { accountsKnown } from './account-list';
import { standingOf } from './standing';
import { trippedLines } from './tripped-pages';

const MOST = 200;

/** The open orders for the popup, most pressing first, and the sums over all of them. */
export async function overview(world: World): Promise<Reply<'overview'>> {
  const [{ views, summary }, stored, tripped] = await Promise.all([
    standingOf(world),
    world.orders.count(),
    trippedLines(world),
  ]);
  const orders = views.toSorted(mostPressingFirst).slice(0, MOST);
  return { orders, summary, stored, tripped, accounts: await accountsKnown(world, views) };
}

/** By urgency, then by date; orders without a date come last, in an order that stays the same. */
export function mostPressingFirst(a: OrderView, b: OrderView): number {
  const byUrgency = URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency);
  const byDate = (a.claimBy?.safe ?? Infinity) - (b.claimBy?.safe ?? Infinity);
  return byUrgency || byDate || (a.key < b.key ? -1 : 1);
}
