import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What stood in contract.ts under each number, without comments and spaces. A line for each; none is changed. */
const CONTRACTS: Readonly<Record<string, string>> = {
  4: '441d31c9874bf61f',
  5: '618b0b0298a6d417',
  6: '2fca709cd7b5af3a',
  7: '827ac96e73f83251',
};

test('a changed contract has another number', () => {
  const source = readFileSync('lib/overlay/contract.ts', 'utf8');
  const version = /^const VERSION = (\d+);$/m.exec(source)?.[1] ?? 'none';
  const bare = source
    .replace(/^const VERSION.*$/m, '')
    .replace(/\/\*.*?\*\/|\/\/[^\n]*/gs, '')
    .replace(/\s+/g, ' ');
  const hash = createHash('sha256').update(bare).digest('hex').slice(0, 16);
  expect(
    { version, hash },
    'raise VERSION in lib/overlay/contract.ts, and write a line for it above',
  ).toEqual({ version: Object.keys(CONTRACTS).at(-1), hash: CONTRACTS[version] });
});
