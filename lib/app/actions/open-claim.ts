import { claimPageOf } from '../../core/facts/order-page';
import { claimAddress } from '../../core/views/claim-address';
import type { World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';
import { viewOrder } from '../views/view-order';

/** Opens the claim desk of an order, with what its pages tell answered already. */
export async function openClaim(world: World, { key }: Request<'openClaim'>): Promise<void> {
  const view = await viewOrder(world, { key });
  await world.tabs.open(view ? claimAddress(view) : claimPageOf(key));
}
