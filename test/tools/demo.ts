// `npm run demo`: the built extension on a stand-in for the shop. Without a display it prints what it saw and saves pictures.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LIST } from '../e2e/browser-under-test';
import { launchChromium } from '../e2e/chromium';
import { launchFirefox } from '../e2e/firefox';
import { type Shop, startShop } from '../shop/shop';
import { buildExtension } from './build-extension';
import { type DemoOptions, demoOptions } from './demo-options';
import { photograph } from './demo-pictures';
import { orderTable } from './order-table';
import { WrongUsage } from './wrong-usage';

const hasDisplay =
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';

/** A browser for a person: it stays until it is closed. */
async function show({ browser }: DemoOptions, shop: Shop): Promise<void> {
  const launched =
    browser === 'chromium'
      ? await launchChromium(shop, { headed: true })
      : await launchFirefox(shop, { headed: true });
  const page = await launched.newPage();
  await page.goto(LIST);
  console.log('The browser is open on the stand-in shop’s order list. Close it to end the demo.');
  console.log('Other scenarios: the shop’s home page, https://www.aliexpress.com/');
  await new Promise<void>((closed) => launched.once('disconnected', () => closed()));
}

async function record({ browser, screenshots }: DemoOptions, shop: Shop): Promise<void> {
  const folder = resolve(screenshots ?? mkdtempSync(join(tmpdir(), 'claimclock-demo-')));
  mkdirSync(folder, { recursive: true });
  const { orders, pictures } = await photograph(shop, browser, folder);
  console.log(orderTable(orders));
  console.log(`${pictures.length} pictures in ${folder}: ${pictures.join(', ')}`);
}

async function demo(options: DemoOptions): Promise<void> {
  buildExtension(options.browser);
  const shop = await startShop('urgencies');
  try {
    await (hasDisplay ? show : record)(options, shop);
  } finally {
    await shop.close();
  }
}

try {
  await demo(demoOptions(process.argv.slice(2)));
} catch (failure) {
  if (!(failure instanceof WrongUsage)) throw failure;
  process.stderr.write(
    `${failure.message}\nUsage: npm run demo -- [--browser firefox] [--screenshots DIR]\n`,
  );
  process.exitCode = 2;
}
