import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page/page-surroundings';
import { detail } from '../lib/marketplaces/temu/on-pages';
import { runOnOrderPage } from '../lib/overlay/order-page/run-on-order-page';

/** The page of one order at Temu. */
export default defineContentScript({
  // Where it runs says site-scripts.ts: the background registers it once the user switches the site on.
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: () => runOnOrderPage('detail', detail, pageSurroundings()),
});
