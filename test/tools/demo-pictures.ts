import { mostPressingFirst } from '../../lib/app/views/overview';
import type { OrderView } from '../../lib/core/views/order-view';
import { viewOrder } from '../../lib/core/views/view';
import { storedOrders } from '../e2e/stored';
import type { Shop } from '../shop/shop';
import { type DemoBrowser, startDemoBrowser, switchOn } from './demo-browser';
import { cameraOf } from './demo-camera';
import { photographExtensionPages } from './demo-extension-pages';
import { looksIn, photographReminder, photographShop, visitOrders } from './demo-lists';
import { photographNews } from './demo-news';
import type { DemoOptions } from './demo-options';
import { demoShops } from './demo-shops';
import { localeWords } from './locale-words';
import { speak } from './speak';
import { wholeShops } from './whole-shops';

export interface Photographed {
  /** As the popup has them: most pressing first. */
  readonly orders: readonly OrderView[];
  /** The names of the sites that were switched on for it. */
  readonly switchedOn: readonly string[];
  readonly pictures: readonly string[];
}

/**
 * Goes through the shops with the extension, takes a picture of everything a user meets, and says how the orders stand.
 */
export async function photograph(
  shop: Shop,
  { browser, shops: wanted, language }: Pick<DemoOptions, 'browser' | 'shops' | 'language'>,
  folder: string,
): Promise<Photographed> {
  const driven = await startDemoBrowser(shop, browser, false);
  const camera = cameraOf(driven, folder);
  const shops = demoShops(wanted);
  const hasAliExpress = wanted.includes('aliexpress');
  try {
    const switchedOn = await switchOn(driven, shops);
    await speak(driven, language);
    const words = localeWords(language);
    const { usual, others } = looksIn(language);
    shop.play(usual.scenario);
    if (hasAliExpress) await visitOrders(driven);
    for (const each of shops) await photographShop(shop, driven, camera, each, usual);
    const orders = await ordersSeen(driven);
    const [first] = orders;
    if (first) await photographExtensionPages(driven, camera, words, first.key);
    for (const each of shops) await photographReminder(driven, camera, each);
    // What these add is for the pictures alone.
    for (const look of others)
      for (const each of shops) await photographShop(shop, driven, camera, each, look);
    shop.play(usual.scenario);
    if (hasAliExpress) await photographNews(shop, driven, camera, words);
    return { orders, switchedOn, pictures: camera.pictures };
  } finally {
    await driven.close();
  }
}

async function ordersSeen(driven: DemoBrowser): Promise<OrderView[]> {
  const now = Date.now();
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const stored = await driven.inExtension(storedOrders);
  return stored
    .flatMap((order) => {
      const policy = wholeShops.find(({ id }) => id === order.marketplace)?.policy;
      return policy ? [viewOrder(order, policy, { now, zone, strict: true })] : [];
    })
    .toSorted(mostPressingFirst);
}
