// `npm test`: everything CI runs, or one part of it: `npm test -- --part static|unit|browsers`.
// Ends with the line `N passed, N failed, N skipped`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PARTS } from './parts.mjs';
import { root, setUp } from './setup.mjs';
import { startStep } from './step.mjs';
import { tally } from './tally.mjs';

const [flag, name = 'all', ...rest] = process.argv.slice(2);
const part = flag === undefined || flag === '--part' ? PARTS[name] : undefined;
if (part === undefined || rest.length > 0) {
  process.stderr.write(`usage: npm test [-- --part ${Object.keys(PARTS).join('|')}]\n`);
  process.exit(2);
}
setUp(part.programs);

const reports = mkdtempSync(join(tmpdir(), 'claimclock-test-'));
/** What one run has made of the sources the next need not make again (vitest.config.ts). */
const shared = { CLAIMCLOCK_TRANSFORMED: join(reports, 'transformed') };
const counted = tally(root);
const started = Date.now();

const step = (title, command, options = {}) =>
  startStep(title, command, { cwd: root, ...options }).then(counted.add);

function vitest(title, args, environment = {}) {
  const report = join(reports, `${title.replace(/\W+/g, '-')}.json`);
  // What a test that passes says on the side hides what one that fails has to say.
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const command = ['vitest', 'run', '--silent=passed-only', ...reporters, ...args];
  return step(title, command, { report, environment: { ...shared, ...environment } });
}

await part.run({ step, vitest });

rmSync(reports, { recursive: true, force: true });
console.log(`\n${Math.round((Date.now() - started) / 1000)} s`);
process.exitCode = counted.print() ? 0 : 1;
