import type { Marketplace } from '../../lib/marketplaces/marketplace';
import { wholeShopAt, wholeShops } from './whole-shops';
import { WrongUsage } from './wrong-usage';

/** The domain that a shop's list lives in, whatever host of it: "m.dhgate.com" is one of "dhgate.com". */
const domainOf = (address: string): string => new URL(address).hostname.replace(/^[^.]+\./, '');

/**
 * The marketplace of an address: by its order pages, else by its domain, because a page may have been led to a login or
 * captcha.
 */
export function marketplaceFor(url: URL): Marketplace {
  const hostOf = (pattern: string) => new URL(pattern.replace('*.', '').replace('*', '')).hostname;
  const byHost = wholeShops.find(({ site }) =>
    [...site.shoppingPages.map(hostOf), domainOf(site.listUrl)].some((domain) =>
      `.${url.hostname}`.endsWith(`.${domain}`),
    ),
  );
  const found = wholeShopAt(url) ?? byHost;
  if (!found) throw new WrongUsage(`${url.href} is no page of a marketplace that is read.`);
  return found;
}
