import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test';
import { until, untilStill } from './until';

/** A browser in which somebody also answers the question whether a site may be switched on. */
export interface AskedBrowser extends BrowserUnderTest {
  /**
   * Lets the browser's own question about this site be answered with yes: before it is put, or by pressing its button.
   */
  readonly beforeAsking: (origin: string) => Promise<void>;
  readonly whenAsked: () => Promise<void>;
}

/** Runs in the extension: the scripts that are registered. */
export const registered = async (): Promise<string[]> =>
  (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id).sort();
/** Runs in the extension: what the browser's own page of extensions does. */
export const removeInBrowser = (origin: string): Promise<boolean> =>
  chrome.permissions.remove({ origins: [origin] });

/** What a site's switch in the settings shows. */
export const statusOf = (settings: Page, name: string) =>
  settings.evaluate((wanted) => {
    const label = [...document.querySelectorAll('label')].find((one) => one.textContent === wanted);
    const field = label?.closest('.switch');
    return {
      on: field?.querySelector('input')?.checked ?? false,
      said: field?.querySelector('[role=status]')?.textContent ?? '',
    };
  }, name);

/** Runs in the settings: where a site's switch is; null while there is none. */
const switchAt = (site: string): [x: number, y: number] | null => {
  const label = [...document.querySelectorAll('label')].find((one) => one.textContent === site);
  const field = document.getElementById(label?.htmlFor ?? '');
  if (!field) return null;
  field.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { left, top, width, height } = field.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
};

/**
 * Presses a site's switch on the settings page, answers the browser's question, and waits until the page says how it
 * went.
 */
export async function switchSite(
  driven: AskedBrowser,
  settings: Page,
  { site, origin, on }: { readonly site: string; readonly origin: string; readonly on: boolean },
): Promise<void> {
  await driven.beforeAsking(origin);
  await settings.bringToFront();
  // A press that only a user can make, without which no browser asks: on what has come to rest.
  const [x, y] = await untilStill(`switch of ${site}`, () => settings.evaluate(switchAt, site));
  await settings.mouse.click(x, y);
  if (on) await driven.whenAsked();
  await until(
    () => statusOf(settings, site),
    (seen) => seen.on === on && seen.said !== '',
  );
}

declare const chrome: {
  scripting: { getRegisteredContentScripts(): Promise<{ id: string }[]> };
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
};
