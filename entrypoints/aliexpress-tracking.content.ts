import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page/page-surroundings';
import { tracking } from '../lib/marketplaces/aliexpress/on-pages';
import { aliExpressSite } from '../lib/marketplaces/aliexpress/site';
import { runOnOrderPage } from '../lib/overlay/order-page/run-on-order-page';

/** The journey of one order at AliExpress. */
export default defineContentScript({
  matches: [...aliExpressSite.trackingPages],
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  main: () => runOnOrderPage('tracking', tracking, pageSurroundings()),
});
