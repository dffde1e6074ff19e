import type { Instant } from '../time/moment';
import { type Span, spanAround, spanOf } from '../time/span';
import type { FactName, Facts, FactValues, From, Statement, TimeFactName } from './fact';
import { isEarlierVisit, ofLastVisits, pageOf } from './page-visit';

const PAGE_ORDER = [
  'detail-data',
  'tracking-data',
  'detail',
  'tracking',
  'returns-data',
  'list-data',
  'list',
  'user',
] as const satisfies readonly From[];

type Said<Name extends FactName> = Statement<FactValues[Name]>;

/**
 * The statements of a fact that count, the best first. The user beats the pages until a page has stated something
 * newer; detail, tracking and page data beat the list. The nodes and the data of a page count beside each other while
 * they were read on the same visit. Several that count equally are all given, for the caller to be careful with.
 *
 * Source: lib/core/README.md §2.9
 */
export function counting<Name extends FactName>(facts: Facts, name: Name): readonly Said<Name>[] {
  const all: readonly Said<Name>[] = facts[name] ?? [];
  if (all.length < 2) return all;
  const known = ofAll.get(all) ?? countingAmong(all);
  ofAll.set(all, known);
  // Worked out before, of the same statements.
  return known as readonly Said<Name>[];
}

/** Each rule asks for the same few facts. */
const ofAll = new WeakMap<readonly Statement<unknown>[], readonly Statement<unknown>[]>();

function countingAmong<Value>(all: readonly Statement<Value>[]): readonly Statement<Value>[] {
  const user = all.find((statement) => statement.from === 'user');
  const pages = all.filter((statement) => statement.from !== 'user');
  if (user && pages.every((page) => page.readAt <= user.readAt)) return [user];
  const close = pages.filter(({ from }) => from !== 'list' && from !== 'list-data');
  return ofLastVisits(close.length > 0 ? close : pages).toSorted(bestFirst);
}

function bestFirst<Value>(a: Statement<Value>, b: Statement<Value>): number {
  return b.readAt - a.readAt || PAGE_ORDER.indexOf(a.from) - PAGE_ORDER.indexOf(b.from);
}

/**
 * The statement of a fact that is shown and used, or null. A status is the newest one whoever said it: it changes, and
 * the list shows the change as soon as the detail page does. Words that the nodes of a page could not tell mean what
 * its data made of the same words on that visit, and the other way round.
 */
export function best<Name extends FactName>(facts: Facts, name: Name): Said<Name> | null {
  if (name !== 'status') return counting(facts, name)[0] ?? null;
  const all: readonly Said<Name>[] = facts[name] ?? [];
  const [newest, ...others] = all.toSorted(bestFirst);
  if (newest?.value !== 'unknown') return newest ?? null;
  const understood = others.find(
    ({ value, text, from, readAt }) =>
      value !== 'unknown' &&
      text === newest.text &&
      pageOf(from) === pageOf(newest.from) &&
      !isEarlierVisit(readAt, newest.readAt),
  );
  return understood ?? newest;
}

/** The value of `best`, or null. */
export function factValue<Name extends FactName>(
  facts: Facts,
  name: Name,
): FactValues[Name] | null {
  return best(facts, name)?.value ?? null;
}

/** When something happened, around every statement that counts; null when none does. */
export function timeOf(facts: Facts, name: TimeFactName): Span | null {
  return spanAround(counting(facts, name).map((statement) => spanOf(statement.value)));
}

/** When the newest of a fact's counting statements was read; null when there is none. */
export function readAtOf(facts: Facts, name: FactName): Instant | null {
  const times = counting(facts, name).map((statement) => statement.readAt);
  return times.length > 0 ? Math.max(...times) : null;
}
