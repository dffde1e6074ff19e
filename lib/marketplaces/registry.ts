import { aliExpress } from './aliexpress/aliexpress';
import type { Marketplace } from './marketplace';

/** Every shop that is read. A new shop is one folder and one line here and in `page-registry.ts`. */
export const marketplaces: readonly Marketplace[] = [aliExpress];

/** The shop whose order pages live at this address, or null. */
export const marketplaceAt = (url: URL): Marketplace | null =>
  marketplaces.find(({ site }) => site.pageKind(url) !== null) ?? null;
