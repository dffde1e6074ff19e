import { claimPageOf } from '../facts/order-page';
import type { OrderView } from './order-view';

/** What of an order says by itself what is wrong with it. */
type Told = Pick<OrderView, 'key' | 'status'> & Partial<Pick<OrderView, 'hint'>>;

/**
 * What the pages tell of what is wrong: its name among the situations of the claim desk. Null: nothing, or more than
 * one thing.
 */
export function toldSituation({ status, hint }: Omit<Told, 'key'>): string | null {
  if (status === 'refunding' || status === 'refunded') return 'refund-not-arrived';
  if (hint?.code === 'not-shipped') return 'not-shipped';
  return hint?.code === 'no-news' ? 'never-arrived' : null;
}

/** What stands before a situation that the pages tell: what the user chose before counts more. */
export const TOLD = 'told-';

/** Where “Something wrong?” leads: the claim desk, with what the pages tell answered already; it can be changed. */
export function claimAddress(view: Told): string {
  const told = toldSituation(view);
  return told === null ? claimPageOf(view.key) : `${claimPageOf(view.key)}/${TOLD}${told}`;
}
