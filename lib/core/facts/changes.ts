import { DAY_LENGTH } from '../time/calendar-day';
import type { Zone } from '../time/moment';
import { spanOf } from '../time/span';
import type { Facts, Statement } from './fact';
import { withYears } from './missing-year';
import { CHANGE_FACTS, type Change, type ChangeFact, type Order } from './order';
import { isEarlierVisit, pageOf } from './page-visit';
import { sayTheSame } from './same-time';
import type { DataKind, PageKind } from './sighting';

/** A page could go on changing what it says; the history keeps the newest. */
const MOST_CHANGES = 30;

/** Events whose first statement is news of an order that was known without them. */
const ARRIVALS: readonly ChangeFact[] = ['delivered', 'completed'];

type ChangeValue = Change['after'];
type Said = Statement<ChangeValue>;

/** What was read, and where. */
interface Reading {
  readonly page: PageKind | DataKind;
  readonly zone: Zone;
}

/**
 * The history of an order after a reading: what it was, and what the same page says differently now, or a delivery or
 * completion learned of an order known without it. The nodes and the data of one visit that differ are no change, and
 * no move is noted twice because two pages tell of it.
 *
 * @param order what was known before the reading
 * @param facts what is known with it
 * @returns at most 30, oldest first, each later than the one before it
 */
export function changesAfter(order: Order, facts: Facts, reading: Reading): readonly Change[] {
  const before = settledWith(order.facts, facts);
  const known = [...(order.changes ?? [])];
  for (const fact of CHANGE_FACTS) {
    const now = saidOf(facts, fact).find(({ from }) => from === reading.page);
    const change = now && changeOf(fact, saidOf(before, fact), now, known, reading.zone);
    if (change) known.push(change);
  }
  return known.slice(-MOST_CHANGES);
}

const saidOf = (facts: Facts, fact: ChangeFact): readonly Said[] => facts[fact] ?? [];

/** The year that a page left out is no change when it becomes known. */
function settledWith({ delivered, ...before }: Facts, { placed }: Facts): Facts {
  const known = { ...before, ...(delivered && { delivered }), ...(placed && { placed }) };
  return withYears(known);
}

function changeOf(
  fact: ChangeFact,
  before: readonly Said[],
  now: Said,
  known: readonly Change[],
  zone: Zone,
): Change | null {
  const at = Math.max(now.readAt, (known.at(-1)?.at ?? 0) + 1);
  const change = { fact, after: now.value, from: now.from, at };
  if (before.length === 0) return ARRIVALS.includes(fact) ? { ...change, before: null } : null;
  const prior = priorOf(before, now);
  if (!prior || isSameValue(prior.value, now.value, zone)) return null;
  const last = known.findLast((each) => each.fact === fact);
  if (last && last.at >= prior.readAt && tellsTheSame(last, now, zone)) return null;
  return { ...change, before: prior.value };
}

/** What the same page said before: in this way of reading it, or in the other one on an earlier visit. */
function priorOf(before: readonly Said[], now: Said): Said | undefined {
  return before
    .filter(({ from }) => pageOf(from) === pageOf(now.from))
    .filter(({ from, readAt }) => from === now.from || isEarlierVisit(readAt, now.readAt))
    .toSorted((a, b) => b.readAt - a.readAt)[0];
}

/**
 * Whether the newest change of a fact is the same news: told by this page on this visit, or by another page, which may
 * print the day beside it.
 */
function tellsTheSame(last: Change, now: Said, zone: Zone): boolean {
  if (isSameValue(last.after, now.value, zone)) return true;
  if (pageOf(last.from) === pageOf(now.from))
    return last.from !== now.from && !isEarlierVisit(last.at, now.readAt);
  return typeof last.after === 'object' && typeof now.value === 'object'
    ? Math.abs(spanOf(last.after).earliest - spanOf(now.value).earliest) <= DAY_LENGTH
    : false;
}

/** Whether two values of one fact are the same to a person; `zone` is the one in which exact times are told as days. */
export function isSameValue(one: ChangeValue, other: ChangeValue, zone: Zone): boolean {
  if (typeof one === 'number' || typeof other === 'number') return one === other;
  return sayTheSame(one, other, zone);
}
