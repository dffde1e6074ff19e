import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { within } from '../../lib/adapters/within';
import type { Shop } from '../shop/shop';
import { builtFolder } from '../tools/built';
import { findProgram } from '../tools/find-program.mjs';
import { allTabs, contextOf, firefoxItself } from './bidi';
import type { BrowserUnderTest } from './browser-under-test';
import { hosts, press } from './firefox-hosts';
import { ADDON, allowPrivateWindows, installForGood } from './firefox-install';
import { newFirefoxProfile } from './firefox-profile';
import { pageAt } from './page-at';
import { newTab, PATIENCE, SOON } from './patience';
import { removeProfile } from './profile';
import { until } from './until';

/** Firefox gives each profile an address of its own for an add-on; the tests fix it. */
const ADDRESS = '6f1d3c52-8f0e-4a8e-9c75-2b6a4d1e0f11';

export interface FirefoxOptions {
  readonly headed?: boolean;
  /** Installs the extension for good, as a store does; otherwise it goes with the browser. */
  readonly permanent?: boolean;
  /** Lets the extension into private windows too, as a user may. */
  readonly privateWindows?: boolean;
  /** Another folder than the one that was built last. */
  readonly folder?: string;
  /** Keeps pages that were left whole, as Firefox does unless Puppeteer drives it. */
  readonly keepsPages?: boolean;
}

async function launchFirefox(
  shop: Shop,
  profile: string,
  { headed = false, keepsPages = false }: FirefoxOptions,
): Promise<Browser> {
  const executablePath = findProgram('firefox');
  if (!executablePath) throw new Error('firefox is not installed');
  return puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !headed,
    userDataDir: profile,
    acceptInsecureCerts: true,
    defaultViewport: headed ? null : { width: 1000, height: 900 },
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    // To open pages of the add-on and to reach the browser's own window.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: ADDRESS }),
      // A temporary add-on goes at each close: its data stays for the next start with this profile.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Nobody has signed what was just built.
      'xpinstall.signatures.required': false,
      // Otherwise no notification is ever listed.
      'alerts.useSystemBackend': false,
      // The list of what was saved opens by itself and takes the focus from the page, until Escape: once is enough for
      // a person, and a key sent to a page never reaches it.
      'browser.download.alwaysOpenPanel': false,
      'browser.download.panel.shown': true,
      'fission.bfcacheInParent': keepsPages,
      // The clock and the database of a background are put right or wrong in its page, which would be another one after
      // half a minute without anything to do.
      'extensions.background.idle.timeout': 3_600_000,
      'network.proxy.type': 1,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': shop.proxy.port,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': shop.proxy.port,
    },
  });
}

/** Opens a page of the add-on. It arrives in another process, so its load event never reaches the one who asked. */
async function openAddonPage(browser: Browser, path: string): Promise<Page> {
  const url = `moz-extension://${ADDRESS}${path}`;
  const opened = await newTab(browser);
  const tab = contextOf(opened);
  opened.goto(url).catch(() => {});
  // While the tab changes its process, asking it fails; afterwards Puppeteer may have to be told of it anew.
  const arrived = async () => {
    const page = (await allTabs(browser)).find((each) => contextOf(each) === tab);
    const asked = page?.evaluate(
      (wanted) => location.href.startsWith(wanted) && document.readyState === 'complete',
      url,
    );
    return asked && (await within(SOON, asked).catch(() => false)) ? page : null;
  };
  const page = await until(arrived, Boolean);
  if (!page) throw new Error(`${url} was never there`);
  page.setDefaultTimeout(PATIENCE);
  return page;
}

async function aboutToStop(browser: Browser) {
  const inItself = await firefoxItself(browser);
  return () =>
    inItself(async (id) => {
      const policy: typeof WebExtensionPolicy = Reflect.get(globalThis, 'WebExtensionPolicy');
      // By itself it lets one go on that is answering somebody, and says nothing of it.
      await policy.getByID(id).extension.terminateBackground({ disableResetIdleForTest: true });
    }, ADDON);
}

/** Starts Firefox for the tests, with a profile of its own that goes when it is closed. */
export async function startFirefox(
  shop: Shop,
  options: FirefoxOptions = {},
): Promise<BrowserUnderTest & { browser(): Browser }> {
  const { headed = false, permanent = false, privateWindows = false, folder } = options;
  const profile = await newFirefoxProfile(async (first) => {
    await (await launchFirefox(shop, first, { headed })).close();
  });
  let browser = await launchFirefox(shop, profile, options);
  const install = async (isForGood: boolean) => {
    if (isForGood) await installForGood(browser, profile);
    else await browser.installExtension(folder ?? builtFolder('firefox-mv3'));
    // A new installation opens its welcome page, at a moment of its own: closed now, it covers no page of a test.
    if (!headed) await (await pageAt(browser, '/welcome.html')).close();
  };
  await install(permanent);
  if (privateWindows) await allowPrivateWindows(browser);
  let own: Promise<Page> | null = null;

  return {
    name: 'firefox',
    browser: () => browser,
    async open(url) {
      const page = await newTab(browser);
      await page.goto(url);
      return page;
    },
    openOwn: (path) => openAddonPage(browser, path),
    // Any page of the add-on has the add-on's rights; the background itself is out of reach.
    inExtension: (work, ...args) => {
      own ??= openAddonPage(browser, '/dashboard.html#/settings').catch((failure) => {
        own = null;
        throw failure;
      });
      return own.then((page) => page.evaluate(work, ...args));
    },
    hosts: (page) => hosts(browser, page),
    press: (page, order, words) => press(browser, page, order, words),
    aboutToStop: () => aboutToStop(browser),
    stopBackground: async () => (await aboutToStop(browser))(),
    async restart() {
      own = null;
      await browser.close();
      browser = await launchFirefox(shop, profile, options);
      if (!permanent) await install(false);
    },
    async close() {
      await browser.close().finally(() => removeProfile(profile));
    },
  };
}

declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: { terminateBackground(how: { disableResetIdleForTest: boolean }): Promise<void> };
  };
};
