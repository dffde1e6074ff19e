import type { Browser } from 'puppeteer-core';
import { copiedExtension } from './copied-extension';
import { startFirefox } from './firefox';
import { describeNeighbours } from './neighbours';
import { pageAt } from './page-at';
import { newProfile } from './profile';

let browser: () => Browser;

describeNeighbours(
  'Firefox',
  async (shop) => {
    const firefox = await startFirefox(shop);
    browser = firefox.browser;
    return firefox;
  },
  async () => {
    await browser().installExtension(copiedExtension('firefox-mv3', newProfile('copy')));
    await (await pageAt(browser(), '/welcome.html')).close();
  },
);
