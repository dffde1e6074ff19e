import type { Shop } from '../shop/shop';
import { inFirefoxItself } from './bidi';
import { startFirefox } from './firefox';
import { describeSituations } from './situations';
import type { Situated } from './stage';

/** Runs in Firefox's own window: what "do not disturb" does there. */
const doNotDisturb = (on: boolean): void => {
  const service = Cc['@mozilla.org/alerts-service;1']?.getService(Ci.nsIAlertsDoNotDisturb);
  if (service) service.manualDoNotDisturb = on;
};

async function start(shop: Shop): Promise<Situated> {
  const driven = await startFirefox(shop);
  return {
    ...driven,
    letNotices: (through) => inFirefoxItself(driven.browser(), doNotDisturb, !through),
  };
}

describeSituations('Firefox', start);

declare const Cc: {
  readonly [contract: string]: { getService(kind: object): { manualDoNotDisturb: boolean } };
};
declare const Ci: { readonly nsIAlertsDoNotDisturb: object };
