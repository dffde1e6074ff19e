import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page/page-surroundings';
import { list } from '../lib/marketplaces/aliexpress/on-pages';
import { CheckButton } from '../lib/overlay/list/check-button';
import { runOnList } from '../lib/overlay/list/run-on-list';

/** Order lists of AliExpress. */
export default defineContentScript({
  // Where it runs says site-scripts.ts: the build puts that into the manifest.
  cssInjectionMode: 'manual',
  main: () => runOnList(list, pageSurroundings(), CheckButton),
});
