import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page/page-surroundings';
import { tracking } from '../lib/marketplaces/aliexpress/on-pages';
import { runOnOrderPage } from '../lib/overlay/order-page/run-on-order-page';

/** The journey of one order at AliExpress. */
export default defineContentScript({
  // Where it runs says site-scripts.ts: the build puts that into the manifest.
  cssInjectionMode: 'manual',
  main: () => runOnOrderPage('tracking', tracking, pageSurroundings()),
});
