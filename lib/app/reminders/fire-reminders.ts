import type { OrderKey } from '../../core/facts/order';
import type { Plan } from '../../core/reminders/plan';
import { joinedMarks, type SaidMark } from '../../core/reminders/said-mark';
import type { Notice, World } from '../../ports/ports';
import { noteRefusedNotice } from '../condition/troubles';
import { markSaid, type SaidMarks } from '../views/said-marks';
import type { Standing } from '../views/standing';
import { changeNotice } from './change-notice';
import { newsBatch } from './news-batch';
import { askNotice, warningNotice } from './notices';
import { waitNotice } from './wait-notice';

/**
 * Tells what changed, gives the warnings that are due, several as one unless the user wants each alone, and the one
 * request to let estimates be checked. Says it first and marks it as said after: a worker that dies in between says it
 * again, under the same id, which replaces the first.
 *
 * @returns false when something could not be said, or not be stored as said, and must be tried again
 */
export async function fireReminders(
  world: World,
  { plan, settings, views }: Standing,
): Promise<boolean> {
  if (!settings.notifications) return true;
  const { ask, inherits, waits } = plan;
  const changed = tellable(plan.news, (one) => changeNotice(world, '', [one]));
  // What was told already is said again only beside something new.
  const news = changed.some(({ told }) => !told) ? changed : [];
  const due = tellable(plan.due, (one) => warningNotice(world, [one]));
  // A notice about one order's change names its date too: the warning about that date would only repeat it.
  const only = news.length === 1 ? news[0]?.view.key : undefined;
  const covered = due.filter(({ view }) => view.key === only);
  const rest = due.filter(({ view }) => view.key !== only);
  const asked = views.filter(({ key }) => ask.includes(key));
  const tasks: readonly (() => Promise<boolean>)[] = [
    ...(inherits.length > 0 ? [() => markSaid(world, marksOf(inherits))] : []),
    ...(news.length > 0 ? [() => tellNews(world, news, covered)] : []),
    ...batchesOf(rest, settings.grouped).map(
      (some) => () => say(world, warningNotice(world, some), marksOf(some)),
    ),
    ...(waits.length > 0 ? [() => say(world, waitNotice(world, waits), waitMarks(waits))] : []),
    ...(asked.length > 0
      ? [() => say(world, askNotice(world, asked), askedMarks(world, ask))]
      : []),
  ];
  // What was refused is owed no more.
  if (tasks.length === 0) await noteRefusedNotice(world, false);
  let allSaid = news.length === plan.news.length && due.length === plan.due.length;
  for (const task of tasks) allSaid = (await succeeds(task)) && allSaid;
  return allSaid;
}

/** More notices than this at once are one, whatever the settings: a system shows so many to nobody. */
export const MOST_ALONE = 8;

function batchesOf<Each>(all: readonly Each[], grouped: boolean): readonly (readonly Each[])[] {
  if (all.length === 0) return [];
  return grouped || all.length > MOST_ALONE ? [all] : all.map((one) => [one]);
}

/** The ones that a notice can be made of. One that fails stays owed, and does not silence the others. */
function tellable<Each>(all: readonly Each[], notice: (one: Each) => Notice): readonly Each[] {
  return all.filter((one) => {
    try {
      notice(one);
      return true;
    } catch (error) {
      console.error('ClaimClock: of one order no notice can be made', error);
      return false;
    }
  });
}

async function tellNews(world: World, all: Plan['news'], covered: Plan['due']): Promise<boolean> {
  const { id, news } = await newsBatch(world, all);
  const marks = new Map<OrderKey, SaidMark>(marksOf(covered));
  for (const { view, toldAt } of news)
    marks.set(view.key, joinedMarks(marks.get(view.key) ?? {}, { changesToldAt: toldAt }));
  return say(world, changeNotice(world, id, news), marks);
}

async function say(world: World, notice: Notice, marks: SaidMarks): Promise<boolean> {
  try {
    await world.notifier.show(notice);
  } catch (error) {
    await noteRefusedNotice(world, true);
    throw error;
  }
  await noteRefusedNotice(world, false);
  return markSaid(world, marks);
}

const marksOf = (warnings: Plan['inherits']): SaidMarks =>
  new Map(warnings.map(({ view, told }) => [view.key, { told }]));

const waitMarks = (waits: Plan['waits']): SaidMarks =>
  new Map(waits.map(({ view, toldAt }) => [view.key, { waitsToldAt: toldAt }]));

const askedMarks = ({ clock }: World, keys: readonly OrderKey[]): SaidMarks =>
  new Map(keys.map((key) => [key, { nudgedAt: clock.now() }]));

/** Whether it went well. What could not be told keeps nothing else from being told. */
async function succeeds(task: () => Promise<boolean>): Promise<boolean> {
  try {
    return await task();
  } catch (error) {
    console.error('ClaimClock: a notice could not be given', error);
    return false;
  }
}
