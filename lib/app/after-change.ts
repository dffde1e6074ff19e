import type { OrderKey } from '../core/order';
import type { World } from '../ports';
import { refresh } from './refresh';
import type { Standing } from './standing';

/**
 * Tells the open pages, and brings badge, alarm and notices in line. What was stored stays stored when this fails.
 *
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
