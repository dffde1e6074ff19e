// `npm run demo`: the built extension on stand-ins for the shops. Without a display it prints what it saw and saves
// pictures.
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PSEUDO_LANGUAGES } from '../../assets/pseudo-languages';
import { type Shop, startShop } from '../shop/shop';
import { buildExtension } from './build-extension';
import { startDemoBrowser, switchOn } from './demo-browser';
import { looksIn, openList } from './demo-lists';
import { type DemoOptions, demoOptions, USAGE } from './demo-options';
import { photograph } from './demo-pictures';
import { type DemoShop, demoShops } from './demo-shops';
import { orderTable } from './order-table';
import { speak } from './speak';
import { WrongUsage } from './wrong-usage';

const hasDisplay =
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY) || process.platform !== 'linux';

/** What was done for the person, in one line; nothing where nothing had to be switched on. */
const tellSwitched = (names: readonly string[]): void => {
  if (names.length === 0) return;
  const sites = new Intl.ListFormat('en').format(names);
  console.log(
    `Switched on for this demo, as a user does it (ClaimClock’s settings, Sites, and yes to the browser’s question): ${sites}.`,
  );
};

/** What a person looks at, and what there is to try. */
function whatIsOpen(shops: readonly DemoShop[]): string[] {
  const [first] = shops;
  return [
    shops.length > 1
      ? 'In front: what the toolbar button shows, the orders of all shops in one list. In the other tabs: the stand-in shops’ order lists.'
      : `Open: the order list of the stand-in for ${first?.name}.`,
    ...(first?.site.asked
      ? [
          `The list of ${first.name} states no dates: press “Check … orders” on it, or open an order.`,
        ]
      : []),
    'More to play with: https://www.aliexpress.com/ in this browser. Close it to end the demo.',
  ];
}

/** A browser for a person: it stays until it is closed. */
async function show({ browser, shops: wanted, language }: DemoOptions, shop: Shop): Promise<void> {
  const driven = await startDemoBrowser(shop, browser, true);
  try {
    const closed = new Promise<void>((done) => driven.browser().once('disconnected', () => done()));
    const shops = demoShops(wanted);
    tellSwitched(await switchOn(driven, shops));
    await speak(driven, language);
    for (const each of shops) await openList(driven, each);
    if (shops.length > 1) await driven.openOwn('/popup.html');
    for (const line of whatIsOpen(shops)) console.log(line);
    await closed;
  } finally {
    await driven.close();
  }
}

/** The folder for the pictures, made if it is not there. */
function pictureFolder(wanted: string | null): string {
  if (wanted === null) return mkdtempSync(join(tmpdir(), 'claimclock-demo-'));
  const folder = resolve(wanted);
  try {
    mkdirSync(folder, { recursive: true });
  } catch {
    throw new WrongUsage(`--screenshots: “${folder}” is no folder and cannot be made one.`);
  }
  return folder;
}

async function record(options: DemoOptions, shop: Shop, folder: string): Promise<void> {
  const { orders, switchedOn, pictures } = await photograph(shop, options, folder);
  tellSwitched(switchedOn);
  console.log(orderTable(orders));
  console.log(`${pictures.length} pictures in ${folder}: ${pictures.join(', ')}`);
}

async function demo(options: DemoOptions): Promise<void> {
  const shown = hasDisplay && options.screenshots === null;
  const folder = shown ? null : pictureFolder(options.screenshots);
  buildExtension(options.browser, PSEUDO_LANGUAGES.includes(options.language));
  const shop = await startShop(looksIn(options.language).usual.scenario);
  try {
    await (folder === null ? show(options, shop) : record(options, shop, folder));
  } finally {
    await shop.close();
  }
}

try {
  const options = demoOptions(process.argv.slice(2));
  if (options.help) console.log(USAGE);
  else await demo(options);
} catch (failure) {
  if (!(failure instanceof WrongUsage)) throw failure;
  process.stderr.write(`${failure.message}\n${USAGE}\n`);
  process.exitCode = 2;
}
