import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../lib/adapters/page/page-surroundings';
import { details } from '../lib/marketplaces/aliexpress/detail-pages';
import { forwardPageData } from '../lib/overlay/forward-page-data';
import { PanelOverlay } from '../lib/overlay/panel/panel-overlay';
import { startOverlay } from '../lib/overlay/start-overlay';

/**
 * The overlay of an order's detail page. The build makes one of it for each shop, with that shop's folder in the place
 * of this one (wxt.config.ts).
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main() {
    const surroundings = pageSurroundings();
    forwardPageData(document, surroundings);
    startOverlay(document, details, surroundings, (kind, world) =>
      kind === 'detail' ? new PanelOverlay(world, kind) : null,
    );
  },
});
