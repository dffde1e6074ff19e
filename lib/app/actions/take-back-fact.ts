import { withoutManualFact } from '../../core/facts/manual';
import type { KnownOrder } from '../../core/views/known-order';
import type { World } from '../../ports/ports';
import type { Request } from '../../protocol/messages';
import { changeFacts } from './change-facts';

/** Takes back what the user said of one fact; what the pages said stays. */
export const takeBackFact = (
  world: World,
  { key, name }: Request<'takeBackFact'>,
): Promise<KnownOrder | null> =>
  changeFacts(world, key, (order) => withoutManualFact(order, name, world.clock.now()));
