import { type ReadResult, read, unread } from '../../../reading/result';

/**
 * The order that several places of one response name. They must agree: an order must never be read under the id of
 * another.
 *
 * @param ids one of each place; undefined where a place names none
 */
export function agreedId(ids: readonly (string | null | undefined)[]): ReadResult<string> {
  const named = [...new Set(ids.filter((id) => typeof id === 'string'))];
  const [id] = named;
  if (id === undefined) return unread('no order id');
  return named.length === 1 ? read(id) : unread('two different order ids');
}
