import type { CheckProgress } from '../../core/views/checking';
import type { CheckDrawing } from '../../core/views/drawing';
import { progressText } from '../check-words';
import { type Here, timeText } from '../format';

/** How a check of orders stands. */
interface Check {
  /** How many orders a click would ask about. */
  readonly offered: number;
  readonly progress: CheckProgress | null;
}

/**
 * What the bar offers of a check that this page does not go on with: a run in another tab, or the button that starts
 * one.
 *
 * @param shop the name of the shop that is asked
 */
export function checkDrawing({ offered, progress }: Check, shop: string, here: Here): CheckDrawing {
  const button = goLabel({ offered, progress }, here);
  return {
    told: progress?.phase === 'elsewhere' ? progressText(progress, false, shop, here) : null,
    button,
    waits: button !== null && !!progress?.until,
  };
}

/**
 * What the button says that starts a run or goes on with one, and when that is possible again; null where there is
 * none.
 */
export function goLabel({ offered, progress }: Check, here: Here): string | null {
  const { words } = here;
  if (progress?.phase === 'elsewhere') return null;
  if (progress?.until) return words.say('checkContinueAt', timeText(progress.until, here));
  if (progress && progress.phase !== 'finished')
    return words.count('checkContinue', progress.total - progress.checked.length);
  return offered > 0 ? words.count('checkStart', offered) : null;
}
