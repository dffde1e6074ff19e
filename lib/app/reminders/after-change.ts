import type { OrderKey } from '../../core/facts/order';
import type { World } from '../../ports/ports';
import { type Standing, standingOf } from '../views/standing';
import { refresh } from './refresh';

/**
 * Tells the open pages, and brings badge, alarm and notices in line. What was stored stays stored when this fails.
 *
 * @param keys the orders that changed. None, where a question found nothing to change: the worker that stored it may
 *   have ended before it came to this
 * @returns how everything stands now; null when that could not be shown everywhere
 */
export async function afterChange(
  world: World,
  keys: readonly OrderKey[],
): Promise<Standing | null> {
  const [announced, refreshed] = await Promise.allSettled([
    world.announcer.changed(keys),
    refresh(world),
  ]);
  for (const outcome of [announced, refreshed]) {
    if (outcome.status === 'rejected')
      console.error('ClaimClock: a change is stored, but not shown everywhere', outcome.reason);
  }
  return refreshed.status === 'fulfilled' ? refreshed.value : null;
}

/**
 * How everything stands where nothing changed. Pages are read again and again: only where the alarm does not stand as
 * it should is everything brought in line.
 */
export async function withoutChange(world: World): Promise<Standing> {
  const standing = await standingOf(world);
  const { next } = standing.plan;
  const rings = await world.alarm.at().catch(() => null);
  const armed = rings !== null && (next === null || rings <= next);
  return armed ? standing : ((await afterChange(world, [])) ?? standing);
}
