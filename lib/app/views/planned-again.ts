import type { Order } from '../../core/facts/order';
import type { RouteClock } from '../../core/rules/route';
import { DAY_LENGTH } from '../../core/time/calendar-day';
import type { Instant } from '../../core/time/moment';
import { firstAfter } from '../../core/views/next-change';
import type { World } from '../../ports/ports';
import { inTasks } from '../in-tasks';
import type { Viewing } from './viewing';
import { type PlannedBeside, planned } from './views';

/** An order as it was worked out, and the time during which that stays true. */
interface Kept {
  readonly entry: PlannedBeside;
  readonly from: Instant;
  readonly until: Instant;
}

/** What was worked out in one zone, with the same settings and the same other orders to learn from. */
interface KeptOf {
  readonly under: string;
  readonly orders: WeakMap<Order, Kept>;
}

const ofWorlds = new WeakMap<World, KeptOf>();

/**
 * These orders as they stand now, worked out in tasks. The results are kept for as long as the worker lives: an order
 * is worked out anew when it was written, when its time has come, or when anything else changed that it was worked out
 * with.
 */
export async function plannedAgain(
  world: World,
  orders: readonly Order[],
  viewing: Viewing,
): Promise<PlannedBeside[]> {
  const [now, zone] = [world.clock.now(), world.clock.zone()];
  const kept = keptOf(world, JSON.stringify([zone, viewing]));
  const stands = (order: Order): PlannedBeside | null => {
    const known = kept.get(order);
    return known && known.from <= now && now < known.until ? known.entry : null;
  };
  const others = orders.filter((order) => stands(order) === null);
  const fresh = new Map<string, PlannedBeside>();
  for (const entry of await inTasks(others, (some) => planned(world, some, viewing))) {
    fresh.set(entry.view.key, entry);
  }
  // The zone changed meanwhile: some orders were worked out in the old one, so none is kept.
  const isSameZone = world.clock.zone() === zone;
  return orders.flatMap((order) => {
    const known = stands(order);
    if (known) return { ...known, view: { ...known.view, viewedAt: now } };
    const entry = fresh.get(order.key);
    if (!entry) return [];
    // An order with a time that has not come was worked out without that time, as another object: it is not kept.
    if (entry.order === order && isSameZone)
      kept.set(order, { entry, from: entry.view.viewedAt, until: standsUntil(entry) });
    return entry;
  });
}

function keptOf(world: World, under: string): WeakMap<Order, Kept> {
  const known = ofWorlds.get(world);
  if (known?.under === under) return known.orders;
  const orders = new WeakMap<Order, Kept>();
  ofWorlds.set(world, { under, orders });
  return orders;
}

/**
 * Until when an order stands as it was worked out: as long as its view does, and each route beside its shop. Not at all
 * where its pages contradict each other: what follows of each reading alone ends at times of its own.
 */
function standsUntil({ view, routes }: PlannedBeside): Instant {
  const { viewedAt: now, changesAt, disagreements } = view;
  if (disagreements.length > 0 || routes === null) return now;
  return firstAfter(now, changesAt, routes.flatMap(endsOf));
}

const endsOf = ({ safe, surelyOver, possibleUntil, readAt }: RouteClock) => [
  safe,
  surelyOver,
  possibleUntil,
  readAt !== null && readAt + DAY_LENGTH + 1,
];
