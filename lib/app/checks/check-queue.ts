import type { OrderView } from '../../core/views/order-view';
import type { Urgency } from '../../core/views/urgency';

/** As many orders as one click asks about. */
const MOST_ORDERS = 20;

/**
 * What may close soonest first; of `check` and `unknown` nobody can tell, so they come before what an estimate gives
 * time.
 */
const PRESSING: readonly Urgency[] = [
  'past-safe',
  'last-day',
  'urgent',
  'soon',
  'check',
  'unknown',
  'calm',
];

/**
 * The orders that a click asks the shop about, in the order of work: most at risk first, which is the most pressing and
 * among those the most money, then least known, then the earliest date. An amount counts by its share of the largest in
 * its own currency, because nobody here knows a rate; an order without a total counts as the smallest.
 *
 * @param views the orders of one shop; those that need no check are left out
 * @returns at most 20
 */
export function checkQueue(views: readonly OrderView[]): OrderView[] {
  const wanted = views.filter(({ toCheck }) => toCheck);
  const share = sharesOf(wanted);
  const pressing = ({ urgency }: OrderView) => PRESSING.indexOf(urgency);
  const day = ({ daysLeft }: OrderView) => daysLeft ?? 0;
  const known = ({ facts }: OrderView) => Object.keys(facts).length;
  return wanted
    .toSorted(
      (a, b) =>
        pressing(a) - pressing(b) ||
        share(b) - share(a) ||
        known(a) - known(b) ||
        day(a) - day(b) ||
        (a.key < b.key ? -1 : 1),
    )
    .slice(0, MOST_ORDERS);
}

/** How large an order's total is beside the largest in its currency, 0 to 1. */
function sharesOf(views: readonly OrderView[]): (view: OrderView) => number {
  const largest = new Map<string | null, number>();
  for (const { total } of views) {
    if (total)
      largest.set(total.currency, Math.max(largest.get(total.currency) ?? 0, Number(total.amount)));
  }
  return ({ total }) => {
    const most = total ? (largest.get(total.currency) ?? 0) : 0;
    return total && most > 0 ? Number(total.amount) / most : 0;
  };
}
