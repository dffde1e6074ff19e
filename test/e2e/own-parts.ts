import type { Page } from 'puppeteer-core';
import { until } from './until';

/** A part of the extension's own pages, and what shows that it is there: something that no other has. */
export type OwnPart = readonly [path: string, ready: string];

export const POPUP: OwnPart = ['/popup.html', 'main[aria-busy="false"]'];
export const WELCOME: OwnPart = ['/welcome.html', 'h2'];
export const ORDERS: OwnPart = ['/dashboard.html#/orders', '.orders-part .grid-body .grid-row'];
export const orderPart = (key: string): OwnPart => [
  `/dashboard.html#/orders/${key}`,
  '.order-page:not(.claim-desk)[aria-busy="false"] h2',
];
export const claimPart = (key: string): OwnPart => [
  `/dashboard.html#/orders/${key}/claim`,
  '.claim-desk[aria-busy="false"] h2',
];
export const FIGURES: OwnPart = ['/dashboard.html#/figures', '.figures[aria-busy="false"] h2'];
export const DATA: OwnPart = ['/dashboard.html#/data', '.page.data h2'];
export const NEW: OwnPart = ['/dashboard.html#/new', 'form.manual-form'];
export const SETTINGS: OwnPart = ['/dashboard.html#/settings', '.page.settings h2'];
export const RULES: OwnPart = ['/dashboard.html#/rules', '.page.rules .readings'];

/**
 * Goes on in the same tab: to a part within its page, as by a link there. A new tab for each takes twice as long.
 *
 * @param page shows a page of the extension
 */
export async function turnTo(page: Page, [path, ready]: OwnPart): Promise<void> {
  const isThere = await page.evaluate((to) => location.href.endsWith(to), path);
  // Where the page leaves, nobody is left to answer.
  if (!isThere) await page.evaluate((to) => location.assign(to), path).catch(() => {});
  await until(
    () =>
      page
        .evaluate(
          (to, shows) => location.href.endsWith(to) && document.querySelector(shows) !== null,
          path,
          ready,
        )
        .catch(() => false),
    Boolean,
  );
}
