import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page/page-surroundings';
import { tracking } from '../lib/marketplaces/aliexpress/on-pages';
import { runOnOrderPage } from '../lib/overlay/order-page/run-on-order-page';

/** The journey of one order at AliExpress. */
export default defineContentScript({
  matches: ['https://*.aliexpress.com/p/tracking/*', 'https://*.aliexpress.us/p/tracking/*'],
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  main: () => runOnOrderPage('tracking', tracking, pageSurroundings()),
});
