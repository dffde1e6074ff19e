import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page/page-surroundings';
import { list } from '../lib/marketplaces/dhgate/on-pages';
import { forwardPageData } from '../lib/overlay/forward-page-data';
import { runOnList } from '../lib/overlay/list/run-on-list';

/** Order lists of DHgate. */
export default defineContentScript({
  // Where it runs says site-scripts.ts: the background registers it once the user switches the site on.
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main: () => runOnList(list, pageSurroundings(), forwardPageData),
});
