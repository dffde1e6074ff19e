import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './source-files';

/** Builds the extension as it is shipped; what the build says is shown only when it fails. */
export function buildExtension(browser: 'chromium' | 'firefox'): void {
  const target = browser === 'chromium' ? 'chrome' : 'firefox';
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'build', '-b', target],
    { cwd: root, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The extension cannot be built:\n${stdout}\n${stderr}`);
}
