import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MARKETPLACES } from '../../lib/core/facts/marketplace-id';
import type {
  DataShop,
  ListShop,
  Marketplace,
  OrderShop,
} from '../../lib/marketplaces/marketplace';
import { shops } from '../../lib/marketplaces/registry';

const SHOPS = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'lib', 'marketplaces');
const hasPages = (id: string) => existsSync(join(SHOPS, id, 'marketplace.ts'));

/**
 * Every shop whose pages can be read, in one piece each: found by their folders, as the registry finds what the
 * background knows.
 */
export const wholeShops: readonly Marketplace[] = await Promise.all(
  MARKETPLACES.filter(hasPages).map(
    async (id) => (await import(`../../lib/marketplaces/${id}/marketplace.ts`)).whole,
  ),
);

/** What the scripts on each shop's pages know of it. */
export interface OnPages {
  readonly list: ListShop;
  readonly detail?: OrderShop;
  readonly tracking?: OrderShop;
}
export const onPages: ReadonlyMap<string, OnPages> = new Map(
  await Promise.all(
    MARKETPLACES.filter(hasPages).map(
      async (id) => [id, await import(`../../lib/marketplaces/${id}/on-pages.ts`)] as const,
    ),
  ),
);

/** Every shop whose page data can be read. */
export const dataShops: readonly DataShop[] = shops.flatMap(({ data }) => data ?? []);

/** The shop whose order pages live at this address, or null. */
export const wholeShopAt = (url: URL): Marketplace | null =>
  wholeShops.find(({ site }) => site.pageKind(url) !== null) ?? null;
