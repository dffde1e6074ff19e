import { isRecord } from '../../data-fields';
import { idInLink } from '../order-id';
import { orderIdOf } from './either-form';

/** Most values of one response that are looked at. */
const VALUE_LIMIT = 20_000;

/** Every order that a response names: in the links to its pages and in fields of that name. */
export function orderIdsNamedIn(data: unknown): string[] {
  const ids = new Set<string>();
  const waiting: unknown[] = [data];
  for (let looked = 0; waiting.length > 0 && looked < VALUE_LIMIT; looked++) {
    const value = waiting.pop();
    if (typeof value === 'string') {
      const id = value.includes('rderId=') ? idInLink(value) : null;
      if (id) ids.add(id);
    } else if (Array.isArray(value)) waiting.push(...value.slice(0, VALUE_LIMIT));
    else if (isRecord(value)) {
      const id = orderIdOf(value.tradeOrderId);
      if (id) ids.add(id);
      waiting.push(...Object.values(value).slice(0, VALUE_LIMIT));
    }
  }
  return [...ids];
}
