import { dhgate } from './dhgate/dhgate';
import type { DataShop, Marketplace } from './marketplace';
import { dataShops, marketplaces } from './registry';
import { temuData } from './temu/page-data/page-data';
import { temu } from './temu/temu';
import { wish } from './wish/wish';

/*
 * Shops that can be read and that no script runs on yet: their sites are an optional permission. Tests and tools know them; no bundle
 * names this file.
 */
const upcoming: readonly Marketplace[] = [temu, wish, dhgate];

/** Every shop whose pages can be read. */
export const readable: readonly Marketplace[] = [...marketplaces, ...upcoming];
/** Every shop whose page data can be read. */
export const readableData: readonly DataShop[] = [...dataShops, temuData];

/** The readable shop whose order pages live at this address, or null. */
export const readableAt = (url: URL): Marketplace | null =>
  readable.find(({ site }) => site.pageKind(url) !== null) ?? null;
