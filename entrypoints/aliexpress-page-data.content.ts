import { defineContentScript } from 'wxt/utils/define-content-script';
import { runInPage } from '../lib/main-world/run-in-page';
import { pageDataSource } from '../lib/marketplaces/aliexpress/page-data-apis';

/** The data that AliExpress’s order pages are filled from. */
export default defineContentScript({
  matches: [
    'https://*.aliexpress.com/p/order/*',
    'https://*.aliexpress.us/p/order/*',
    'https://*.aliexpress.com/p/tracking/*',
    'https://*.aliexpress.us/p/tracking/*',
  ],
  runAt: 'document_start',
  world: 'MAIN',
  // A name of ours would be a global variable of the page.
  globalName: false,
  main: () => runInPage(pageDataSource),
});
