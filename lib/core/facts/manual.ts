import { keysOf } from '../plain/entries';
import type { Instant, Zone } from '../time/moment';
import { withFact } from './each-fact';
import type { FactName, Facts, FactValues, Statement } from './fact';
import { isTime } from './happened';
import { withoutStatement } from './merge';
import type { LineItem, Order } from './order';
import { orderKey } from './order';
import type { SeenFact, SeenFacts } from './sighting';

/**
 * An order that the user added by hand and no page has shown since: it may be removed, for nothing is known of it but
 * what was typed.
 */
export const isManualOnly = ({
  addedAt,
  facts,
  lineItems,
  manualItems,
  packages = [],
}: Order): boolean =>
  addedAt !== undefined &&
  (lineItems.length === 0 || manualItems === true) &&
  packages.length === 0 &&
  Object.values(facts).every((said) => said.every(({ from }) => from === 'user'));

/** A new order of which nothing is known yet but that the user has it. */
export const manualOrder = (
  marketplace: Order['marketplace'],
  id: string,
  now: Instant,
): Order => ({
  key: orderKey(marketplace, id),
  marketplace,
  id,
  facts: {},
  lineItems: [],
  bounds: { first: now, last: now },
  marks: {},
  addedAt: now,
});

/**
 * An order with what the user typed. Typing the same again changes nothing, unless a page has stated something since:
 * then it is said anew. It counts as the newest statement, also where the clock ran ahead before and older statements
 * bear a later time.
 *
 * @param zones in which a bare day may have been written: a day may be copied from the shop's page
 *   (lib/core/README.md §2.1)
 * @returns the same object when nothing is new
 */
export function withManualFacts(
  order: Order,
  typed: SeenFacts,
  { now, zones }: { readonly now: Instant; readonly zones: readonly Zone[] },
): Order {
  const facts = keysOf(typed).reduce<Facts>((known, name) => {
    const fact = typed[name];
    return fact
      ? withTyped(known, name, { ...fact, value: inZones(fact.value, zones) }, now)
      : known;
  }, order.facts);
  return facts === order.facts ? order : withTakenBack({ ...order, facts }, typed);
}

/** What is typed anew is taken back no more. */
function withTakenBack(order: Order, typed: SeenFacts): Order {
  if (order.takenBack === undefined) return order;
  const { takenBack, ...rest } = order;
  const kept = Object.entries(takenBack).filter(([name]) => !(name in typed));
  return kept.length > 0 ? { ...rest, takenBack: Object.fromEntries(kept) } : rest;
}

/**
 * Takes back what the user said of a fact; what the pages said stays.
 *
 * @returns the same object when nothing was said
 */
export function withoutManualFact(order: Order, name: FactName, now: Instant): Order {
  return order.facts[name]?.some(({ from }) => from === 'user')
    ? {
        ...order,
        facts: withoutStatement(order.facts, name, 'user'),
        takenBack: { ...order.takenBack, [name]: now },
      }
    : order;
}

/** The same facts when the user said just this. */
function withTyped<Name extends FactName>(
  facts: Facts,
  name: Name,
  typed: SeenFact<FactValues[Name]>,
  now: Instant,
): Facts {
  const said: readonly Statement<FactValues[Name]>[] = facts[name] ?? [];
  if (stillSaid(said, typed.value)) return facts;
  const others = said.filter(({ from }) => from !== 'user');
  const readAt = Math.max(now, ...others.map((one) => one.readAt));
  const { value, text } = typed;
  return withFact(facts, name, [...others, { value, from: 'user', readAt, text }]);
}

/**
 * What the user says that an order is made of, in the place of what the user said before; the same object when nothing
 * is new.
 */
export function withManualItems(order: Order, lineItems: readonly LineItem[]): Order {
  if (JSON.stringify(lineItems) === JSON.stringify(order.lineItems)) return order;
  const { manualItems: _, ...others } = order;
  return { ...others, lineItems, ...(lineItems.length > 0 && { manualItems: true }) };
}

/** Whether the user said just this, and no page has stated anything later. */
function stillSaid(said: readonly Statement<unknown>[], value: unknown): boolean {
  const typed = said.find(({ from }) => from === 'user');
  return (
    typed !== undefined &&
    JSON.stringify(typed.value) === JSON.stringify(value) &&
    said.every(({ readAt }) => readAt <= typed.readAt)
  );
}

const inZones = (value: FactValues[FactName], zones: readonly Zone[]): FactValues[FactName] =>
  isTime(value) && value.kind === 'day' ? { ...value, zones } : value;
