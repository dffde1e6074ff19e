import { defineContentScript } from 'wxt/utils/define-content-script';
import { runInPage } from '../lib/main-world/run-in-page';
import { pageDataSource } from '../lib/marketplaces/aliexpress/page-data-apis';

/** The data that AliExpress’s order pages are filled from. */
export default defineContentScript({
  // Where it runs says site-scripts.ts: the build puts that into the manifest.
  world: 'MAIN',
  // A name of ours would be a global variable of the page.
  globalName: false,
  main: () => runInPage(pageDataSource),
});
