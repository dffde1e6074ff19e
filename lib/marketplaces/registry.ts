import { aliExpress } from './aliexpress/aliexpress';
import { aliExpressDetails } from './aliexpress/detail-pages';
import { sayGranted } from './aliexpress/granted';
import { aliExpressLists } from './aliexpress/list-pages';
import { ASKABLE, HEARD } from './aliexpress/page-data/apis';
import { aliExpressData } from './aliexpress/page-data/page-data';
import { aliExpressPolicy } from './aliexpress/policy';
import { aliExpressSite } from './aliexpress/site';
import { aliExpressTrackings } from './aliexpress/tracking-pages';
import { dhgatePolicy } from './dhgate/policy';
import { dhgateSite } from './dhgate/site';
import type { DataShop, ListShop, Marketplace, OrderShop, Site } from './marketplace';
import { otherPolicy } from './other/policy';
import { otherSite } from './other/site';
import { temuPolicy } from './temu/policy';
import { temuSite } from './temu/site';
import { wishPolicy } from './wish/policy';
import { wishSite } from './wish/site';

/*
 * Every shop that is read: one line for it in each list. The lists are separate so that a bundler can leave out what a
 * script does not name: no script on a page carries rules, and neither the background nor the pill a reader.
 */

/** In one piece, for tests and tools. */
export const marketplaces: readonly Marketplace[] = [aliExpress];
/** Addresses and rules, for the background: of shops whose pages are not read yet too, because orders of them can be stored. */
export const policies = [
  { id: 'aliexpress', site: aliExpressSite, policy: aliExpressPolicy },
  { id: 'temu', site: temuSite, policy: temuPolicy },
  { id: 'wish', site: wishSite, policy: wishPolicy },
  { id: 'dhgate', site: dhgateSite, policy: dhgatePolicy },
  // Orders of any other shop, added by hand.
  { id: 'other', site: otherSite, policy: otherPolicy },
] as const;
/** For the script of order lists. */
export const listShops: readonly ListShop[] = [aliExpressLists];
/** For the script of detail pages. */
export const detailShops: readonly OrderShop[] = [aliExpressDetails];
/** For the script of tracking pages. */
export const trackingShops: readonly OrderShop[] = [aliExpressTrackings];
/** The pages' own data, for the background. */
export const dataShops: readonly DataShop[] = [aliExpressData];
/** What pages grant in words, for the background. */
export const wordShops = [{ id: 'aliexpress', sayGranted }] as const;
/** What the script in the page's own world listens to, and what it may ask for. */
export const heardShops = [{ site: aliExpressSite, apis: HEARD, askable: ASKABLE }] as const;
/** Addresses alone, for the pill. */
export const sites: readonly Site[] = [aliExpressSite];

/** The one of these shops whose order pages live at this address, or null. */
export const shopAt = <One extends { readonly site: Pick<Site, 'pageKind'> }>(
  shops: readonly One[],
  url: URL,
): One | null => shops.find(({ site }) => site.pageKind(url) !== null) ?? null;

/** The marketplace whose order pages live at this address, or null. */
export const marketplaceAt = (url: URL): Marketplace | null => shopAt(marketplaces, url);
