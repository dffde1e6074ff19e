import type { Order } from '../core/order';
import type { Settings } from '../core/settings';
import type { World } from '../ports';
import { viewsOf } from './views';

/**
 * Takes a snooze back when a reading moved the claim-by to an earlier day: it was meant for the date that the user saw then, and must not
 * hold back the warnings of another.
 *
 * @returns the changed order, the same object when no snooze was in the way
 * Source: rules.md §4, danger signs
 */
export function liftSnooze(world: World, before: Order, after: Order, settings: Settings): Order {
  if ((after.marks.snoozedUntil ?? 0) <= world.clock.now()) return after;
  const [was, is] = [before, after].map((order) => viewsOf(world, [order], settings)[0]?.claimBy);
  if (!was || !is || is.lastWholeDay >= was.lastWholeDay) return after;
  const { snoozedUntil: _, ...marks } = after.marks;
  return { ...after, marks };
}
