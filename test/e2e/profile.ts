import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** Names the folder of a run's profiles (`run-folder.ts`); without it they lie among the temporary files. */
export const PROFILES = 'CLAIMCLOCK_PROFILES';

const inUse = new Set<string>();
process.once('exit', () => inUse.forEach(removeProfile));

/** A profile folder for a browser under test. It goes when this process ends, at the latest. */
export function newProfile(browser: string): string {
  const folder = process.env[PROFILES] ?? tmpdir();
  mkdirSync(folder, { recursive: true });
  const profile = mkdtempSync(join(folder, `claimclock-${browser}-`));
  inUse.add(profile);
  return profile;
}

export function removeProfile(profile: string): void {
  // A browser that has just ended may still be writing.
  rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  inUse.delete(profile);
}
