import { defineContentScript } from 'wxt/utils/define-content-script';
import { pageSurroundings } from '../../lib/adapters/page-surroundings';
import { listPages, shopAt } from '../../lib/marketplaces/page-registry';
import { ListOverlay } from '../../lib/overlay/list-overlay';
import { startOverlay } from '../../lib/overlay/start-overlay';

/** The overlay of order lists. */
export default defineContentScript({
  matches: listPages.flatMap(({ site }) => site.listPages),
  // From the first byte on: only who sees a card enter can give it its room before it is painted.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  main(ctx) {
    const marketplace = shopAt(listPages, new URL(location.href));
    if (!marketplace) return;
    startOverlay(
      { page: document, marketplace, signal: ctx.signal, ...pageSurroundings() },
      (kind, world) => (kind === 'list' ? new ListOverlay(world) : null),
      () => ctx.notifyInvalidated(),
    );
  },
});
