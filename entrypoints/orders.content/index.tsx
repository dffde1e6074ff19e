import { defineContentScript } from 'wxt/utils/define-content-script';
import { extensionIsAlive } from '../../lib/adapters/alive';
import { onOrdersChanged } from '../../lib/adapters/announcer';
import { ask } from '../../lib/adapters/ask';
import { systemClock } from '../../lib/adapters/clock';
import { localeWords } from '../../lib/adapters/words';
import { marketplaceAt, marketplaces } from '../../lib/marketplaces/registry';
import { startOverlay } from '../../lib/overlay/start-overlay';

export default defineContentScript({
  matches: marketplaces.flatMap(({ site }) => site.orderPages),
  // From the first byte on: only who sees a card enter can give it its room before it is painted.
  runAt: 'document_start',
  cssInjectionMode: 'manual',
  main(ctx) {
    const marketplace = marketplaceAt(new URL(location.href));
    if (!marketplace) return;
    startOverlay(
      {
        page: document,
        marketplace,
        words: localeWords(),
        ask,
        now: systemClock.now,
        zone: systemClock.zone(),
        alive: extensionIsAlive,
        onOrdersChanged,
        signal: ctx.signal,
      },
      () => ctx.notifyInvalidated(),
    );
  },
});
