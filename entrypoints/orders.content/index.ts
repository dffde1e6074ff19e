import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../../lib/adapters/page-surroundings';
import { listShops, shopAt } from '../../lib/marketplaces/registry';
import { forwardPageData } from '../../lib/overlay/forward-page-data';
import { ListOverlay } from '../../lib/overlay/list-overlay';
import { startOverlay } from '../../lib/overlay/start-overlay';

/** The overlay of order lists. */
export default defineContentScript({
  matches: listShops.flatMap(({ site }) => site.listPages),
  // From the first byte on: only who sees a card enter can give it its room before it is painted.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  main() {
    const shop = shopAt(listShops, new URL(location.href));
    const surroundings = pageSurroundings();
    forwardPageData(document, surroundings);
    startOverlay(document, shop, surroundings, (kind, world) =>
      kind === 'list' ? new ListOverlay(world) : null,
    );
  },
});
