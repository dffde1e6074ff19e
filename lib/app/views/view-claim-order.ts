import { asKnownAt } from '../../core/facts/machine-clock/clock-ahead';
import type { World } from '../../ports/ports';
import type { ClaimOrder } from '../../protocol/claim-messages';
import type { Request } from '../../protocol/messages';
import { viewingOf } from './viewing';

/** An order as it can be taken now, and what else a claim is worked out from; null where there is no such order. */
export async function viewClaimOrder(
  world: World,
  { key }: Request<'viewClaimOrder'>,
): Promise<ClaimOrder | null> {
  const [stored] = await world.orders.get([key]);
  if (!stored) return null;
  const { strict, country, ownWindows } = await viewingOf(world);
  return { order: asKnownAt(stored, world.clock.now()), strict, country, ownWindows };
}
