import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { PROFILES } from './profile';

const OWN = /^claimclock-e2e-(\d+)-/;
const remove = (folder: string) =>
  rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });

function runs(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch {
    return false;
  }
}

/**
 * Before a run of browser tests: one folder for all its profiles. What a run left that was killed is removed by the
 * next one.
 */
export default function runFolder(): () => void {
  for (const name of readdirSync(tmpdir())) {
    const id = OWN.exec(name)?.[1];
    if (id === undefined || runs(Number(id))) continue;
    try {
      remove(join(tmpdir(), name));
    } catch {
      // Its browsers are still dying, and write: one of the next runs removes it.
    }
  }
  const folder = mkdtempSync(join(tmpdir(), `claimclock-e2e-${process.pid}-`));
  process.env[PROFILES] = folder;
  process.once('exit', () => remove(folder));
  return () => remove(folder);
}
