import { ask } from '../../lib/adapters/ask';
import { systemClock } from '../../lib/adapters/clock';
import { localeWords } from '../../lib/adapters/language/words';
import { onCheckRunChanged, storedCheckRuns } from '../../lib/adapters/storage/check-runs';
import { MARKETPLACES, type MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { SETTINGS_PAGE } from '../../lib/core/facts/order-page';
import { requiredSite } from '../../lib/marketplaces/required-site';
import { takeCheckStep } from '../../lib/protocol/check-step';
import { followChecks } from '../../lib/view-models/follow-checks';

/** How the checks stand, in the background and in the storage that every page hears. */
export const checks = followChecks(MARKETPLACES, {
  poll: (marketplace) =>
    takeCheckStep({ ask, language: localeWords().language, now: systemClock.now }, marketplace, {
      kind: 'poll',
    }),
  isThere: async (marketplace) => (await storedCheckRuns.read(marketplace)) !== null,
  onChange: onCheckRunChanged,
  clock: systemClock.now,
});

/** Where the popup leads to: the order list, the tab that checks its orders, the settings. */
export const leads = {
  listUrl: requiredSite.listUrl,
  settingsUrl: SETTINGS_PAGE,
  showCheck: (marketplace: MarketplaceId): void =>
    void ask('showCheck', { marketplace }).catch(console.error),
};
