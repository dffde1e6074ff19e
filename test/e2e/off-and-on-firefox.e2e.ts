import { inFirefoxItself } from './bidi';
import { startFirefox } from './firefox';
import { ADDON } from './firefox-install';
import { describeOffAndOn } from './off-and-on';

describeOffAndOn('Firefox', startFirefox, (driven) =>
  inFirefoxItself(
    driven.browser(),
    async (id) => {
      const address = 'resource://gre/modules/AddonManager.sys.mjs';
      const addon = await ChromeUtils.importESModule(address).AddonManager.getAddonByID(id);
      await addon.disable();
      await addon.enable();
    },
    ADDON,
  ),
);

declare const ChromeUtils: {
  importESModule(address: string): {
    AddonManager: {
      getAddonByID(id: string): Promise<{ disable(): Promise<void>; enable(): Promise<void> }>;
    };
  };
};
