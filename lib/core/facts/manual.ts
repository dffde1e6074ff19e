import type { Instant, Zone } from '../time/moment';
import type { FactName, Facts, Statement } from './fact';
import type { LineItem, Order } from './order';
import { orderKey } from './order';
import type { SeenFacts } from './sighting';

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
 * What the user typed, said of an order. Typing the same again changes nothing, unless a page has said otherwise since:
 * then it is said anew. It is the newest word, whatever the clock shows: where that ran ahead, what was read or typed
 * meanwhile bears a time that has not come.
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
  const facts: { [Name in FactName]?: readonly Statement<unknown>[] } = { ...order.facts };
  let changed = false;
  for (const [name, fact] of Object.entries(typed) as [FactName, SeenFacts[FactName]][]) {
    if (!fact) continue;
    const value = inZones(fact.value, zones);
    const said = facts[name] ?? [];
    if (stillSaid(said, value)) continue;
    const others = said.filter(({ from }) => from !== 'user');
    const readAt = Math.max(now, ...others.map((one) => one.readAt));
    facts[name] = [...others, { value, from: 'user', readAt, text: fact.text }];
    changed = true;
  }
  return changed ? { ...order, facts: facts as Facts } : order;
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

function inZones(value: unknown, zones: readonly Zone[]): unknown {
  const isDay = typeof value === 'object' && value !== null && 'kind' in value;
  return isDay && value.kind === 'day' ? { ...value, zones } : value;
}
