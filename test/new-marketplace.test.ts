import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from './tools/source-files';

const house = mkdtempSync(join(tmpdir(), 'claimclock-marketplace-'));
afterAll(() => rmSync(house, { recursive: true, force: true }));

const run = (program: string, ...args: string[]) =>
  spawnSync(program, args, { cwd: house, encoding: 'utf8' });

/** The one line that a new marketplace touches outside its folder. */
const NAMES = 'lib/core/facts/marketplace-id.ts';

test('a new marketplace is one folder and one line: with them it has types, addresses and rules', () => {
  const parts = ['lib', 'components', 'entrypoints', 'assets', '.wxt', 'test/tools'];
  const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'];
  for (const part of [...parts, ...files])
    cpSync(join(root, part), join(house, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));

  expect(run('node', 'test/tools/new.mjs', 'marketplace', 'scratch')).toMatchObject({ status: 0 });
  const names = readFileSync(join(house, NAMES), 'utf8');
  const line = "  scratch: 'Scratch',\n";
  writeFileSync(join(house, NAMES), names.replace('  other: null,', `${line}  other: null,`));

  // The tests and tools of other shops are not there: the product alone is looked at.
  rmSync(join(house, 'test'), { recursive: true });
  expect(run('node', 'node_modules/typescript/bin/tsc', '--noEmit').stdout).toBe('');
  const asked = [
    "const { shops } = await import('./lib/marketplaces/registry.ts');",
    "const { sites } = await import('./lib/marketplaces/sites.ts');",
    "const shop = shops.find(({ id }) => id === 'scratch');",
    "const site = sites.find(({ id }) => id === 'scratch');",
    'console.log(site.name, shop.policy.rules.length > 0, site.site.listUrl);',
  ];
  writeFileSync(join(house, 'asked.mjs'), asked.join('\n'));
  const { stdout } = run('node', '--import', 'tsx', 'asked.mjs');
  expect(stdout.trim()).toBe('Scratch true https://www.scratch.example/transaction');
});
