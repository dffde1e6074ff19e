import { startChromium } from './chromium';
import { describeOffAndOn } from './off-and-on';
import { newTab } from './patience';

describeOffAndOn('Chromium', startChromium, async (driven) => {
  const id = await driven.inExtension(() => location.host);
  const page = await newTab(driven.browser());
  await page.goto('chrome://extensions/');
  await page.evaluate((own) => chrome.management.setEnabled(own, false), id);
  await page.evaluate((own) => chrome.management.setEnabled(own, true), id);
  await page.close();
});

declare const chrome: {
  management: { setEnabled(id: string, enabled: boolean): Promise<void> };
};
