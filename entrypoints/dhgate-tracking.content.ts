import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page/page-surroundings';
import { tracking } from '../lib/marketplaces/dhgate/on-pages';
import { runOnOrderPage } from '../lib/overlay/order-page/run-on-order-page';

/** The journey of one order at DHgate. */
export default defineContentScript({
  // Where it runs says site-scripts.ts: the background registers it once the user switches the site on.
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: () => runOnOrderPage('tracking', tracking, pageSurroundings()),
});
