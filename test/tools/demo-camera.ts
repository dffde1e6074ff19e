import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { inFirefoxItself } from '../e2e/bidi';
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
  prefer(page: Page, scheme: 'light' | 'dark'): Promise<void>;
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
    async prefer(page, scheme) {
      if (driven.name === 'chromium') {
        await page.emulateMediaFeatures([
          { name: 'prefers-color-scheme', value: scheme },
          // A colour on its way to another one is no colour of ours.
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ]);
      } else {
        await inFirefoxItself(driven.browser(), preferInFirefox, scheme === 'dark' ? 0 : 1);
      }
    },
  };
}

/** Runs in a page: whether there is more of it than the window shows. */
const isTaller = (): boolean => document.documentElement.scrollHeight > innerHeight;

/** Runs in Firefox itself, which can be told a preference only as a whole: 0 is dark, 1 light; and 1 is less motion. */
const preferInFirefox = (scheme: number): void => {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
  Services.prefs.setIntPref('ui.prefersReducedMotion', 1);
};

declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };
