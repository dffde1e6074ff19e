import type { MarketplaceId } from '../../core/facts/marketplace-id';
import { isOrderId } from '../../core/facts/order-id';
import { shops } from '../../marketplaces/registry';
import type { Problem } from '../../wording/problem';

/**
 * The order id that was typed, blanks around it dropped.
 *
 * @param fresh an id for an order of another shop that has none, or one that cannot be written as an id
 */
export function readOrderId(
  typed: string,
  marketplace: MarketplaceId,
  fresh: string,
): { readonly id: string } | { readonly problem: Problem } {
  const id = typed.trim();
  if (id === '')
    return marketplace === 'other' ? { id: fresh } : { problem: { message: 'orderPageIdMissing' } };
  const form = shops.find((shop) => shop.id === marketplace)?.typed.id;
  const fits = isOrderId(id) && (form?.test(id) ?? true);
  return fits ? { id } : { problem: { message: `orderPageIdWrong_${marketplace}` } };
}
