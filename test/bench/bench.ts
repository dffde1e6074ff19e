// `npm run bench`: what has a budget, as a table, or as JSON with --json. `-- dashboard` measures that part alone.
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
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
import { measurePress } from './measure-press';
import { measureReading } from './measure-reading';
import { measureStore } from './measure-store';

buildExtension('chromium');
const say = (sentence: string) => process.stderr.write(`${sentence}\n`);
const shop = await startShop({
  name: 'bench',
  shows: '1,000 orders',
  answer: 'orders',
  language: 'en',
  header: 'new',
  orders: manyOrders(1000),
});
const driven = await startChromium(shop);
const plain = () =>
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
const bare = await plain();
const baseline = await plain();
await baseline.installExtension(join(root, 'test/bench/baseline'));
/** The parts, in the order in which they are measured. */
const PARTS = {
  async sizes() {
    return builtSizes('chrome-mv3').map(({ what, size, budget }) => ({
      what: `${what}, gzip`,
      value: size,
      unit: 'bytes' as const,
      budget,
    }));
  },
  store: () => measureStore(driven),
  dashboard: () => measureDashboard(driven),
  async reading() {
    const page = await bare.newPage();
    await page.goto(`${LIST}?shown=1000`);
    await page.waitForFunction(() => document.querySelectorAll('.order-item').length === 1000);
    const figures = await measureReading(page);
    await page.close();
    return figures;
  },
  lists: () => measureLists({ ours: driven.browser(), baseline, none: bare }),
  press: () => measurePress(driven),
} satisfies Readonly<Record<string, () => Promise<Figure[]>>>;
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));

try {
  const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0)
    throw new Error(`no part “${unknown.join(', ')}”: ${Object.keys(PARTS).join(', ')}`);
  const figures: Figure[] = [];
  for (const [name, measure] of Object.entries(PARTS)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    say(`${name} …`);
    figures.push(...(await measure()));
  }

  console.log(
    process.argv.includes('--json') ? JSON.stringify(figures, null, 2) : figureTable(figures),
  );
  process.exitCode = figures.every(isWithin) ? 0 : 1;
} finally {
  await bare.close();
  await baseline.close();
  await driven.close();
  await shop.close();
}
