import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './source-files';

/**
 * Builds the extension as it is shipped; what the build says is shown only when it fails.
 *
 * @param pseudo with the pseudo-languages among the others
 */
export function buildExtension(browser: 'chromium' | 'firefox', pseudo = false): void {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, ...(pseudo ? { CLAIMCLOCK_PSEUDO: '1' } : {}) },
    },
  );
  if (status !== 0) throw new Error(`The extension cannot be built:\n${stdout}\n${stderr}`);
}
