import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page/page-surroundings';
import { list } from '../lib/marketplaces/aliexpress/on-pages';
import { aliExpressSite } from '../lib/marketplaces/aliexpress/site';
import { CheckButton } from '../lib/overlay/list/check-button';
import { runOnList } from '../lib/overlay/list/run-on-list';

/** Order lists of AliExpress. */
export default defineContentScript({
  matches: [...aliExpressSite.listPages],
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  main: () => runOnList(list, pageSurroundings(), CheckButton),
});
