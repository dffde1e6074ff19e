import { defineBackground } from 'wxt/utils/define-background';
import { onAlarm } from '../lib/adapters/alarm';
import { onInstalled, onStartup } from '../lib/adapters/lifecycle';
import { onRequest } from '../lib/adapters/messaging';
import { onNoticeClicked } from '../lib/adapters/notifier';
import { self } from '../lib/adapters/self';
import { askerOf } from '../lib/adapters/sender';
import { storedSettings } from '../lib/adapters/settings';
import { browserWorld } from '../lib/adapters/world';
import { answer } from '../lib/app/answer';
import { openNotice } from '../lib/app/open-notice';
import { refresh } from '../lib/app/refresh';
import { readPrinted } from '../lib/marketplaces/read-printed';
import { dataShops, policies } from '../lib/marketplaces/registry';
import { beyondShop } from '../lib/payments/beyond-shop';
import type { World } from '../lib/ports';

const pageData: World['pageData'] = {
  of: (marketplace) => dataShops.find(({ id }) => id === marketplace) ?? null,
};

/** Registers every listener before anything is awaited: a worker that wakes for an event must find its listener at once. */
export default defineBackground(() => {
  const world = browserWorld(policies, { readPrinted, pageData, beyondShop });
  const bringInLine = () => void refresh(world).catch(console.error);

  onRequest((name, data, sender) => answer(world, name, data, askerOf(sender, self(), policies)));
  onAlarm(bringInLine);
  storedSettings.onChange(bringInLine);
  onNoticeClicked((id) => void openNotice(world, id).catch(console.error));
  // Firefox forgets alarms at every restart, and both forget the badge.
  onStartup(bringInLine);
  onInstalled((reason) => {
    if (reason === 'install') void world.tabs.open(self().welcomePage).catch(console.error);
    // New rules may leave other orders open.
    const ready = reason === 'update' ? world.orders.reindex() : Promise.resolve();
    void ready.catch(console.error).then(bringInLine);
  });
});
