import type { Order } from '../../core/facts/order';
import type { KnownOrder } from '../../core/views/known-order';
import type { World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';
import { changeFacts } from './change-facts';
import { applyManualFacts } from './manual-facts';

/**
 * Stores what the user says of an order, beside what its pages say: it counts until a page states something later.
 * Asking twice changes nothing.
 *
 * @returns null when there is no such order
 * @throws Refused for days that cannot be
 */
export const correctFact = (
  world: World,
  { key, facts }: Request<'correctFact'>,
): Promise<KnownOrder | null> =>
  changeFacts(world, key, (order: Order) => applyManualFacts(world, order, facts));
