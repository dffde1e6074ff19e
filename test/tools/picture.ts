// `npm run picture`: the pictures of the README, taken of the built extension on the stand-in shops.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Order } from '../../lib/core/facts/order';
import { sites } from '../../lib/marketplaces/sites';
import { storedOrders } from '../e2e/stored';
import { writeOrders } from '../orders/write-orders';
import { startShop } from '../shop/shop';
import { buildExtension } from './build-extension';
import { startDemoBrowser, switchOn } from './demo-browser';
import { cameraOf, POPUP } from './demo-camera';
import { openList, openTimeline, visitOrders } from './demo-lists';
import { demoShops } from './demo-shops';

const PICTURE = resolve(import.meta.dirname, '../../assets/picture.png');
const DASHBOARD = resolve(import.meta.dirname, '../../assets/dashboard.webp');
const DASHBOARD_SIZE = { width: 1180, height: 720 };
const DESK = resolve(import.meta.dirname, '../../assets/claim-desk.webp');
const DESK_SIZE = { width: 900, height: 1000 };
const LIST_SIZE = { width: 980, height: 1010 };

/** The two pictures side by side, on a page of nothing else. */
const composed = (folder: string) => {
  const image = (name: string) =>
    `<img src="data:image/png;base64,${readFileSync(join(folder, `${name}.png`)).toString('base64')}" alt="">`;
  return `<style>
body { margin: 0; padding: 24px; display: flex; gap: 24px; align-items: start; background: #dde3ea }
img { border-radius: 10px; box-shadow: 0 2px 14px #0003 }
</style>${image('list')}${image('popup')}`;
};

buildExtension('chromium');
const shop = await startShop('urgencies');
const driven = await startDemoBrowser(shop, 'chromium', false);
const folder = mkdtempSync(join(tmpdir(), 'claimclock-picture-'));
try {
  const camera = cameraOf(driven, folder);
  const shops = demoShops(sites.map(({ id }) => id));
  await switchOn(driven, shops);
  await visitOrders(driven);
  for (const each of shops) {
    const page = await openList(driven, each);
    if (each.site.required) {
      await page.setViewport(LIST_SIZE);
      await openTimeline(driven, page, each.listed[1] ?? null);
      await camera.take(page, 'list');
    }
    await page.close();
  }
  const popup = await driven.openOwn('/popup.html');
  await popup.setViewport({ ...POPUP, height: LIST_SIZE.height });
  await popup.waitForSelector('main[aria-busy="false"]');
  await camera.take(popup, 'popup');
  const both = await driven.browser().newPage();
  const padding = 3 * 24;
  await both.setViewport({
    width: LIST_SIZE.width + POPUP.width + padding,
    height: LIST_SIZE.height + 2 * 24,
  });
  await both.setContent(composed(folder));
  await both.screenshot({ path: PICTURE });
  const settings = await driven.openOwn('/dashboard.html#/settings');
  await settings.waitForSelector('[aria-labelledby=country] select');
  await settings.select('[aria-labelledby=country] select', 'DE');
  await settings.waitForSelector('[data-saving=saved]');
  await settings.close();
  const cameAt = ({ facts }: Order) => {
    const came = facts.delivered?.[0]?.value;
    return came?.kind === 'instant' ? came.at : 0;
  };
  const [first] = (await driven.inExtension(storedOrders)).toSorted(
    (a, b) => cameAt(b) - cameAt(a),
  );
  if (!first) throw new Error('no order came');
  const desk = await driven.openOwn(`/dashboard.html#/orders/${first.key}/claim/not-working`);
  await desk.setViewport(DESK_SIZE);
  await desk.waitForSelector('.claim-desk[aria-busy="false"] h2');
  // Nothing is being typed.
  await desk.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await desk.screenshot({ path: DESK, type: 'webp', quality: 82 });
  const dashboard = await driven.openOwn('/dashboard.html#/settings');
  await dashboard.setViewport(DASHBOARD_SIZE);
  await writeOrders(dashboard, { count: 80, seed: 7, now: Date.now() });
  await dashboard.evaluate(() => {
    location.hash = '/orders';
  });
  await dashboard.waitForSelector('.grid-body .grid-row');
  await dashboard.screenshot({ path: DASHBOARD, type: 'webp', quality: 82 });
  console.log(`${PICTURE}\n${DESK}\n${DASHBOARD}`);
} finally {
  await driven.close();
  rmSync(folder, { recursive: true, force: true });
  await shop.close();
}
