import type { Browser, Page } from 'puppeteer-core';
import { within } from '../../lib/adapters/within';
import { allTabs } from './bidi';
import { SOON } from './patience';
import { until } from './until';

/**
 * The tab whose address ends so, once it is there. Each tab is asked for its address: of one that turns to a page of
 * the extension, and so to another process, Firefox tells nobody.
 */
export async function pageAt(browser: Browser, ending: string): Promise<Page> {
  let found: Page | null = null;
  // A failure tells where all tabs were instead.
  await until(
    async () => {
      const addresses: string[] = [];
      for (const page of await allTabs(browser)) {
        const address = await within(
          SOON,
          page.evaluate(() => location.href),
        ).catch(String);
        if (address.endsWith(ending)) found ??= page;
        addresses.push(address);
      }
      return addresses;
    },
    () => found !== null,
  );
  if (!found) throw new Error(`no tab with …${ending}`);
  return found;
}
