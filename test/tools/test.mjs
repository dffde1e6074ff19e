// `npm test`: everything CI runs. Ends with the line `N passed, N failed, N skipped`.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { failedTests } from './failed-tests.mjs';
import { root, setUp } from './setup.mjs';
import { startStep } from './step.mjs';

setUp(['chromium', 'firefox', 'openssl']);

const reports = mkdtempSync(join(tmpdir(), 'claimclock-test-'));
const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

/** Adds one step's outcome: a vitest run counts its tests, any other step counts as one. */
function count({ name, succeeded, report }) {
  if (!succeeded) failures.push(name);
  let tests = null;
  try {
    tests = report && JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    // The runner ended before it could write its report: the step counts as one failure.
  }
  if (!tests) {
    totals[succeeded ? 'passed' : 'failed'] += 1;
    return;
  }
  totals.passed += tests.numPassedTests;
  totals.skipped += tests.numPendingTests + tests.numTodoTests;
  // A file that cannot even be loaded fails without a failed test in it.
  totals.failed += Math.max(tests.numFailedTests, succeeded ? 0 : 1);
  failures.push(...failedTests(tests, root).map((line) => `  ${line}`));
}

const step = (name, command, options = {}) =>
  startStep(name, command, { cwd: root, ...options }).then(count);

function vitest(name, args, environment = {}) {
  const report = join(reports, `${name.replace(/\W+/g, '-')}.json`);
  // What a test that passes says on the side hides what one that fails has to say.
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const command = ['vitest', 'run', '--silent=passed-only', ...reporters, ...args];
  return step(name, command, { report, environment });
}

const IN_EVERY_ZONE = ['test/lib/core', 'test/lib/reading', 'test/lib/marketplaces'];
const started = Date.now();

await Promise.all([
  step('types', ['tsc', '--noEmit']),
  step('types of the core, without a browser', ['tsc', '--noEmit', '-p', 'lib/core']),
]);
await Promise.all([step('lint', ['biome', 'check', '.']), step('nothing unused', ['knip'])]);
// One after the other: both write .wxt.
await step('build for Chrome', ['wxt', 'build', '-b', 'chrome']);
await step('build for Firefox', ['wxt', 'build', '-b', 'firefox']);
const E2E = ['--config', 'vitest.e2e.config.ts'];
// These mostly wait, for the pauses of a check and for pages to have had their time, so they run beside the tests that compute.
const PATIENT = ['check-', 'tripwire-', 'unreadable', 'popup-reach'];
const patient = vitest('end to end, what mostly waits', [...E2E, ...PATIENT]);
await vitest('unit tests in UTC', [], { TZ: 'UTC' });
for (const TZ of ['America/Los_Angeles', 'Asia/Shanghai', 'Pacific/Apia']) {
  await vitest(`rules and reading in ${TZ}`, IN_EVERY_ZONE, { TZ });
}
await vitest('spoiled pages and responses', ['--config', 'vitest.fuzz.config.ts']);
await step('store linter', ['node', 'test/tools/store-lint.mjs']);
await patient;
const others = PATIENT.flatMap((name) => ['--exclude', `test/e2e/${name}*.e2e.ts`]);
await vitest('end to end, everything else', [...E2E, ...others]);

rmSync(reports, { recursive: true, force: true });
const seconds = Math.round((Date.now() - started) / 1000);
console.log(`\n${seconds} s`);
if (failures.length > 0) console.log(['failed:', ...failures].join('\n'));
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exitCode = totals.failed > 0 || failures.length > 0 ? 1 : 0;
