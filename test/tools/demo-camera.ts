import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { preferScheme, type Scheme } from '../e2e/prefer-scheme';
import type { DemoBrowser } from './demo-browser';

export const WIDE = { width: 1000, height: 1100 };
export const NARROW = { width: 400, height: 900 };
/** As wide as the toolbar's popup and as high as it can be. */
export const POPUP = { width: 372, height: 600 };

export interface Camera {
  /** The names of the files that were made. */
  readonly pictures: readonly string[];
  /** Saves what the window shows, or the whole page, as `name.png`. */
  take(page: Page, name: string, part?: 'window' | 'whole'): Promise<void>;
  /** Lets the system prefer light or dark from now on. */
  prefer(page: Page, scheme: Scheme): Promise<void>;
}

/** Pictures of what this browser shows, in a folder. */
export function cameraOf(driven: DemoBrowser, folder: string): Camera {
  const pictures: string[] = [];
  return {
    pictures,
    async take(page, name, part = 'window') {
      await page.bringToFront();
      // Asked for the whole of a page that fits, Chromium shows one from right to left beside itself.
      const fullPage = part === 'whole' && (await page.evaluate(isTaller));
      await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
      pictures.push(`${name}.png`);
    },
    prefer: (page, scheme) => preferScheme(driven, page, scheme),
  };
}

/** Runs in a page: whether there is more of it than the window shows. */
const isTaller = (): boolean => document.documentElement.scrollHeight > innerHeight;
