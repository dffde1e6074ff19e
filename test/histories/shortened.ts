import type { Verdict } from './check-history';
import type { History } from './history';

/** The same history with as few steps as still go wrong, and what goes wrong in it. */
export async function shortened(
  history: History,
  verdict: Verdict,
  check: (history: History) => Promise<Verdict | null>,
): Promise<{ readonly history: History; readonly verdict: Verdict }> {
  let found = { history: { ...history, steps: history.steps.slice(0, verdict.at + 1) }, verdict };
  for (let at = found.history.steps.length - 1; at >= 0; at -= 1) {
    const steps = found.history.steps.toSpliced(at, 1);
    const less = { ...history, steps };
    const still = await check(less);
    if (still) found = { history: less, verdict: still };
  }
  return found;
}
