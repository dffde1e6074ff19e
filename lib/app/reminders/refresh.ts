import { HOUR_LENGTH } from '../../core/time/calendar-day';
import { earliest } from '../../core/time/earliest';
import type { Instant } from '../../core/time/moment';
import type { World } from '../../ports/ports';
import { keepKnown } from '../condition/known-orders';
import { noteFailedRefresh } from '../condition/troubles';
import { onceInTurn } from '../serialize';
import { storeOwedMarks } from '../views/said-marks';
import { type Standing, standingOf } from '../views/standing';
import { backupAskAt, remindOfBackup } from './backup-reminder';
import { fireReminders } from './fire-reminders';
import { newsHeldUntil } from './hold-news';
import { settleClock } from './settle-clock';

/**
 * Brings everything outside the store in line with it: gives the warnings that are due, shows the badge, sets the
 * alarm. May run at any time, and be killed at any line: the next run does what is missing. Asked for many times while
 * it runs, it runs once more. Whatever fails, there is a next run within the hour.
 *
 * @throws what failed, after the next run was arranged and the failure was marked
 */
export const refresh = onceInTurn(async (world: World): Promise<Standing> => {
  try {
    const standing = await bringInLine(world);
    await noteFailedRefresh(world, false).catch(console.error);
    return standing;
  } catch (error) {
    await arrangeNext(world);
    throw error;
  }
});

async function bringInLine(world: World): Promise<Standing> {
  const stored = await storeOwedMarks(world);
  const { standing, settleAt } = await settledStanding(world);
  const { plan, summary } = standing;
  const held = plan.news.length > 0 ? await heldUntil(world) : null;
  const backup = await backupDue(world, standing);
  const soon = world.clock.now() + HOUR_LENGTH;
  // What is due now is looked at again within the hour, told or not.
  const nextWith = (settle: Instant | null) =>
    earliest([plan.next, held, settle, backup && Math.max(backup, soon)]);
  const next = nextWith(settleAt);
  const owes = isDue(standing);
  // The alarm stands before anything is said: should the worker die in between, it wakes again, and within the hour
  // where something was to be said.
  const shown = await Promise.allSettled([
    world.alarm.set(owes ? earliest([next, soon]) : next),
    world.badge.show(summary.closing, summary.worst),
  ]);
  await tellLoss(world, standing);
  const now = held === null ? standing : { ...standing, plan: { ...plan, news: [] } };
  const told = await fireReminders(world, now);
  const said = (await tellBackup(world, backup)) && told;
  if (!said || !stored) await world.alarm.set(earliest([next, world.clock.now() + HOUR_LENGTH]));
  else if (owes)
    await world.alarm.set(settleAt === null ? next : nextWith(await stillToSettle(world)));
  const failed = shown.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  return standing;
}

/** How everything stands, without what a clock that ran ahead has left; and when to look again at what it left. */
async function settledStanding(world: World) {
  const standing = await standingOf(world);
  const { changed, next: settleAt } = await settleClock(world, standing.ahead);
  return { standing: changed ? await standingOf(world) : standing, settleAt };
}

/** Whether anything is left to settle: what was told just now may have replaced all that bore a time to come. */
const stillToSettle = async (world: World): Promise<Instant | null> =>
  (await settledStanding(world)).settleAt;

/** Whether anything is to be said now. */
const isDue = ({ plan, settings }: Standing): boolean =>
  settings.notifications &&
  [plan.due, plan.news, plan.waits, plan.ask].some((some) => some.length > 0);

/**
 * Marks the badge where orders were lost: they are no longer counted, so the figure alone would calm. Where the note of
 * known orders cannot be kept, everything else goes on.
 */
async function tellLoss(world: World, { views }: Standing): Promise<void> {
  try {
    if (await keepKnown(world, views)) await world.badge.warn('lost');
  } catch (error) {
    console.error('ClaimClock: nobody knows whether orders were lost', error);
  }
}

/** When to remind of a backup; null where nobody knows when the last one was saved: backups come second. */
const backupDue = (world: World, { settings }: Standing): Promise<Instant | null> =>
  backupAskAt(world, settings).catch((error: unknown) => {
    console.error('ClaimClock: nobody knows when the last backup was saved', error);
    return null;
  });

/** @returns false when it is due and could not be told */
async function tellBackup(world: World, at: Instant | null): Promise<boolean> {
  if (at === null || at > world.clock.now()) return true;
  try {
    await remindOfBackup(world);
    return true;
  } catch (error) {
    console.error('ClaimClock: a backup could not be reminded of', error);
    return false;
  }
}

/** Until when news are held back; null where that cannot be read. */
const heldUntil = (world: World): Promise<Instant | null> =>
  newsHeldUntil(world).catch((error: unknown) => {
    console.error('ClaimClock: nobody knows whether orders are being checked', error);
    return null;
  });

/**
 * After a failure: looks again within the hour, marks the badge, leaves a note for the popup. Each is done even if the
 * others fail.
 */
async function arrangeNext(world: World): Promise<void> {
  const now = world.clock.now();
  const planned = await world.alarm.at().catch(() => null);
  // One that should have rung already would ring at once, and perhaps fail for ever without a pause.
  const coming = planned !== null && planned > now ? planned : null;
  const arranged = await Promise.allSettled([
    world.alarm.set(earliest([coming, now + HOUR_LENGTH])),
    world.badge.warn(),
    noteFailedRefresh(world, true),
  ]);
  for (const outcome of arranged)
    if (outcome.status === 'rejected')
      console.error('ClaimClock: after a look that failed', outcome.reason);
}
