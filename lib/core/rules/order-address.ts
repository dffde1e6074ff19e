import type { Order } from '../facts/order';
import { best } from '../facts/statement';
import type { Policy } from './rule';

/**
 * The address of an order's own page: the one that the user typed, else the one built from its id. Never one that a
 * page gave.
 */
export function orderAddress({ id, facts }: Order, { detailUrl }: Pick<Policy, 'detailUrl'>) {
  const typed = best(facts, 'link');
  return typed?.from === 'user' ? typed.value : detailUrl(id);
}
