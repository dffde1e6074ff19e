import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/**
 * Writes files that last as long as the tests of this file: text as it is, anything else as JSON. Answers their paths.
 */
export function temporaryFiles(): (name: string, content: unknown) => string {
  const folder = mkdtempSync(join(tmpdir(), 'claimclock-explain-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return (name, content) => {
    const path = join(folder, name);
    writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
    return path;
  };
}
