import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type Page, type Protocol } from 'puppeteer-core';
import type { Shop } from '../shop/shop';
import { builtFolder } from '../tools/built';
import { findProgram } from '../tools/find-program.mjs';
import type { BrowserUnderTest, SeenHost } from './browser-under-test';
import { until } from './until';

export interface ChromiumOptions {
  readonly headed?: boolean;
  readonly profile?: string;
  /** Lets the extension into private windows too, as a user may. */
  readonly privateWindows?: boolean;
  readonly width?: number;
  readonly height?: number;
}

/** Chromium with the built extension, able to reach nothing but the shop. */
async function launchChromium(shop: Shop, options: ChromiumOptions = {}): Promise<Browser> {
  const executablePath = findProgram('chromium');
  if (!executablePath) throw new Error('chromium is not installed');
  const browser = await puppeteer.launch({
    executablePath,
    headless: !options.headed,
    // An extension can be loaded through a pipe only.
    pipe: true,
    enableExtensions: true,
    ...(options.profile ? { userDataDir: options.profile } : {}),
    defaultViewport: options.headed
      ? null
      : { width: options.width ?? 1000, height: options.height ?? 900 },
    // Tests take longer than a browser's patience on two busy cores.
    protocolTimeout: 60_000,
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
  const session = await browser.target().createCDPSession();
  await session.send('Extensions.loadUnpacked', {
    path: builtFolder('chrome-mv3'),
    enableInIncognito: options.privateWindows ?? false,
  });
  await session.detach();
  return browser;
}

/** The extension's service worker, started if it sleeps. */
async function serviceWorker(browser: Browser) {
  const target = await browser.waitForTarget(
    (each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension://'),
    { timeout: 20_000 },
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker does not answer');
  // A worker that is just starting has no extension API yet.
  await until(() => worker.evaluate(() => 'chrome' in globalThis).catch(() => false), Boolean);
  return { worker, id: new URL(target.url()).host };
}

type Node = Protocol.DOM.Node;

function textOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  const children = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  const text = children.map(textOf).join(' ');
  const label = attribute(node, 'aria-label') ?? '';
  return `${label} ${text}`.replace(/\s+/g, ' ').trim();
}

function attribute(node: Node, name: string): string | null {
  const at = (node.attributes ?? []).findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? null : (node.attributes?.[at + 1] ?? null);
}

function below(node: Node, wanted: (node: Node) => boolean): Node[] {
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return [...(wanted(node) ? [node] : []), ...inside.flatMap((each) => below(each, wanted))];
}

/** Our elements with everything in their closed shadow roots, which only the debugger sees. */
async function hostNodes(page: Page): Promise<Node[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return below(root, (node) => node.nodeName.startsWith('CLAIM-CLOCK'));
  } finally {
    await session.detach();
  }
}

async function press(page: Page, order: string | null, words: string): Promise<void> {
  const hosts = await hostNodes(page);
  const button = hosts
    .filter((host) => attribute(host, 'data-order') === order)
    .flatMap((host) => below(host, ({ nodeName }) => /^(BUTTON|A|SUMMARY)$/.test(nodeName)))
    .find((node) => textOf(node).includes(words));
  if (!button) throw new Error(`There is no button “${words}” at ${order ?? 'the page'}`);
  const session = await page.createCDPSession();
  try {
    const { backendNodeId } = button;
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0] = model.border;
    await page.mouse.click(left + model.width / 2, top + model.height / 2);
  } finally {
    await session.detach();
  }
}

/** The inside of one of our elements, to be shown elsewhere. */
export interface Inside {
  readonly attributes: readonly (readonly [string, string])[];
  readonly markup: string;
  readonly styles: string;
}

async function insides(page: Page): Promise<Inside[]> {
  const session = await page.createCDPSession();
  const found: Inside[] = [];
  try {
    for (const host of await hostNodes(page)) {
      const backendNodeId = host.shadowRoots?.[0]?.backendNodeId;
      if (backendNodeId === undefined) continue;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        returnByValue: true,
        functionDeclaration: `function () {
          const rules = (sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\\n');
          return {
            attributes: [...this.host.attributes].map(({ name, value }) => [name, value]),
            markup: this.innerHTML,
            styles: this.adoptedStyleSheets.map(rules).join('\\n'),
          };
        }`,
      });
      found.push(result.value);
    }
    return found;
  } finally {
    await session.detach();
  }
}

export interface Chromium extends BrowserUnderTest {
  browser(): Browser;
  /** What is in the closed shadow roots on a page. */
  insides(page: Page): Promise<Inside[]>;
}

/** Starts Chromium for the tests, with a profile of its own that goes when it is closed. */
export async function startChromium(
  shop: Shop,
  options: Pick<ChromiumOptions, 'privateWindows' | 'headed'> = {},
): Promise<Chromium> {
  const profile = mkdtempSync(join(tmpdir(), 'claimclock-chromium-'));
  let browser = await launchChromium(shop, { ...options, profile });
  return {
    name: 'chromium',
    browser: () => browser,
    async open(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    async openOwn(path) {
      const { id } = await serviceWorker(browser);
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}${path}`);
      return page;
    },
    inExtension: (work, ...args) =>
      serviceWorker(browser).then(({ worker }) => worker.evaluate(work, ...args)),
    async hosts(page) {
      const nodes = await hostNodes(page);
      return nodes.map(
        (node): SeenHost => ({ order: attribute(node, 'data-order'), text: textOf(node) }),
      );
    },
    insides,
    press,
    async stopBackground() {
      const { worker } = await serviceWorker(browser);
      await worker.close();
    },
    async restart() {
      await browser.close();
      browser = await launchChromium(shop, { ...options, profile });
    },
    async close() {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
