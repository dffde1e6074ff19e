import type { Shop } from '../shop/shop';
import { type Chromium, type ChromiumOptions, startChromium } from './chromium';
import { newTab } from './patience';
import type { AskedBrowser } from './site-switch';

/**
 * Chromium puts its question in a window of its own, which nobody can press here. A user may also answer it beforehand
 * on the browser's page of extensions, and that is what is done; the switch is pressed all the same, and asks the
 * browser.
 */
export async function startAskedChromium(
  shop: Shop,
  options: ChromiumOptions = {},
): Promise<Chromium & AskedBrowser> {
  const driven = await startChromium(shop, options);
  return {
    ...driven,
    async beforeAsking(origin) {
      const own = await driven.inExtension(() => location.host);
      const page = await newTab(driven.browser());
      await page.goto('chrome://extensions/');
      await page.evaluate(
        (id, host) => chrome.developerPrivate.addHostPermission(id, host),
        own,
        origin,
      );
      await page.close();
    },
    whenAsked: async () => {},
  };
}

declare const chrome: {
  developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
};
