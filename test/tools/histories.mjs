// `npm run histories`: as many histories as a night has room for, others every day.
import { root, setUp } from './setup.mjs';
import { startStep } from './step.mjs';

setUp([]);

const { CLAIMCLOCK_HISTORIES = '20000', CLAIMCLOCK_HISTORY_SEED } = process.env;
const seed = CLAIMCLOCK_HISTORY_SEED ?? new Date().toISOString().slice(0, 10);
const { succeeded } = await startStep(
  `${CLAIMCLOCK_HISTORIES} histories of seed ${seed}`,
  ['vitest', 'run', 'test/histories', '--silent=passed-only', '--testTimeout=36000000'],
  { cwd: root, environment: { CLAIMCLOCK_HISTORIES, CLAIMCLOCK_HISTORY_SEED: seed } },
);
process.exitCode = succeeded ? 0 : 1;
