import { quietUntil } from '../../core/reminders/quiet-hours';
import { addDays, dayOf } from '../../core/time/calendar-day';
import type { Instant } from '../../core/time/moment';
import { morningOf } from '../../core/time/morning';
import type { Settings } from '../../core/views/settings';
import type { MemoryName } from '../../ports/memory-name';
import type { Notice, World } from '../../ports/ports';
import { noticeId } from './notice-id';

/**
 * When a backup is to be reminded of: in the morning so many days after the last one was saved, or reminded of, and not
 * in quiet hours. Where there was neither, now.
 *
 * @returns null where nobody wants it, or nothing is stored
 */
export async function backupAskAt(
  world: World,
  { backupEvery, notifications, quietHours }: Settings,
): Promise<Instant | null> {
  if (backupEvery === null || !notifications) return null;
  if ((await world.orders.count()) === 0) return null;
  const [now, zone] = [world.clock.now(), world.clock.zone()];
  const marks = await Promise.all([
    markOf(world, 'backupSavedAt', now),
    markOf(world, 'backupAskedAt', now),
  ]);
  const last = Math.max(...marks.map((mark) => mark ?? Number.NEGATIVE_INFINITY));
  const due = Number.isFinite(last)
    ? morningOf(addDays(dayOf(last, zone), backupEvery), zone)
    : now;
  const at = Math.max(due, now);
  return quietUntil(at, quietHours, zone) ?? at;
}

/** A mark of a moment that has not come is void (lib/core/README.md §3.12). */
async function markOf({ memory }: World, name: MemoryName, now: Instant): Promise<Instant | null> {
  const mark = Number((await memory.read(name)) ?? Number.NaN);
  return Number.isFinite(mark) && mark <= now ? mark : null;
}

/** Says so, then marks it as said: a worker that dies in between says it again in the place of the first. */
export async function remindOfBackup(world: World): Promise<void> {
  const now = world.clock.now();
  await world.notifier.show(backupNotice(world, now));
  await world.memory.write('backupAskedAt', String(now));
}

const backupNotice = ({ words, clock }: World, now: Instant): Notice => ({
  id: noticeId('backup', [], [dayOf(now, clock.zone())]),
  title: words.say('noticeBackupTitle'),
  message: words.say('noticeBackupMessage'),
});
