import { parseArgs } from 'node:util';
import { WrongUsage } from '../tools/wrong-usage';

export const USAGE = `Usage: npm run soak -- [--browser chromium|firefox] [--kills N] [--restarts N] [--seed TEXT]
  --browser   only this one; without it both, one after the other
  --kills     how often the background is ended in mid-work; without it 500
  --restarts  how often the browser is closed and started again; without it 50
  --seed      what the questions and their moments are drawn from; the run prints its own`;

export type SoakBrowser = 'chromium' | 'firefox';

export interface SoakOptions {
  readonly browsers: readonly SoakBrowser[];
  readonly kills: number;
  readonly restarts: number;
  readonly seed: string;
  /** How the tool is called was asked for, and nothing else. */
  readonly help: boolean;
}

/**
 * What the command line asks for.
 *
 * @throws WrongUsage which says what is wrong in a sentence
 */
export function soakOptions(args: readonly string[]): SoakOptions {
  const { browser, kills = '500', restarts = '50', seed, help = false } = parsed(args);
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox')
    throw new WrongUsage(`--browser is “chromium” or “firefox”, not “${browser}”.`);
  return {
    browsers: browser ? [browser] : ['chromium', 'firefox'],
    kills: count('kills', kills),
    restarts: count('restarts', restarts),
    seed: seed ?? String(Date.now()),
    help,
  };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    browser: text,
    kills: text,
    restarts: text,
    seed: text,
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (failure) {
    throw new WrongUsage(failure instanceof Error ? failure.message : String(failure));
  }
}

function count(name: string, text: string): number {
  if (!/^\d{1,5}$/.test(text)) throw new WrongUsage(`--${name} is a number, not “${text}”.`);
  return Number(text);
}
