import { relative } from 'node:path';

/** Characters of an error that tell one failure from another. */
const LONGEST_REASON = 300;

/**
 * The tests that failed, one line each: where, which, and the first line of why.
 *
 * @param {object} report what vitest's JSON reporter wrote
 * @param {string} root the project's folder; files are named as seen from it
 * @returns {string[]} empty when nothing failed
 */
export function failedTests({ testResults }, root) {
  return testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (failed.length === 0 && status === 'failed') return [`${file}: ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages: [why] }) => `${file} > ${fullName}: ${firstLine(why)}`,
    );
  });
}

const firstLine = (text = '') => (text.split('\n')[0] ?? '').slice(0, LONGEST_REASON);
