import type { Marketplace } from '../../lib/marketplaces/marketplace';
import { wholeShopAt, wholeShops } from './whole-shops';
import { WrongUsage } from './wrong-usage';

/** The marketplace of an address: by its order pages, else by its host, because a page may have been led to a login or captcha. */
export function marketplaceFor(url: URL): Marketplace {
  const hostOf = (pattern: string) => new URL(pattern.replace('*.', '').replace('*', '')).hostname;
  const byHost = wholeShops.find(({ site }) =>
    site.shoppingPages.some((pattern) => `.${url.hostname}`.endsWith(`.${hostOf(pattern)}`)),
  );
  const found = wholeShopAt(url) ?? byHost;
  if (!found) throw new WrongUsage(`${url.href} is no page of a marketplace that is read.`);
  return found;
}
