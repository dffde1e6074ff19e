import type { Browser, Page } from 'puppeteer-core';
import { inFirefoxItself } from './bidi';
import type { BrowserUnderTest } from './browser-under-test';
import { until } from './until';

export type Scheme = 'light' | 'dark';

declare const Services: { readonly prefs: { setIntPref(name: string, value: number): void } };

/** Makes the system light or dark, as far as a page can tell, and without movement; the page can tell by then. */
export async function preferScheme(
  driven: Pick<BrowserUnderTest, 'name'> & { browser(): Browser },
  page: Page,
  scheme: Scheme,
): Promise<void> {
  if (driven.name === 'firefox')
    await inFirefoxItself(driven.browser(), preferInFirefox, scheme === 'dark' ? 0 : 1);
  else
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      // A colour on its way to another one is no colour of ours.
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
  // What Firefox prefers reaches its pages when it does.
  await until(
    () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches),
    (dark) => dark === (scheme === 'dark'),
  );
}

/** Runs in Firefox itself, which can be told a preference only as a whole: 0 is dark, 1 light; and 1 is less motion. */
const preferInFirefox = (scheme: number): void => {
  Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', scheme);
  Services.prefs.setIntPref('ui.prefersReducedMotion', 1);
};
