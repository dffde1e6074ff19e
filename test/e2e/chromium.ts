import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Shop } from '../shop/shop';
import { builtFolder } from '../tools/built';
import { findProgram } from '../tools/find-program.mjs';
import type { BrowserUnderTest } from './browser-under-test';
import { hosts, type Inside, insides, isInReach, press } from './chromium-hosts';
import { allowUnpacked, keepUnpacked } from './chromium-profile';
import { pageAt } from './page-at';
import { newTab, PATIENCE } from './patience';
import { newProfile, removeProfile } from './profile';
import { until } from './until';

export interface ChromiumOptions {
  readonly headed?: boolean;
  /** Keeps the extension at a new start, as one that a person loaded; otherwise it is installed anew. */
  readonly permanent?: boolean;
  /** Lets the extension into private windows too, as a user may. */
  readonly privateWindows?: boolean;
  /** Another folder than the one that was built last. */
  readonly folder?: string;
}

/** Chromium with the built extension, able to reach nothing but the shop. */
async function launchChromium(
  shop: Shop,
  profile: string,
  { headed = false }: ChromiumOptions,
): Promise<Browser> {
  const executablePath = findProgram('chromium');
  if (!executablePath) throw new Error('chromium is not installed');
  return puppeteer.launch({
    executablePath,
    headless: !headed,
    // An extension can be loaded through a pipe only.
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: headed ? null : { width: 1000, height: 900 },
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      `--proxy-server=127.0.0.1:${shop.proxy.port}`,
      `--ignore-certificate-errors-spki-list=${shop.certificate.spki}`,
    ],
  });
}

async function install(
  browser: Browser,
  {
    headed = false,
    privateWindows: enableInIncognito = false,
    folder: path = builtFolder('chrome-mv3'),
  }: ChromiumOptions,
): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.send('Extensions.loadUnpacked', { path, enableInIncognito });
  await session.detach();
  // A new installation opens its welcome page, at a moment of its own: closed now, it covers no page of a test.
  if (!headed) await (await pageAt(browser, '/welcome.html')).close();
}

/** The extension's service worker, started if it sleeps. */
async function serviceWorker(browser: Browser) {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension://'),
    { timeout: PATIENCE },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker does not answer');
  // A worker that is just starting has no extension API yet.
  await until(() => worker.evaluate(() => 'chrome' in globalThis).catch(() => false), Boolean);
  return { worker, target, id: new URL(target.url()).host };
}

async function aboutToStop(browser: Browser) {
  const { worker, target } = await serviceWorker(browser);
  return async () => {
    await worker.close();
    // Whoever asks for the worker now gets the next one.
    await until(
      async () => browser.targets().includes(target),
      (there) => !there,
    );
  };
}

export interface Chromium extends BrowserUnderTest {
  isInReach: typeof isInReach;
  browser(): Browser;
  /** What is in the closed shadow roots on a page. */
  insides(page: Page): Promise<Inside[]>;
}

/** Starts Chromium for the tests, with a profile of its own that goes when it is closed. */
export async function startChromium(shop: Shop, options: ChromiumOptions = {}): Promise<Chromium> {
  const profile = newProfile('chromium');
  if (options.permanent) allowUnpacked(profile);
  let browser = await launchChromium(shop, profile, options);
  await install(browser, options);
  let id: string | null = null;
  return {
    name: 'chromium',
    browser: () => browser,
    async open(url) {
      const page = await newTab(browser);
      await page.goto(url);
      return page;
    },
    async openOwn(path) {
      // Once it is known nobody waits for the worker: it may have ended, and nothing but the page wakes it.
      id ??= (await serviceWorker(browser)).id;
      const page = await newTab(browser);
      await page.goto(`chrome-extension://${id}${path}`);
      return page;
    },
    inExtension: (work, ...args) =>
      serviceWorker(browser).then(({ worker }) => worker.evaluate(work, ...args)),
    hosts,
    insides,
    isInReach,
    press,
    aboutToStop: () => aboutToStop(browser),
    stopBackground: async () => (await aboutToStop(browser))(),
    async restart() {
      id = null;
      await browser.close();
      if (options.permanent) keepUnpacked(profile, builtFolder('chrome-mv3'));
      browser = await launchChromium(shop, profile, options);
      if (!options.permanent) await install(browser, options);
    },
    async close() {
      await browser.close().finally(() => removeProfile(profile));
    },
  };
}
