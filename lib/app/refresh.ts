import { HOUR_LENGTH, type Instant } from '../core/calendar-day';
import type { World } from '../ports';
import { fireReminders } from './fire-reminders';
import { inTurn } from './in-turn';
import { type Standing, standingOf } from './standing';

/**
 * Brings everything outside the store in line with it: gives the warnings that are due, shows the badge, sets the alarm.
 * May run at any time, and be killed at any line: the next run does what is missing.
 */
export function refresh(world: World): Promise<Standing> {
  return inTurn(world, async () => {
    const standing = await standingOf(world);
    const { plan, summary } = standing;
    await world.badge.show(summary.closing, summary.worst);
    // The alarm stands before anything is said: should the worker die in between, it wakes again.
    await world.alarm.set(plan.next);
    const said = await fireReminders(world, standing);
    if (!said) await world.alarm.set(soonerOf(plan.next, world.clock.now() + HOUR_LENGTH));
    return standing;
  });
}

const soonerOf = (at: Instant | null, other: Instant): Instant =>
  at === null ? other : Math.min(at, other);
