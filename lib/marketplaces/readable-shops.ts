import { aliExpressPages } from './aliexpress/pages';
import type { ReadableShop } from './marketplace';

/** The pages of every shop, for scripts on those pages: without the rules, which only the background needs. */
export const readableShops: readonly ReadableShop[] = [aliExpressPages];

/** The shop whose order pages live at this address, or null. */
export const readableShopAt = (url: URL): ReadableShop | null =>
  readableShops.find(({ site }) => site.pageKind(url) !== null) ?? null;
