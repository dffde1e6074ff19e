import type { Order, OrderKey } from '../../core/facts/order';
import { type Plan, planOf, stepsOf } from '../../core/reminders/plan';
import type { OrderView, Summary } from '../../core/views/order-view';
import { summarize } from '../../core/views/summary';
import type { Sender, World } from '../../ports/ports';
import { noticesComeThrough } from '../condition/troubles';
import { inTasks } from '../in-tasks';
import { onceInTurn } from '../serialize';
import { plannedAgain } from './planned-again';
import { marksOwed, withMarksOwed } from './said-marks';
import { type Viewing, viewingOf } from './viewing';
import { viewsInTasks } from './views';

/** How everything stands: the open orders, the sums over them, and what is to be said when. */
export interface Standing {
  readonly views: readonly OrderView[];
  readonly summary: Summary;
  readonly plan: Plan;
  readonly settings: Viewing;
  /** Open orders of which something bears a time that has not come: it was read or told by a clock that ran ahead. */
  readonly ahead: readonly OrderKey[];
  /** How many of the open orders could not be worked out: no date is shown of them, or no warning planned. */
  readonly failed: number;
}

/**
 * Works it all out from what is stored, once for all who ask before it begins. Looks only at the open orders; changes
 * nothing.
 */
export const standingOf = onceInTurn(async (world: World): Promise<Standing> => {
  const [settings, orders, owed, mayWarn] = await Promise.all([
    viewingOf(world),
    world.orders.open(),
    marksOwed(world),
    noticesComeThrough(world),
  ]);
  const stored = withMarksOwed(orders, owed);
  const entries = await plannedAgain(world, stored, settings);
  const [now, zone] = [world.clock.now(), world.clock.zone()];
  const steps = await inTasks(entries, (some) => stepsOf(some, settings, now, zone));
  const plan = planOf(steps, settings, now, zone);
  for (const { key, error } of plan.failed)
    console.error(`ClaimClock: nothing could be planned of ${key}`, error);
  const failed = orders.length - entries.length + plan.failed.length;
  const views = entries.map(({ view }) => view);
  const same = new Set(stored);
  const ahead = entries.flatMap(({ order }) => (same.has(order) ? [] : order.key));
  // A warning that nobody would see is not promised.
  const nextWarning = settings.notifications && mayWarn ? plan.nextWarning : null;
  return { views, settings, plan, ahead, failed, summary: summarize(views, settings, nextWarning) };
});

/**
 * The sums that the sender may see. What stands on a shop's page is of that shop alone: another's orders are none of
 * its business.
 */
export function sumsFor({ views, settings, summary }: Standing, sender: Sender): Summary {
  if (sender.kind === 'extension-page') return summary;
  const own = views.filter(({ marketplace }) => marketplace === sender.marketplace);
  return summarize(own, settings, null);
}

/** These orders as they stand. Most of them are open, and were worked out already. */
export async function viewsAmong(
  world: World,
  orders: readonly Order[],
  { views, settings }: Standing,
): Promise<OrderView[]> {
  const known = new Map(views.map((view) => [view.key, view]));
  const others = orders.filter(({ key }) => !known.has(key));
  for (const view of await viewsInTasks(world, others, settings)) known.set(view.key, view);
  return orders.flatMap(({ key }) => known.get(key) ?? []);
}
