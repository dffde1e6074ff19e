import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../../lib/adapters/page/page-surroundings';
import { lists } from '../../lib/marketplaces/aliexpress/list-pages';
import { forwardPageData } from '../../lib/overlay/forward-page-data';
import { BarCheck } from '../../lib/overlay/list/bar-check';
import { ListOverlay } from '../../lib/overlay/list/list-overlay';
import { startOverlay } from '../../lib/overlay/start-overlay';

/**
 * Set by the build: whether the shop can be asked about orders. Where it cannot, what asks is left out, a tenth of the
 * script.
 */
declare const SHOP_CAN_BE_ASKED: boolean;

/**
 * The overlay of order lists. The build makes one of it for each shop, with that shop's folder in the place of this one
 * (wxt.config.ts).
 */
export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main() {
    const surroundings = pageSurroundings();
    forwardPageData(document, surroundings);
    startOverlay(document, lists, surroundings, (kind, world) =>
      kind === 'list' ? new ListOverlay(world, SHOP_CAN_BE_ASKED ? BarCheck : null) : null,
    );
  },
});
