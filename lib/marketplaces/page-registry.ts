import { aliExpressListPages } from './aliexpress/list-pages';
import { aliExpressOrderPages } from './aliexpress/order-pages';
import type { ReadableShop } from './marketplace';

/**
 * The shops of `registry.ts` again, cut in two for the two scripts that run on their pages: each brings along only what
 * reads its own kind of page. One line a shop in each list.
 */
export const listPages: readonly ReadableShop[] = [aliExpressListPages];
export const orderPages: readonly ReadableShop[] = [aliExpressOrderPages];

/** The one of these shops whose pages live at this address, or null. */
export const shopAt = (shops: readonly ReadableShop[], url: URL): ReadableShop | null =>
  shops.find(({ site }) => site.pageKind(url) !== null) ?? null;
