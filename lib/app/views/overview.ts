import { plausibleEnd } from '../../core/rules/claim-by';
import { datedClaimBy } from '../../core/views/closing';
import { nextChange } from '../../core/views/next-change';
import type { OrderView } from '../../core/views/order-view';
import { URGENCIES } from '../../core/views/urgency';
import type { World } from '../../ports/ports';
import type { Reply } from '../../protocol/messages';
import { troublesNow } from '../condition/troubles';
import { faultLines } from '../page-health/faulty-pages';
import { accountsKnown } from './account-list';
import { overWithRoutes } from './over-with-routes';
import { standingOf } from './standing';
import { toCheckAmong } from './to-check';

const MOST = 200;

/**
 * The open orders for the popup, most pressing first, with the sums over all of them; then those that are over at their
 * shop alone.
 */
export async function overview(world: World): Promise<Reply<'overview'>> {
  const [{ views, summary, settings, failed }, stored, faults, lasting] = await Promise.all([
    standingOf(world),
    world.orders.count(),
    faultLines(world),
    troublesNow(world),
  ]);
  const open = views.toSorted(mostPressingFirst).slice(0, MOST);
  // An order whose last limit ended between the two questions would be in both.
  const known = new Set(views.map(({ key }) => key));
  const over = (await overWithRoutes(world, settings)).filter(({ key }) => !known.has(key));
  const orders = [...open, ...over];
  const accounts = await accountsKnown(world, [...views, ...over]);
  const toCheck = toCheckAmong(views);
  const troubles = failed > 0 ? [...lasting, 'ordersFailed' as const] : lasting;
  const shops = [...world.policies.shopPages()];
  const soonest = nextChange(orders, world.clock.now(), world.clock.zone());
  const changesAt = Math.min(soonest, summary.nextWarning ?? Infinity);
  return { orders, summary, stored, faults, troubles, accounts, toCheck, changesAt, shops };
}

/**
 * By urgency, then by the earliest end that is plausible; orders without a date come last, in an order that stays the
 * same.
 */
export function mostPressingFirst(a: OrderView, b: OrderView): number {
  const byUrgency = URGENCIES.indexOf(a.urgency) - URGENCIES.indexOf(b.urgency);
  const byDate = endOf(a) - endOf(b);
  return byUrgency || byDate || (a.key < b.key ? -1 : 1);
}

const endOf = (view: OrderView): number =>
  plausibleEnd(datedClaimBy(view), view.clocks) ?? Infinity;
