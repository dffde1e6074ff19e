import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Set on an extension that a debugger loaded: Chromium forgets it, and what it was granted, with the browser. */
const FOR_THIS_RUN = 0x8000;

interface Preferences {
  extensions: {
    ui: { developer_mode: boolean };
    settings?: Record<string, { path?: string; creation_flags?: number }>;
  };
}

const fileIn = (profile: string) => join(profile, 'Default', 'Preferences');
const write = (profile: string, preferences: Preferences) =>
  writeFileSync(fileIn(profile), JSON.stringify(preferences));

/** In a profile that is still empty: unpacked extensions may stay, as for their developers. */
export function allowUnpacked(profile: string): void {
  mkdirSync(join(profile, 'Default'), { recursive: true });
  write(profile, { extensions: { ui: { developer_mode: true } } });
}

/**
 * While the browser is closed: the extension from this folder is there again at the next start, as one that a person
 * loaded.
 */
export function keepUnpacked(profile: string, folder: string): void {
  if (!existsSync(fileIn(profile))) throw new Error(`${profile} is no profile of Chromium`);
  const preferences: Preferences = JSON.parse(readFileSync(fileIn(profile), 'utf8'));
  for (const extension of Object.values(preferences.extensions.settings ?? {}))
    if (extension.path === folder && extension.creation_flags !== undefined)
      extension.creation_flags &= ~FOR_THIS_RUN;
  write(profile, preferences);
}
