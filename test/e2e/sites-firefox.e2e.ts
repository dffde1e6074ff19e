import { inFirefoxItself } from './bidi';
import { startFirefox } from './firefox';
import { describeSites } from './sites';
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

describeSites('Firefox', async (shop) => {
  const driven = await startFirefox(shop);
  return {
    ...driven,
    beforeAsking: async () => {},
    async whenAsked() {
      await until(() => inFirefoxItself(driven.browser(), accept), Boolean);
    },
  };
});

declare const PopupNotifications: { readonly isPanelOpen: boolean };
