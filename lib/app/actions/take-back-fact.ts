import { withoutManualFact } from '../../core/facts/manual';
import type { World } from '../../ports/ports';
import type { OrderFacts, Request } from '../../protocol/messages';
import { changeFacts } from './change-facts';

/** Takes back what the user said of one fact; what the pages said stays. */
export const takeBackFact = (
  world: World,
  { key, name }: Request<'takeBackFact'>,
): Promise<OrderFacts | null> =>
  changeFacts(world, key, (order) => withoutManualFact(order, name, world.clock.now()));
