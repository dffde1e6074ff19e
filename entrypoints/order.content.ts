import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page-surroundings';
import { orderPages, shopAt } from '../lib/marketplaces/page-registry';
import { PanelOverlay } from '../lib/overlay/panel-overlay';
import { startOverlay } from '../lib/overlay/start-overlay';

/** The overlay of an order's own pages: detail and tracking. */
export default defineContentScript({
  matches: orderPages.flatMap(({ site }) => site.orderPages),
  excludeMatches: orderPages.flatMap(({ site }) => site.listPages),
  // From the first byte on: only who sees the page enter can keep the panel's room free before it is painted.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  main(ctx) {
    const marketplace = shopAt(orderPages, new URL(location.href));
    if (!marketplace) return;
    startOverlay(
      { page: document, marketplace, signal: ctx.signal, ...pageSurroundings() },
      (kind, world) => (kind === 'list' ? null : new PanelOverlay(world, kind)),
      () => ctx.notifyInvalidated(),
    );
  },
});
