import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const OVERLAY = 'lib/overlay';

/** The rules that give something the size to be pressed and the edge of a button. */
const looks = readdirSync(OVERLAY, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.css'))
  .flatMap((path) =>
    readFileSync(join(OVERLAY, path), 'utf8')
      .split('}')
      .filter((rule) => /min-block-size: var\(--press\)/.test(rule) && /var\(--edge\)/.test(rule))
      .map(() => path),
  );

test('what a button looks like over a shop’s page stands in one place', () => {
  expect(looks).toEqual(['host/host.css']);
});
