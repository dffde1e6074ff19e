import type { JSX } from 'preact';
import { MARKETPLACES, type MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { OrderView } from '../../lib/core/views/order-view';
import { shopName } from '../../lib/wording/clocks/clock-names';
import { useHere } from '../here';

interface ListLinksProps {
  readonly orders: readonly OrderView[];
  readonly listUrlOf: (shop: MarketplaceId) => string;
}

/**
 * The way to the order lists: AliExpress's, which needs no switch, and of every other shop that there are orders of.
 */
export function ListLinks({ orders, listUrlOf }: ListLinksProps): JSX.Element {
  const { words } = useHere();
  const bought = new Set(orders.map(({ marketplace }) => marketplace).concat('aliexpress'));
  // Another shop has no list that is known.
  const shops = MARKETPLACES.filter((id) => id !== 'other' && bought.has(id));
  const link = (shop: MarketplaceId, text: string, name?: string) => (
    <a
      key={shop}
      class="button link"
      href={listUrlOf(shop)}
      target="_blank"
      rel="noreferrer"
      aria-label={name}
    >
      {text}
    </a>
  );
  const whole = (shop: MarketplaceId) => words.say('popupAllOrders', shopName(shop, words));
  const [first] = shops;
  if (shops.length < 2 && first) return link(first, whole(first));
  return (
    <span class="list-links">
      {words.say('popupAllOrdersOn')}
      {shops.map((shop) => link(shop, shopName(shop, words), whole(shop)))}
    </span>
  );
}
