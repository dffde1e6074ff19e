import type { ClaimRouteId } from '../../../lib/claims/claim-route-id';
import type { ClaimSituation } from '../../../lib/claims/situation';
import { claimed } from '../../golden/claimed';

export const ZONE = 'UTC';

/** One way of a claim at AliExpress, or at `shop`. */
export function wayOf(
  id: ClaimRouteId,
  situation: ClaimSituation,
  facts: Readonly<Record<string, unknown>>,
  now: string,
  shop = 'aliexpress',
) {
  const claim = claimed(shop, facts, situation, { now, zone: ZONE });
  const way = claim.routes.find((each) => each.id === id);
  if (!way) throw new Error(`no way: ${id}`);
  return way;
}
