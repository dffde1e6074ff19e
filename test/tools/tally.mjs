import { readFileSync } from 'node:fs';
import { failedTests } from './failed-tests.mjs';

/**
 * Counts the outcome of steps: a vitest run counts its tests, any other step counts as one.
 *
 * @param {string} root the project's folder, taken off the paths of failed tests
 * @returns {{ add: (step: { name: string, succeeded: boolean, report?: string }) => void, print: () => boolean }}
 *   `print` writes the closing lines and answers whether all went well
 */
export function tally(root) {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const failures = [];
  return {
    add({ name, succeeded, report }) {
      if (!succeeded) failures.push(name);
      const tests = report && testsOf(report);
      if (!tests) {
        totals[succeeded ? 'passed' : 'failed'] += 1;
        return;
      }
      totals.passed += tests.numPassedTests;
      totals.skipped += tests.numPendingTests + tests.numTodoTests;
      // A file that cannot even be loaded fails without a failed test in it.
      totals.failed += Math.max(tests.numFailedTests, succeeded ? 0 : 1);
      failures.push(...failedTests(tests, root).map((line) => `  ${line}`));
    },
    print() {
      if (failures.length > 0) console.log(['failed:', ...failures].join('\n'));
      const { passed, failed, skipped } = totals;
      console.log(`${passed} passed, ${failed} failed, ${skipped} skipped`);
      return failed === 0 && failures.length === 0;
    },
  };
}

/** A run's report; null where the runner ended before it could write one: the step counts as one failure. */
function testsOf(report) {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return null;
  }
}
