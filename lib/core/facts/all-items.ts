import type { Statement } from './fact';
import type { Order } from './order';
import { pageOf } from './page-visit';

/** Whether all items of an order are known: the list of returns and tracking pages need not name all of them. */
export function showsAllItems({ facts }: Pick<Order, 'facts'>): boolean {
  const said: readonly (readonly Statement<unknown>[])[] = Object.values(facts);
  const pages = said.flat().map(({ from }) => pageOf(from));
  return !pages.includes('returns') || pages.some((page) => !PARTIAL.includes(page));
}

const PARTIAL: readonly string[] = ['returns', 'tracking'];
