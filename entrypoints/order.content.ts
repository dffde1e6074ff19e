import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page-surroundings';
import { orderShops, shopAt } from '../lib/marketplaces/registry';
import { PanelOverlay } from '../lib/overlay/panel-overlay';
import { startOverlay } from '../lib/overlay/start-overlay';

/** The overlay of an order's own pages: detail and tracking. */
export default defineContentScript({
  matches: orderShops.flatMap(({ site }) => site.orderPages),
  excludeMatches: orderShops.flatMap(({ site }) => site.listPages),
  // From the first byte on: only who sees the page enter can keep the panel's room free before it is painted.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  main() {
    const shop = shopAt(orderShops, new URL(location.href));
    startOverlay(document, shop, pageSurroundings(), (kind, world) =>
      kind === 'list' ? null : new PanelOverlay(world, kind),
    );
  },
});
