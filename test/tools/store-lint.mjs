// What the add-on store's linter says of the Firefox build: no error, and no warning but the one that Preact's own code
// gives.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './setup.mjs';

const ALLOWED = new Set(['UNSAFE_VAR_ASSIGNMENT']);

const { stdout, stderr } = spawnSync(
  join(root, 'node_modules/.bin/web-ext'),
  [
    'lint',
    '--source-dir',
    join(root, '.output/firefox-mv3'),
    '--output',
    'json',
    '--no-config-discovery',
  ],
  { encoding: 'utf8', cwd: root, maxBuffer: 64_000_000 },
);
let found;
try {
  found = JSON.parse(stdout);
} catch {
  console.log(`web-ext lint did not answer:\n${stdout}\n${stderr}`);
  process.exit(1);
}
const complaints = [
  ...found.errors,
  ...found.warnings.filter((warning) => !ALLOWED.has(warning.code)),
];
for (const { _type, code, message, file, line } of complaints) {
  console.log(`${_type} ${code} ${file ?? ''}${line ? `:${line}` : ''}: ${message}`);
}
console.log(`${found.errors.length} errors, ${found.warnings.length} warnings`);
process.exitCode = complaints.length > 0 ? 1 : 0;
