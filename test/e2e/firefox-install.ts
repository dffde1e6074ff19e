import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { builtFolder } from '../tools/built';
import { bidiOf, inFirefoxItself } from './bidi';
import { packXpi } from './xpi';

export const ADDON = 'claimclock@claimclock.example';

/** Installs the extension packed: it is there again after a new start. */
export async function installForGood(browser: Browser, profile: string): Promise<void> {
  const path = join(profile, 'claimclock.xpi');
  packXpi(builtFolder('firefox-mv3'), path);
  const extensionData = { type: 'archivePath', path };
  await bidiOf(browser).send('webExtension.install', { extensionData, 'moz:permanent': true });
}

/** What the switch on the browser's page of add-ons does. */
export const allowPrivateWindows = (browser: Browser) =>
  inFirefoxItself(
    browser,
    async (id) => {
      const load = (name: string) =>
        ChromeUtils.importESModule(`resource://gre/modules/${name}.sys.mjs`);
      const { ExtensionPermissions } = load('ExtensionPermissions');
      const permissions = ['internal:privateBrowsingAllowed'];
      await ExtensionPermissions.add(id, { permissions, origins: [] });
      const addon = await load('AddonManager').AddonManager.getAddonByID(id);
      await addon.reload();
    },
    ADDON,
  );

declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionPermissions: {
      add(id: string, what: { permissions: string[]; origins: string[] }): Promise<void>;
    };
    AddonManager: { getAddonByID(id: string): Promise<{ reload(): Promise<void> }> };
  };
};
