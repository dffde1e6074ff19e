import { parseArgs } from 'node:util';
import { languageTags } from '../../assets/locale-files';
import { PSEUDO_LANGUAGES } from '../../assets/pseudo-languages';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { sites } from '../../lib/marketplaces/sites';
import { WrongUsage } from './wrong-usage';

const LANGUAGES: readonly string[] = [...languageTags(), ...PSEUDO_LANGUAGES];

export const USAGE = `Usage: npm run demo -- [--browser chromium|firefox] [--shop NAME] [--language TAG]
                      [--screenshots DIR]
  --browser      the browser that is opened; without it Chromium
  --shop         only this stand-in shop: ${sites.map(({ id }) => id).join(', ')}; without it all of them
  --language     what ClaimClock speaks: ${LANGUAGES.join(', ')}; without it English
  --screenshots  no window: pictures of everything go into this folder`;

export interface DemoOptions {
  readonly browser: 'chromium' | 'firefox';
  /** The shops that are opened. */
  readonly shops: readonly MarketplaceId[];
  /** What the extension speaks, a tag. */
  readonly language: string;
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
  const given = parsed(args);
  const { browser = 'chromium', shop, language = 'en', screenshots = null, help = false } = given;
  if (browser !== 'chromium' && browser !== 'firefox') {
    throw new WrongUsage(`--browser is “chromium” or “firefox”, not “${browser}”.`);
  }
  if (!LANGUAGES.includes(language)) {
    throw new WrongUsage(`--language is one of ${LANGUAGES.join(', ')}, not “${language}”.`);
  }
  if (screenshots === '') throw new WrongUsage('--screenshots needs the name of a folder.');
  return { browser, shops: shopsNamed(shop), language, screenshots, help };
}

function parsed(args: readonly string[]) {
  const text = { type: 'string' } as const;
  const options = {
    browser: text,
    shop: text,
    language: text,
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
