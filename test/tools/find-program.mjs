import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const MAC = '/Applications';
const NAMES = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    `${MAC}/Chromium.app/Contents/MacOS/Chromium`,
    `${MAC}/Google Chrome.app/Contents/MacOS/Google Chrome`,
  ],
  firefox: [
    'firefox-esr',
    'firefox',
    'firefox-developer-edition',
    `${MAC}/Firefox.app/Contents/MacOS/firefox`,
  ],
  openssl: ['openssl'],
};

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where a program lives: what the environment names first (`CHROMIUM=/path`), then its usual names on the path.
 *
 * @param {'chromium' | 'firefox' | 'openssl'} program
 * @returns {string | null} an absolute path, or null when it is nowhere
 */
export function findProgram(program) {
  const named = process.env[program.toUpperCase()];
  if (named) return isProgram(named) ? named : null;
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = NAMES[program].flatMap((name) =>
    name.startsWith('/') ? [name] : folders.map((folder) => join(folder, name)),
  );
  return candidates.find(isProgram) ?? null;
}
