import { withoutStatement } from '../../core/facts/merge';
import type { World } from '../../ports/ports';
import type { OrderFacts, Request } from '../../protocol/messages';
import { changeFacts } from './change-facts';

/** Takes back what the user said of one fact; what the pages said stays. */
export const takeBackFact = (
  world: World,
  { key, name }: Request<'takeBackFact'>,
): Promise<OrderFacts | null> =>
  changeFacts(world, key, (order) =>
    order.facts[name]?.some(({ from }) => from === 'user')
      ? { ...order, facts: withoutStatement(order.facts, name, 'user') }
      : order,
  );
