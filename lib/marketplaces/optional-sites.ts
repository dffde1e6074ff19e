import { originsOf } from './origins';
import { shops } from './registry';
import { scriptsOf } from './site-scripts';

/** Every shop, with the hosts that the user switches on and off; none where it may run from the start. */
export const switchedShops = shops.map((shop) => ({
  ...shop,
  switched: shop.site.required ? [] : originsOf(shop.site),
}));

/** The sites that the user switches on and off, and what runs there. */
export const optionalSites = switchedShops
  .filter(({ switched }) => switched.length > 0)
  .map(({ id, site, switched }) => ({ origins: switched, scripts: scriptsOf(id, site) }));
