import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Shop, startShop } from '../shop/shop';
import type { Build } from '../tools/built';
import { inFirefoxItself } from './bidi';
import { startChromium } from './chromium';
import { copiedExtension } from './copied-extension';
import { startFirefox } from './firefox';
import { ADDON } from './firefox-install';
import { newTab } from './patience';
import { newProfile } from './profile';
import { until } from './until';

/** The extension as it would be without the permission for the hosts that its content scripts run on anyway. */
function withoutHosts(build: Build): string {
  const folder = copiedExtension(build, newProfile('without-hosts'));
  const path = join(folder, 'manifest.json');
  const { host_permissions: hosts, ...rest } = JSON.parse(readFileSync(path, 'utf8'));
  expect(hosts.length).toBeGreaterThan(0);
  writeFileSync(path, JSON.stringify({ ...rest, name: 'without hosts' }));
  return folder;
}

/** What the user is told that an extension may do: in Chromium’s page of extensions, by their names. */
const toldByChromium = async (): Promise<[string, string][]> => {
  const all = await chrome.developerPrivate.getExtensionsInfo();
  return all.map(({ name, permissions }) => [name, JSON.stringify(permissions)]);
};

/** What Firefox asks at the installation. */
const askedByFirefox = (id: string): string => {
  const { ExtensionData } = ChromeUtils.importESModule('resource://gre/modules/Extension.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const permissions = extension.getRequiredPermissions();
  return JSON.stringify(
    ExtensionData.formatPermissionStrings({ permissions, addonName: 'it' }, {}),
  );
};

describe('the permission for hosts that content scripts run on anyway changes no word at the installation', () => {
  let shop: Shop;
  beforeAll(async () => {
    shop = await startShop('two-orders');
  });
  afterAll(() => shop?.close());

  test('Chromium', async () => {
    const driven = await startChromium(shop);
    try {
      const path = withoutHosts('chrome-mv3');
      const session = await driven.browser().target().createCDPSession();
      await session.send('Extensions.loadUnpacked', { path });
      const page = await newTab(driven.browser());
      await page.goto('chrome://extensions');
      const told = await until(
        () => page.evaluate(toldByChromium),
        // Chromium has some of its own.
        (all) => all.some(([name]) => name === 'without hosts'),
      );
      const words = new Map(told);
      expect(words.get('ClaimClock')).toContain('aliexpress');
      expect(words.get('ClaimClock')).toBe(words.get('without hosts'));
    } finally {
      await driven.close();
    }
  });

  test('Firefox', async () => {
    const driven = await startFirefox(shop);
    try {
      await driven.browser().installExtension(withoutHosts('firefox-mv3'));
      const copy = ADDON.replace('claimclock@claimclock', 'copy@claimclock');
      const ours = await inFirefoxItself(driven.browser(), askedByFirefox, ADDON);
      expect(ours).toContain('notifications');
      expect(ours).toBe(await inFirefoxItself(driven.browser(), askedByFirefox, copy));
    } finally {
      await driven.close();
    }
  });
});

declare const chrome: {
  developerPrivate: {
    getExtensionsInfo(): Promise<readonly { name: string; permissions: object }[]>;
  };
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      getRequiredPermissions(): object;
    };
  };
};
declare const ChromeUtils: {
  importESModule(address: string): {
    ExtensionData: { formatPermissionStrings(what: object, options: object): object };
  };
};
