import type { CheckRun } from '../../../lib/core/views/checking';
import type { CheckRuns } from '../../../lib/ports/ports';

/** Runs as a storage area keeps them: a copy in, a copy out. */
export const checkRunsIn = (runs: Map<string, CheckRun>): CheckRuns => ({
  read: async (marketplace) => structuredClone(runs.get(marketplace) ?? null),
  write: async (run) => {
    runs.set(run.marketplace, structuredClone(run));
  },
  remove: async (marketplace) => {
    runs.delete(marketplace);
  },
});
