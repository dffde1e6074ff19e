import { HOUR_LENGTH } from '../core/calendar-day';
import { earliest } from '../core/earliest';
import type { World } from '../ports';
import { fireReminders } from './fire-reminders';
import { newsHeldUntil } from './hold-news';
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
    const held = plan.news.length > 0 ? await newsHeldUntil(world) : null;
    const next = earliest([plan.next, held]);
    // The alarm stands before anything is said: should the worker die in between, it wakes again.
    await world.alarm.set(next);
    const now = held === null ? standing : { ...standing, plan: { ...plan, news: [] } };
    const said = await fireReminders(world, now);
    if (!said) await world.alarm.set(earliest([next, world.clock.now() + HOUR_LENGTH]));
    return standing;
  });
}
