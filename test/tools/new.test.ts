import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { root } from './source-files';

const makes = (...args: string[]) =>
  spawnSync('node', ['test/tools/new.mjs', ...args], { cwd: root, encoding: 'utf8' });

test.each(['temu.90', 'ae.open.11', 'ae.close.15-after-end', 'aliexpress.close.30'])(
  'a rule may be named as those of the house are: %s',
  (id) => {
    const { status, stdout } = makes('rule', id);
    expect([status, stdout.includes(`id: '${id}',`)]).toEqual([0, true]);
  },
);

test.each(['ae', 'ae.', '.open', 'ae..11', 'ae.Open', "ae.o'"])('%s is no name of a rule', (id) => {
  const { status, stdout, stderr } = makes('rule', id);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`“${id}” is no name for a rule`);
});
