// `npm run bench`: what has a budget, as a table, or as JSON with --json. `-- lists press` measures these parts alone.
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { LIST } from '../e2e/browser-under-test';
import { startChromium } from '../e2e/chromium';
import { manyOrders } from '../shop/scenarios/states';
import { startShop } from '../shop/shop';
import { buildExtension } from '../tools/build-extension';
import { builtSizes } from '../tools/built-sizes';
import { findProgram } from '../tools/find-program.mjs';
import { root } from '../tools/source-files';
import { type Figure, figureTable, isWithin } from './figure';
import { measureDashboard } from './measure-dashboard';
import { measureLists } from './measure-lists';
import { measureMany } from './measure-many';
import { measurePress } from './measure-press';
import { measureReading } from './measure-reading';
import { measureStore } from './measure-store';

type Shop = Awaited<ReturnType<typeof startShop>>;
type Ours = Awaited<ReturnType<typeof startChromium>>;

/** A browser on the stand-in shop, without the extension. */
const plain = (shop: Shop): Promise<Browser> =>
  puppeteer.launch({
    executablePath: findProgram('chromium') ?? '',
    // An extension can be loaded through a pipe only.
    pipe: true,
    enableExtensions: true,
    defaultViewport: { width: 1000, height: 900 },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      `--proxy-server=127.0.0.1:${shop.proxy.port}`,
      `--ignore-certificate-errors-spki-list=${shop.certificate.spki}`,
    ],
  });

async function withOurs(shop: Shop, measure: (driven: Ours) => Promise<Figure[]>) {
  const driven = await startChromium(shop);
  try {
    return await measure(driven);
  } finally {
    await driven.close();
  }
}

async function withPlain(shop: Shop, measure: (browser: Browser) => Promise<Figure[]>) {
  const browser = await plain(shop);
  try {
    return await measure(browser);
  } finally {
    await browser.close();
  }
}

/** Each in browsers of its own, so that none finds what another one stored. */
const PARTS: Readonly<Record<string, (shop: Shop) => Promise<Figure[]>>> = {
  sizes: async () =>
    builtSizes('chrome-mv3').map(({ what, size, budget }) => ({
      what: `${what}, gzip`,
      value: size,
      unit: 'bytes',
      budget,
    })),
  reading: (shop) =>
    withPlain(shop, async (bare) => {
      const page = await bare.newPage();
      await page.goto(`${LIST}?shown=1000`);
      await page.waitForFunction(() => document.querySelectorAll('.order-item').length === 1000);
      return measureReading(page);
    }),
  press: (shop) => withOurs(shop, measurePress),
  lists: (shop) =>
    withOurs(shop, (driven) =>
      withPlain(shop, (none) =>
        withPlain(shop, async (baseline) => {
          await baseline.installExtension(join(root, 'test/bench/baseline'));
          return measureLists({ ours: driven.browser(), baseline, none }, say);
        }),
      ),
    ),
  store: (shop) => withOurs(shop, measureStore),
  dashboard: (shop) => withOurs(shop, measureDashboard),
  many: (shop) => withOurs(shop, measureMany),
};

const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
const asked = process.argv.slice(2).filter((word) => !word.startsWith('-'));
const unknown = asked.find((part) => !Object.hasOwn(PARTS, part));
if (unknown !== undefined) {
  say(`There is no part “${unknown}”: ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

buildExtension('chromium');
const shop = await startShop({
  name: 'bench',
  shows: '1,000 orders',
  answer: 'orders',
  language: 'en',
  header: 'new',
  orders: manyOrders(1000),
});
const figures: Figure[] = [];
try {
  for (const [part, measure] of Object.entries(PARTS)) {
    if (asked.length > 0 && !asked.includes(part)) continue;
    const started = performance.now();
    say(`${part} …`);
    try {
      figures.push(...(await measure(shop)));
      say(`${part}: ${Math.round((performance.now() - started) / 1000)} s`);
    } catch (error) {
      // What the other parts tell is worth as much without it.
      say(`${part}: ${error instanceof Error ? error.stack : error}`);
      process.exitCode = 1;
    }
  }
} finally {
  await shop.close();
}
console.log(
  process.argv.includes('--json') ? JSON.stringify(figures, null, 2) : figureTable(figures),
);
if (!figures.every(isWithin)) process.exitCode = 1;
