import type { Browser } from 'puppeteer-core';
import type { Shop } from '../shop/shop';
import { inFirefoxItself } from './bidi';
import { type FirefoxOptions, startFirefox } from './firefox';
import type { AskedBrowser } from './site-switch';
import { until } from './until';

/** Presses the button of Firefox's own question; false while there is none. */
function accept(): boolean {
  const questions: typeof PopupNotifications = Reflect.get(globalThis, 'PopupNotifications');
  const asked = document.getElementById('addon-webext-permissions-notification');
  if (!questions.isPanelOpen || asked === null) return false;
  const { button }: { button?: { click(): void } } = Object(asked);
  button?.click();
  return button !== undefined;
}

/** Firefox puts its question in its own window, where its button is pressed. */
export async function startAskedFirefox(
  shop: Shop,
  options: FirefoxOptions = {},
): Promise<AskedBrowser & { browser(): Browser }> {
  const driven = await startFirefox(shop, options);
  return {
    ...driven,
    beforeAsking: async () => {},
    async whenAsked() {
      await until(() => inFirefoxItself(driven.browser(), accept), Boolean);
    },
  };
}

declare const PopupNotifications: { readonly isPanelOpen: boolean };
