import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { filesBelow, root } from './tools/source-files';

const house = mkdtempSync(join(tmpdir(), 'claimclock-marketplace-'));
afterAll(() => rmSync(house, { recursive: true, force: true }));

const run = (program: string, ...args: string[]) =>
  spawnSync(program, args, { cwd: house, encoding: 'utf8' });

/** The one line of code that a marketplace touches outside of its own files: its folder. */
const LINE = { 'lib/marketplaces/every-shop.ts': 1 };
/** Its name, a text that people read; it is the same in every language. The ids are the keys of that table. */
const NAME = { 'lib/core/facts/marketplace-id.ts': 1 };

const linesOf = (text: string) => text.split('\n');

/** The lines that each source of the extension outside of a marketplace's own files has more than it had. */
function linesAdded(id: string): Record<string, number> {
  const own = new RegExp(`^lib/marketplaces/${id}/|^entrypoints/${id}-`);
  const sources = ['lib', 'components', 'entrypoints', 'assets'].flatMap((room) =>
    filesBelow(relative(root, join(house, room)), ['.ts', '.tsx', '.json', '.css', '.html']),
  );
  expect(sources.length).toBeGreaterThan(500);
  const added: Record<string, number> = {};
  for (const { path, text } of sources) {
    const place = relative(relative(root, house), path);
    if (own.test(place)) continue;
    const before = readFileSync(join(root, place), 'utf8');
    if (text !== before) added[place] = linesOf(text).length - linesOf(before).length;
  }
  return added;
}

test('a new marketplace is one folder, its scripts, one line, and its name', () => {
  const parts = ['lib', 'components', 'entrypoints', 'assets', '.wxt', 'test/tools'];
  const files = ['package.json', 'package-lock.json', 'tsconfig.json', 'wxt.config.ts'];
  for (const part of [...parts, ...files])
    cpSync(join(root, part), join(house, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'));

  expect(run('node', 'test/tools/new.mjs', 'marketplace', 'scratch')).toMatchObject({ status: 0 });
  expect(linesAdded('scratch')).toEqual({ ...LINE, ...NAME });

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
