import { cpSync, existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { newProfile, PROFILES, removeProfile } from './profile';
import { until } from './until';

/**
 * A profile for Firefox: of a run of several tests a copy of one in which Firefox was started and closed once, without
 * any add-on or page. A start with it costs a third less than one that makes everything.
 *
 * @param startOnce starts Firefox with a profile, and closes it
 */
export async function newFirefoxProfile(
  startOnce: (profile: string) => Promise<void>,
): Promise<string> {
  const folder = process.env[PROFILES];
  const profile = newProfile('firefox');
  if (folder === undefined) return profile;
  const begun = join(folder, 'firefox-begun');
  const ready = join(folder, 'firefox-ready');
  if (isFirst(begun)) await begin(startOnce, ready);
  else await until(async () => existsSync(ready), Boolean);
  cpSync(ready, profile, { recursive: true });
  return profile;
}

/** Whether no other worker has begun it: only one can make a folder. */
function isFirst(begun: string): boolean {
  try {
    mkdirSync(begun);
    return true;
  } catch {
    return false;
  }
}

async function begin(startOnce: (profile: string) => Promise<void>, ready: string): Promise<void> {
  const first = newProfile('firefox-first');
  try {
    await startOnce(first);
    renameSync(first, ready);
  } catch {
    // Then each starts from nothing, and says itself what is wrong.
    mkdirSync(ready);
  } finally {
    removeProfile(first);
  }
}
