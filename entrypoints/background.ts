import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../lib/adapters/alarm';
import { nameOrdersEntry, onOpenOrders } from '../lib/adapters/commands';
import { grantedSender } from '../lib/adapters/granted-sender';
import { backgroundWords } from '../lib/adapters/language/background-words';
import { onInstalled, onStartup } from '../lib/adapters/lifecycle';
import { onRequest } from '../lib/adapters/messaging';
import { onNoticeClicked, onNoticesAllowed } from '../lib/adapters/notifier';
import { self } from '../lib/adapters/self';
import { siteAccess } from '../lib/adapters/site-access';
import { registeredSiteScripts } from '../lib/adapters/site-scripts';
import { storedSettings } from '../lib/adapters/storage/settings';
import { browserWorld } from '../lib/adapters/world';
import { openNotice } from '../lib/app/reminders/open-notice';
import { refresh } from '../lib/app/reminders/refresh';
import { answerPage } from '../lib/app/requests/for-page';
import { REQUEST_NAMES } from '../lib/app/requests/requests';
import { start } from '../lib/app/start';
import { syncSiteScripts } from '../lib/app/sync-site-scripts';
import { ORDERS_PAGE } from '../lib/core/facts/order-page';
import { optionalSites, switchedShops } from '../lib/marketplaces/optional-sites';
import { readSeen } from '../lib/marketplaces/page-copy/read-seen';
import { dataOf } from '../lib/marketplaces/page-data-of';
import { readRaw } from '../lib/marketplaces/read-raw';
import { beyondShop } from '../lib/payments/beyond-shop';
import { buyerCountry } from '../lib/payments/buyer-country';
import { routesUntil } from '../lib/payments/routes-until';

/**
 * Registers every listener before anything is awaited: a worker that wakes for an event must find its listener at once.
 */
export default defineBackground(() => {
  const readers = { readSeen, readRaw, pageData: { of: dataOf }, beyondShop, buyerCountry };
  const { words, inLanguage } = backgroundWords(({ say }) => nameOrdersEntry(say('commandOrders')));
  const world = browserWorld(switchedShops, readers, routesUntil, words);
  const bringInLine = () => void inLanguage(() => refresh(world)).catch(console.error);
  const bringSites = () =>
    void syncSiteScripts(optionalSites, siteAccess, registeredSiteScripts).catch(console.error);

  onRequest(REQUEST_NAMES, async (name, data, sender) => {
    const granted = await grantedSender(sender, self(), switchedShops);
    return inLanguage(() => answerPage(world, name, data, granted));
  });
  for (const onChange of [onAlarm, storedSettings.onChange, onNoticesAllowed])
    onChange(bringInLine);
  siteAccess.onChange(bringSites);
  onOpenOrders(() => void world.tabs.open(ORDERS_PAGE).catch(console.error));
  onNoticeClicked((id) => void inLanguage(() => openNotice(world, id)).catch(console.error));
  // That it listens wakes the background with the browser; what there is to do is done at each start.
  onStartup(() => {});
  onInstalled((reason) => {
    if (reason === 'install') void world.tabs.open(self().welcomePage).catch(console.error);
  });
  void inLanguage(() => start(world)).catch(console.error);
  // The worker before may have ended on the way, and an update ends registrations.
  bringSites();
});
