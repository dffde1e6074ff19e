import type { Statement } from './fact';
import type { Order } from './order';
import { pageOf } from './page-visit';

/**
 * Whether more is known of an order than the list of returns and tracking pages show, which need not name all of its
 * items.
 */
export function showsAllItems({ facts }: Pick<Order, 'facts'>): boolean {
  const said: readonly (readonly Statement<unknown>[])[] = Object.values(facts);
  const pages = said.flat().map(({ from }) => pageOf(from));
  return !pages.includes('returns') || pages.some((page) => !PARTIAL.includes(page));
}

const PARTIAL: readonly string[] = ['returns', 'tracking'];
