import type { Browser, Page } from 'puppeteer-core';
import { inFirefoxItself } from './bidi';
import type { BrowserUnderTest } from './browser-under-test';

/** Draws a page as it is printed, on paper that is so many px wide. */
export async function putOnPaper(
  driven: Pick<BrowserUnderTest, 'name'> & { browser(): Browser },
  page: Page,
  width: number,
): Promise<void> {
  await page.bringToFront();
  await page.setViewport({ width, height: 1_000 });
  if (driven.name === 'firefox') await inFirefoxItself(driven.browser(), printInFirefox);
  else await page.emulateMediaType('print');
}

declare const gBrowser: {
  readonly selectedBrowser: { readonly browsingContext: { mediumOverride: string } };
};

/** Runs in Firefox itself, which draws the tab in front as it is printed. */
const printInFirefox = (): void => {
  gBrowser.selectedBrowser.browsingContext.mediumOverride = 'print';
};
