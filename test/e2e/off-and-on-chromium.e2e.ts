import { type Chromium, startChromium } from './chromium';
import { describeOffAndOn } from './off-and-on';
import { newTab } from './patience';

interface Switched extends Chromium {
  readonly id: string;
}

async function start(...started: Parameters<typeof startChromium>): Promise<Switched> {
  const driven = await startChromium(...started);
  const id = await driven.inExtension(() => location.host);
  return {
    ...driven,
    id,
    // As a user opens it, without asking for the worker first.
    async openOwn(path) {
      const page = await newTab(driven.browser());
      await page.goto(`chrome-extension://${id}${path}`);
      return page;
    },
  };
}

// As the switch on the browser's own page of extensions does it.
describeOffAndOn(
  'Chromium',
  (shop) => start(shop),
  async (driven) => {
    const page = await newTab(driven.browser());
    await page.goto('chrome://extensions/');
    // A worker that a debugger holds would outlive the extension.
    await driven.stopBackground();
    await page.evaluate(async (id) => {
      await chrome.management.setEnabled(id, false);
      await chrome.management.setEnabled(id, true);
    }, driven.id);
    await page.close();
  },
);

declare const chrome: {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};
