import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page/page-surroundings';
import { list } from '../lib/marketplaces/aliexpress/on-pages';
import { forwardPageData } from '../lib/overlay/forward-page-data';
import { offerCheck } from '../lib/overlay/list/check-offer';
import { runOnList } from '../lib/overlay/list/run-on-list';

/** Order lists of AliExpress. */
export default defineContentScript({
  matches: ['https://*.aliexpress.com/p/order/index*', 'https://*.aliexpress.us/p/order/index*'],
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  main: () => runOnList(list, pageSurroundings(), forwardPageData, offerCheck),
});
