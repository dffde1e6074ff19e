import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './tools/source-files';

/** What whoever comes new reads before the first change. */
const READ_FIRST = ['README.md', 'CONTRIBUTING.md', 'lib/README.md'];
/** As many words an adult reads in a quarter of an hour, at 230 a minute. */
const MOST_WORDS = 15 * 230;

test('what has to be read before a first change is read in a quarter of an hour', () => {
  const words = READ_FIRST.flatMap(
    (path) => readFileSync(join(root, path), 'utf8').match(/\S*[\p{L}\p{N}]\S*/gu) ?? [],
  );
  expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
});
