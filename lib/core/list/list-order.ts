import type { Instant } from '../time/moment';
import { datedClaimBy } from '../views/closing';
import type { OrderRow } from '../views/order-row';
import { URGENCIES } from '../views/urgency';
import { isClosed } from './list-filter';
import type { Grouping, Sort } from './list-settings';

/** Orders that stand together in the list. */
export interface Group {
  /** An urgency, a month as `YYYY-MM`, or empty: one without a date, or the only group there is. */
  readonly name: string;
  readonly rows: readonly OrderRow[];
}

/**
 * The date that the list goes by: the earliest end that is plausible, or what others owe; null for what has none, or is
 * closed.
 *
 * Source: lib/core/README.md §3.8
 */
const endOf = (row: OrderRow): Instant | null => {
  if (isClosed(row)) return null;
  if (row.urgency === 'waiting' && row.waitingFor) return row.waitingFor.safe;
  return row.plausibleEnd;
};

/** What is compared first, second and so on; the key of the order decides at last, so that the order stays. */
type Places = readonly (number | string)[];

const LAST = Number.MAX_SAFE_INTEGER;
const newestFirst = ({ placed }: OrderRow): number => -(placed === null ? 0 : Date.parse(placed));

const PLACES: Readonly<Record<Exclude<Sort, 'amount'>, (row: OrderRow) => Places>> = {
  deadline: (row) => [isClosed(row) ? 1 : 0, endOf(row) ?? LAST, newestFirst(row)],
  ordered: (row) => [newestFirst(row)],
  shop: (row) => [row.marketplace, row.store ?? '\uffff', endOf(row) ?? LAST],
};

/**
 * The orders as the list has them. Amounts are compared within a currency alone, that of the most orders first.
 */
export function sorted(rows: readonly OrderRow[], sort: Sort): OrderRow[] {
  const placesOf = sort === 'amount' ? byAmount(rows) : PLACES[sort];
  return rows
    .map((row) => ({ row, places: placesOf(row) }))
    .sort((a, b) => compare(a.places, b.places) || (a.row.key < b.row.key ? -1 : 1))
    .map(({ row }) => row);
}

function byAmount(rows: readonly OrderRow[]): (row: OrderRow) => Places {
  const orders = new Map<string, number>();
  for (const { total } of rows)
    if (total) orders.set(total.currency ?? '', (orders.get(total.currency ?? '') ?? 0) + 1);
  return ({ total }) =>
    total === null
      ? [LAST, '', 0]
      : [
          -(orders.get(total.currency ?? '') ?? 0),
          total.currency ?? '\uffff',
          -Number(total.amount),
        ];
}

function compare(a: Places, b: Places): number {
  for (const [at, one] of a.entries()) {
    const other = b[at] ?? one;
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/**
 * Sorted orders in groups. Urgencies stand most pressing first; months in the order in which the list meets them: those
 * of the day it is sorted by.
 */
export function grouped(rows: readonly OrderRow[], grouping: Grouping, sort: Sort): Group[] {
  if (grouping === 'none') return rows.length > 0 ? [{ name: '', rows }] : [];
  const groups = new Map<string, OrderRow[]>();
  for (const row of rows) {
    const name = grouping === 'urgency' ? row.urgency : monthOf(row, sort);
    const group = groups.get(name);
    if (group) group.push(row);
    else groups.set(name, [row]);
  }
  const all = [...groups].map(([name, some]) => ({ name, rows: some }));
  if (grouping !== 'urgency') return all;
  return URGENCIES.flatMap((urgency) => all.find(({ name }) => name === urgency) ?? []);
}

function monthOf(row: OrderRow, sort: Sort): string {
  const isByEnd = sort === 'deadline' && !isClosed(row);
  const day = isByEnd ? datedClaimBy(row)?.lastWholeDay : row.placed;
  return day?.slice(0, 7) ?? '';
}
