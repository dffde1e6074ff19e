import { parseArgs } from 'node:util';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { sites } from '../../lib/marketplaces/sites';
import { WrongUsage } from './wrong-usage';

export const USAGE = `Usage: npm run demo -- [--browser chromium|firefox] [--shop NAME] [--screenshots DIR]
  --browser      the browser that is opened; without it Chromium
  --shop         only this stand-in shop: ${sites.map(({ id }) => id).join(', ')}; without it all of them
  --screenshots  no window: pictures of everything go into this folder`;

export interface DemoOptions {
  readonly browser: 'chromium' | 'firefox';
  /** The shops that are opened. */
  readonly shops: readonly MarketplaceId[];
  /** Where the pictures go; null: only where there is no display, into a new folder for temporary files. */
  readonly screenshots: string | null;
  /** How the tool is called was asked for, and nothing else. */
  readonly help: boolean;
}

/**
 * What the demo's command line asks for.
 *
 * @throws WrongUsage which says what is wrong in a sentence
 */
export function demoOptions(args: readonly string[]): DemoOptions {
  const { browser = 'chromium', shop, screenshots = null, help = false } = parsed(args);
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new WrongUsage(`--browser is “chromium” or “firefox”, not “${browser}”.`);
  }
  if (screenshots === '') throw new WrongUsage('--screenshots needs the name of a folder.');
  return { browser, shops: shopsNamed(shop), screenshots, help };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    browser: text,
    shop: text,
    screenshots: text,
    help: { type: 'boolean' },
  } as const;
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (failure) {
    throw new WrongUsage(failure instanceof Error ? failure.message : String(failure));
  }
}

function shopsNamed(name: string | undefined): MarketplaceId[] {
  const ids = sites.map(({ id }) => id);
  if (name === undefined) return ids;
  const shop = ids.find((id) => id === name);
  if (!shop) throw new WrongUsage(`--shop is one of ${ids.join(', ')}, not “${name}”.`);
  return [shop];
}
