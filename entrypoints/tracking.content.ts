import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page-surroundings';
import { shopAt, trackingShops } from '../lib/marketplaces/registry';
import { forwardPageData } from '../lib/overlay/forward-page-data';
import { PanelOverlay } from '../lib/overlay/panel-overlay';
import { startOverlay } from '../lib/overlay/start-overlay';

/** The overlay of an order's tracking page. */
export default defineContentScript({
  matches: trackingShops.flatMap(({ site }) => site.trackingPages),
  // From the first byte on: only who sees the page enter can keep the panel's room free before it is painted.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  main() {
    const shop = shopAt(trackingShops, new URL(location.href));
    const surroundings = pageSurroundings();
    forwardPageData(document, surroundings);
    startOverlay(document, shop, surroundings, (kind, world) =>
      kind === 'tracking' ? new PanelOverlay(world, kind) : null,
    );
  },
});
