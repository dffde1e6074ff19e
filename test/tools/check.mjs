// `npm run check`: types, lint, what nobody uses, and the unit tests of what changed since the last commit of main.
import { spawnSync } from 'node:child_process';
import { statics } from './parts.mjs';
import { root, setUp } from './setup.mjs';
import { startStep } from './step.mjs';
import { tally } from './tally.mjs';

setUp([]);

const git = (...args) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });
/** Where this work left main; on main itself the last commit. */
function since() {
  const base = git('merge-base', 'HEAD', 'main').stdout.trim();
  const head = git('rev-parse', 'HEAD').stdout.trim();
  return base === '' || base === head ? 'HEAD' : base;
}

const started = Date.now();
const counted = tally(root);
const step = (title, command, options = {}) =>
  startStep(title, command, { cwd: root, ...options }).then(counted.add);
await statics({ step });
const changed = [
  'vitest',
  'run',
  '--changed',
  since(),
  '--passWithNoTests',
  '--silent=passed-only',
];
// One history in ten: `npm test` plays them all.
const environment = {
  CLAIMCLOCK_CHANGED: git('diff', '--name-only', since()).stdout,
  CLAIMCLOCK_HISTORIES: '200',
};
await step('unit tests of what changed', [...changed, '--reporter=dot'], { environment });
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
process.exitCode = counted.print() ? 0 : 1;
