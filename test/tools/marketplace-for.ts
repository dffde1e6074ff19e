import type { Marketplace } from '../../lib/marketplaces/marketplace';
import { readable, readableAt } from '../../lib/marketplaces/upcoming';
import { WrongUsage } from './wrong-usage';

/** The marketplace of an address: by its order pages, else by its host, because a page may have been led to a login or captcha. */
export function marketplaceFor(url: URL): Marketplace {
  const hostOf = (pattern: string) => new URL(pattern.replace('*.', '').replace('*', '')).hostname;
  const byHost = readable.find(({ site }) =>
    site.shoppingPages.some((pattern) => `.${url.hostname}`.endsWith(`.${hostOf(pattern)}`)),
  );
  const found = readableAt(url) ?? byHost;
  if (!found) throw new WrongUsage(`${url.href} is no page of a marketplace that is read.`);
  return found;
}
