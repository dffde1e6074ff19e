import { type Chromium, startChromium } from './chromium';
import { copiedExtension } from './copied-extension';
import { describeNeighbours } from './neighbours';
import { pageAt } from './page-at';
import { newProfile } from './profile';

let chromium: Chromium;

describeNeighbours(
  'Chromium',
  async (shop) => {
    chromium = await startChromium(shop);
    return chromium;
  },
  async () => {
    const session = await chromium.browser().target().createCDPSession();
    const path = copiedExtension('chrome-mv3', newProfile('copy'));
    await session.send('Extensions.loadUnpacked', { path });
    await session.detach();
    await (await pageAt(chromium.browser(), '/welcome.html')).close();
  },
);
