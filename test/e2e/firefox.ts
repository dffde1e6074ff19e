import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { within } from '../../lib/adapters/within';
import type { Shop } from '../shop/shop';
import { builtFolder } from '../tools/built';
import { findProgram } from '../tools/find-program.mjs';
import { allTabs, type BidiValue, bidiOf, contextOf, evaluated, firefoxItself } from './bidi';
import type { BrowserUnderTest, SeenHost } from './browser-under-test';
import { ADDON, allowPrivateWindows, installForGood } from './firefox-install';
import { newFirefoxProfile } from './firefox-profile';
import { pageAt } from './page-at';
import { newTab, PATIENCE, SOON } from './patience';
import { removeProfile } from './profile';
import { until, untilSeen, untilStill } from './until';

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

interface Serialised {
  readonly shadowRoot?: BidiValue | null;
  readonly attributes?: Readonly<Record<string, string>>;
}
const nodeOf = ({ value }: BidiValue): Serialised =>
  typeof value === 'object' && value !== null ? value : {};
const listOf = ({ value }: BidiValue): BidiValue[] => (Array.isArray(value) ? value : []);

/** Our elements and their closed shadow roots, which WebDriver may look into. */
async function shadowRoots(browser: Browser, page: Page) {
  const context = contextOf(page);
  const hosts = await evaluated(
    bidiOf(browser).send('script.evaluate', {
      expression: "[...Document.prototype.querySelectorAll.call(document, '[data-claim-clock]')]",
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    }),
  );
  return listOf(hosts).map((host) => {
    const { shadowRoot, attributes } = nodeOf(host);
    return {
      context,
      order: attributes?.['data-order'] ?? null,
      root: shadowRoot?.sharedId ?? null,
    };
  });
}

/** Runs in a page; shadow roots are named first, then texts. */
const inPage = (
  browser: Browser,
  context: string,
  work: string,
  roots: readonly string[],
  ...rest: string[]
) =>
  evaluated(
    bidiOf(browser).send('script.callFunction', {
      functionDeclaration: work,
      arguments: [
        ...roots.map((sharedId) => ({ sharedId })),
        ...rest.map((value) => ({ type: 'string', value })),
      ],
      target: { context },
      awaitPromise: true,
    }),
  );

/** The texts of all of them at once, for a list is asked again and again; by nothing that hostile pages spy on. */
const TEXTS = `(...roots) => {
  const textOf = (node) => node.nodeType === 3 ? node.data : node.localName === 'style' ? '' :
    (node.getAttribute?.('aria-label') ?? '') + ' ' + [...node.childNodes].map(textOf).join(' ');
  return roots.map((root) => textOf(root).replace(/\\s+/g, ' ').trim());
}`;

/** Everything of ours on a page, in its order. */
async function hostsOnce(browser: Browser, page: Page): Promise<SeenHost[]> {
  const found = await shadowRoots(browser, page);
  const roots = found.flatMap(({ root }) => root ?? []);
  const texts =
    roots.length === 0 ? [] : listOf(await inPage(browser, contextOf(page), TEXTS, roots));
  const textOf = new Map(roots.map((root, at) => [root, texts[at]?.value]));
  return found.map(({ order, root }) => ({
    order,
    text: String((root && textOf.get(root)) ?? ''),
  }));
}

const CENTRE = `(root, words) => {
  const named = (node) => (node.getAttribute('aria-label') ?? '') + ' ' + node.textContent.replace(/\\s+/g, ' ');
  const button = [...root.querySelectorAll('button, a, summary')].find((node) => named(node).includes(words));
  if (!button) return null;
  button.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = button.getBoundingClientRect();
  return JSON.stringify([left + width / 2, top + height / 2]);
}`;

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
  const install = () => browser.installExtension(folder ?? builtFolder('firefox-mv3'));
  await (permanent ? installForGood(browser, profile) : install());
  // A new installation opens its welcome page, at a moment of its own: closed now, it covers no page of a test.
  if (!headed) await (await pageAt(browser, '/welcome.html')).close();
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
      own ??= openAddonPage(browser, '/dashboard.html#/settings');
      return own.then((page) => page.evaluate(work, ...args));
    },
    hosts: (page) => untilSeen(() => hostsOnce(browser, page)),
    async press(page, order, words) {
      await page.bringToFront();
      const look = async (): Promise<[number, number] | null> => {
        for (const { context, order: belongsTo, root } of await shadowRoots(browser, page)) {
          if (belongsTo !== order || !root) continue;
          const { value } = await inPage(browser, context, CENTRE, [root], words);
          if (typeof value === 'string') return JSON.parse(value);
        }
        return null;
      };
      // Drawn anew between two of these questions, a button cannot be asked about any more: then it is looked for
      // again.
      const [x, y] = await untilStill(`button “${words}” at ${order ?? 'the page'}`, look);
      await page.mouse.click(x, y);
    },
    aboutToStop: () => aboutToStop(browser),
    stopBackground: async () => (await aboutToStop(browser))(),
    async restart() {
      own = null;
      await browser.close();
      browser = await launchFirefox(shop, profile, options);
      if (!permanent) await install();
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
