import type { History, Step } from './history';
import { judge } from './judge';
import { kept } from './kept';
import { Machine } from './machine';
import { Play } from './play';
import { remembered } from './remembered';
import { settles } from './settles';
import { type Told, toldBy } from './told';
import { Twice } from './twice';

/** What went wrong in a history: the step and the sentences. Null: nothing did. */
export interface Verdict {
  readonly at: number;
  readonly step: Step | 'the end';
  readonly wrong: readonly string[];
}

/**
 * Plays a history and judges every moment of it; stops at the first thing that is wrong.
 *
 * @param machine where it is played; one with a fault shows whether the judges see it
 */
export async function checkHistory(
  history: History,
  machine = new Machine(history),
): Promise<Verdict | null> {
  const play = new Play(history, machine);
  const { browser } = play;
  const told: Told[] = [];
  const twice = new Twice();
  const wrong: string[] = [];
  let [before, heard] = [machine.stored, 0];
  browser.beforeWake = () => {
    before = machine.stored;
    heard = told.length;
  };
  // A worker that ended between saying and noting it says it once more.
  browser.afterDeath = () => {
    for (const each of told.slice(heard)) twice.forget(each.order, each.at);
  };
  machine.onShown = (notice) => {
    const now = toldBy(notice, machine, history, before);
    wrong.push(...twice.add(now));
    told.push(...now);
  };
  browser.afterRing = () => wrong.push(...judge(play, told));
  for (const [at, step] of history.steps.entries()) {
    if (step.kind === 'snooze' || step.kind === 'unsnooze') twice.forget(step.order);
    // What could not be written because the disk was full was kept until the browser closed.
    if (step.kind === 'restart' && step.forgets && machine.unwrittenSince !== null)
      twice.forget('all', machine.unwrittenSince);
    await play.step(step);
    if (step.kind === 'clock') twice.forgetAfter(machine.now);
    wrong.push(...judge(play, told), ...kept(play), ...(await remembered(play)));
    if (wrong.length > 0) return { at, step, wrong };
  }
  wrong.push(...(await settles(play)));
  return wrong.length > 0 ? { at: history.steps.length, step: 'the end', wrong } : null;
}
