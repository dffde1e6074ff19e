import type { Instant } from '../time/moment';
import { closesWithin, WEEK_DAYS } from './closing';
import type { OrderView, Summary, Sums } from './order-view';
import type { Settings } from './settings';
import { URGENCIES, type Urgency } from './urgency';

/**
 * The sums over the open orders. A claim is closing when its claim-by lies within the longest warning time, or is past
 * its safe date; what must be checked first is counted apart and never as closing (lib/core/README.md §3.5).
 */
export function summarize(
  views: readonly OrderView[],
  { thresholds }: Settings,
  nextWarning: Instant | null,
): Summary {
  const warningDays = Math.max(...thresholds);
  const closing = views.filter((view) => closesWithin(warningDays, view));
  const open = views.filter((view) => !['settled', 'over'].includes(view.urgency));
  return {
    open: open.length,
    closing: closing.length,
    closingToday: views.filter((view) => view.urgency === 'last-day').length,
    closingThisWeek: views.filter((view) => closesWithin(WEEK_DAYS, view)).length,
    warningDays,
    atRisk: sumsOf(closing),
    notChecked: views.filter((view) => view.needsCheck).length,
    toCheck: views.filter((view) => view.toCheck).length,
    waiting: views.filter((view) => view.urgency === 'waiting').length,
    worst: worst(closing),
    nextWarning,
  };
}

function worst(views: readonly OrderView[]): Urgency | null {
  return URGENCIES.find((urgency) => views.some((view) => view.urgency === urgency)) ?? null;
}

/**
 * Sums the totals by currency, that of the most orders first, in whole units of the fourth decimal so that no rounding
 * creeps in.
 */
export function sumsOf(views: readonly Pick<OrderView, 'total'>[]): Sums {
  const byCurrency = new Map<string, { orders: number; amount: bigint }>();
  for (const { total } of views) {
    if (!total) continue;
    const currency = total.currency ?? signOf(total.text);
    const sum = byCurrency.get(currency) ?? { orders: 0, amount: 0n };
    byCurrency.set(currency, { orders: sum.orders + 1, amount: sum.amount + scaled(total.amount) });
  }
  const known = [...byCurrency]
    .sort(([, a], [, b]) => b.orders - a.orders)
    .map(([currency, { amount }]) => ({ currency, amount: unscaled(amount) }));
  return { known, unknown: views.filter(({ total }) => total === null).length };
}

const SCALE = 4;

function scaled(amount: string): bigint {
  const [whole = '0', fraction = ''] = amount.split('.');
  return BigInt(whole + fraction.slice(0, SCALE).padEnd(SCALE, '0'));
}

function unscaled(amount: bigint): string {
  const digits = amount.toString().padStart(SCALE + 1, '0');
  const fraction = digits
    .slice(-SCALE)
    .replace(/(?<!0)0+$/, '')
    .padEnd(2, '0');
  return `${digits.slice(0, -SCALE)}.${fraction}`;
}

/** What is printed beside the digits: the only name a currency has where its code is not known. */
const signOf = (text: string): string => text.replace(/[\d.,'’\s]/g, '');
