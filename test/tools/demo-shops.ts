import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { originsOf } from '../../lib/marketplaces/origins';
import { type NamedSite, sites } from '../../lib/marketplaces/sites';
import { DHGATE_ORDERS } from '../shop/dhgate/dhgate';
import { ORDERS_OF_EVERY_URGENCY } from '../shop/scenarios/urgencies';
import { TEMU_ORDERS } from '../shop/temu/temu';
import { WISH_ORDERS } from '../shop/wish/wish';

/** A stand-in shop as the demo goes through it. */
export interface DemoShop extends NamedSite {
  /** The orders on the first page of its list. */
  readonly listed: readonly string[];
  /** The page of its first order; null where no such page is known. */
  readonly detail: string | null;
}

const first = (orders: readonly { readonly id: string }[]) => orders[0]?.id ?? '';

type Shown = Pick<DemoShop, 'listed'> & {
  readonly detail: (site: NamedSite['site']) => string | null;
};
const idsOf = (orders: readonly { readonly id: string }[], most: number) =>
  orders.slice(0, most).map(({ id }) => id);

const SHOWN: { readonly [shop in MarketplaceId]?: Shown } = {
  aliexpress: {
    listed: idsOf(ORDERS_OF_EVERY_URGENCY, 10),
    detail: (site) => site.detailUrl(first(ORDERS_OF_EVERY_URGENCY)),
  },
  temu: { listed: idsOf(TEMU_ORDERS, 3), detail: (site) => site.detailUrl(first(TEMU_ORDERS)) },
  wish: { listed: idsOf(WISH_ORDERS, 10), detail: () => null },
  dhgate: {
    listed: idsOf(DHGATE_ORDERS, 10),
    // DHgate addresses its orders by an inner number, which the stand-in makes of the order's.
    detail: () =>
      `https://m.dhgate.com/mydhgate/order/orderdetail.html?rfid=88${first(DHGATE_ORDERS)}&rft=4`,
  },
};

/** The stand-in shops of these marketplaces, in the order of the registry. */
export const demoShops = (wanted: readonly MarketplaceId[]): DemoShop[] =>
  sites.flatMap((each) => {
    const shown = wanted.includes(each.id) ? SHOWN[each.id] : undefined;
    return shown ? [{ ...each, listed: shown.listed, detail: shown.detail(each.site) }] : [];
  });

/** What the browser is asked for when a site is switched on; null for the one that needs no switch. */
export const askedFor = ({ site }: DemoShop): string | null =>
  site.required ? null : (originsOf(site)[0] ?? null);
