import type { CheckedOrder, CheckProgress } from '../core/views/checking';
import { claimByText, type Here, isAtMost, timeText, untilText } from './format';

const LONGEST_NAME = 40;

/**
 * What is told of a run in words: how far it is, what came of the last order, or why it stopped and what to do.
 *
 * @param shop the name of the shop that is asked
 */
export function progressText(
  progress: CheckProgress,
  going: boolean,
  shop: string,
  here: Here,
): string {
  const { words } = here;
  const { phase, checked, total, stop, until } = progress;
  if (phase === 'elsewhere') return words.say('checkElsewhere', checked.length, total);
  if (phase === 'finished') return finishedText(checked, here);
  if (phase === 'running' && going) {
    const last = checked.at(-1);
    return last
      ? `${words.say('checkProgress', checked.length, total)} · ${resultText(last, here)}`
      : words.count('checkBegun', total, shop);
  }
  const why = phase === 'stopped' && stop ? stop.replace('-', '_') : 'interrupted';
  return words.say(`checkStop_${why}`, shop, until ? timeText(until, here) : '');
}

/** One order's result: its name, and the date it has now. */
function resultText({ id, title, result, claimBy }: CheckedOrder, here: Here): string {
  const name = title ?? id;
  const short = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
  if (result === 'read' && claimBy)
    return isAtMost(claimBy, here.now)
      ? here.words.say('checkResult_at_most', short, untilText(claimBy, here))
      : here.words.say('checkResult_date', short, claimByText(claimBy, here));
  return here.words.say(`checkResult_${result.replace('-', '_')}`, short);
}

function finishedText(checked: readonly CheckedOrder[], { words }: Here): string {
  const read = checked.filter(({ result }) => result === 'read').length;
  const missed = checked.filter(({ result }) => /^(?:not-found|unread)/.test(result)).length;
  const done = words.count('checkDone', checked.length, words.count('checkNews', read));
  return missed > 0 ? `${done} ${words.count('checkMissed', missed)}` : done;
}
