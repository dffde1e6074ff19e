import type { Browser, Page } from 'puppeteer-core';

/**
 * ms after which something that a browser does counts as never happening. Only a test that fails waits so long: a busy
 * machine may take a hundred times what a free one takes, and nothing here tells the two apart.
 */
export const PATIENCE = 120_000;

/**
 * ms that an answer of a tab is waited for where it can be asked again: a question that is on its way while a tab
 * changes its process is never answered, but the next one is.
 */
export const SOON = 5_000;

/** A new tab, waited for as patiently as everything else. */
export async function newTab(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  return page;
}
