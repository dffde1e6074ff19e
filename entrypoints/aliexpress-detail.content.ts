import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page/page-surroundings';
import { detail } from '../lib/marketplaces/aliexpress/on-pages';
import { runOnOrderPage } from '../lib/overlay/order-page/run-on-order-page';

/** The page of one order at AliExpress. */
export default defineContentScript({
  matches: [
    'https://*.aliexpress.com/p/order/*',
    'https://*.aliexpress.us/p/order/*',
    'https://*.aliexpress.com/p/tracking/*',
    'https://*.aliexpress.us/p/tracking/*',
  ],
  excludeMatches: [
    'https://*.aliexpress.com/p/order/index*',
    'https://*.aliexpress.us/p/order/index*',
    'https://*.aliexpress.com/p/tracking/*',
    'https://*.aliexpress.us/p/tracking/*',
  ],
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  main: () => runOnOrderPage('detail', detail, pageSurroundings()),
});
