import { keysOf } from '../plain/entries';
import { showsAllItems } from './all-items';
import { changesAfter } from './changes';
import { withFact } from './each-fact';
import type { FactName, Facts, FactValues, From, Statement } from './fact';
import { withYears, yearSettler } from './missing-year';
import { type LineItem, type Order, orderKey, type Package } from './order';
import { mergePackages } from './packages';
import { boundsAfter } from './readings/bounds-after';
import { promisesBefore, promisesOf } from './readings/first-promise';
import { firstSaidIn, saidBy } from './readings/first-said';
import { countsAsReadAt } from './readings/from-cache';
import type { PageReading, SeenFact, Sighting } from './sighting';

/**
 * Adds what one reading showed of an order to what is known of it. Each speaker keeps its newest statement of each
 * fact; what a page does not show erases nothing; the same reading twice changes nothing.
 *
 * @param order what is known so far; null for an order not seen before
 * Source: lib/core/README.md §2.9
 */
export function recordSighting(
  order: Order | null,
  sighting: Sighting,
  reading: PageReading,
): Order {
  const facts = keysOf(sighting.facts).reduce<Facts>(
    (known, name) => withSeen(known, name, sighting.facts[name], reading, order),
    order?.facts ?? {},
  );
  const told = reading.fromCache ? facts : withoutEndedReturn(facts, sighting, reading);
  const known = withYears(withoutSettledDoubt(told, sighting, reading));
  const changes = order ? changesAfter(order, known, reading) : [];
  const packages = withYearsInParcels(packagesAfter(order, sighting, reading), known);
  const promises = promisesAfter(order, sighting, known, reading);
  const read = saidBy(sighting, reading);
  const first = firstSaidIn([...(order ? [order] : []), { facts: known }, read], known);
  const {
    manualItems,
    promisedBefore: _before,
    firstSaid: _first,
    ...before
  } = order ?? {
    key: orderKey(reading.marketplace, sighting.id),
    marketplace: reading.marketplace,
    id: sighting.id,
    marks: {},
    lineItems: [],
  };
  // What the user typed gives way as soon as a page shows any.
  const typed = manualItems === true && sighting.lineItems.length === 0;
  const items = manualItems && !typed ? [] : before.lineItems;
  return {
    ...before,
    ...(typed && { manualItems }),
    facts: known,
    lineItems: itemsAfter(order, items, sighting.lineItems, reading),
    ...(packages.length > 0 && { packages }),
    ...(promises.length > 0 && { promisedBefore: promises }),
    ...(keysOf(first).length > 0 && { firstSaid: first }),
    ...namedParcels(order, sighting),
    ...(changes.length > 0 && { changes }),
    bounds: boundsAfter(order, sighting, reading),
  };
}

function withSeen<Name extends FactName>(
  facts: Facts,
  name: Name,
  seen: SeenFact<FactValues[Name]> | undefined,
  reading: PageReading,
  order: Order | null,
): Facts {
  if (!seen) return facts;
  const said: readonly Statement<FactValues[Name]>[] = facts[name] ?? [];
  const readAt = countsAsReadAt(order, facts, name, seen, reading);
  return withFact(facts, name, withStatement(said, { ...seen, from: reading.page, readAt }));
}

/**
 * Where the list of returns shows that none of this order's is running any more, what it said while one was is taken
 * back.
 */
function withoutEndedReturn(facts: Facts, { facts: seen }: Sighting, reading: PageReading): Facts {
  const said = facts.status?.find(({ from }) => from === 'returns-data');
  const isOver = reading.page === 'returns-data' && !seen.status && said !== undefined;
  return isOver && said.readAt <= reading.readAt
    ? withoutStatement(facts, 'status', 'returns-data')
    : facts;
}

/**
 * A page that shows a delivery, or that there was none, takes back what it had taken for one; also where that is heard
 * of only afterwards.
 */
function withoutSettledDoubt(
  facts: Facts,
  sighting: Sighting,
  { page, readAt, fromCache }: PageReading,
): Facts {
  const doubt = facts.maybeDelivered?.find(({ from }) => from === page);
  if (doubt === undefined || fromCache) return facts;
  const sure = facts.delivered?.find(({ from }) => from === page);
  const isSettled = sighting.facts.maybeDelivered
    ? sure !== undefined && sure.readAt > doubt.readAt
    : doubt.readAt <= readAt &&
      (sighting.showsUndelivered || sighting.facts.delivered !== undefined);
  return isSettled ? withoutStatement(facts, 'maybeDelivered', page) : facts;
}

function promisesAfter(
  order: Order | null,
  { facts: { promisedBy: seen } }: Sighting,
  facts: Facts,
  { page, readAt, zone }: PageReading,
) {
  const said = seen ? [{ ...seen, from: page, readAt }] : [];
  return promisesBefore([...(order ? promisesOf(order) : []), ...said], facts, zone);
}

/** The most parcels that any page named: one that a page leaves out later has come, or is not drawn. */
function namedParcels(order: Order | null, { parcels = 0 }: Sighting): Pick<Order, 'namedParcels'> {
  const most = Math.max(order?.namedParcels ?? 0, parcels);
  return most > 0 ? { namedParcels: most } : {};
}

/** A reading that arrives late, or is of an old page, never takes the word from a newer one. */
function packagesAfter(
  order: Order | null,
  { packages: now = [] }: Sighting,
  { readAt, fromCache }: PageReading,
): readonly Package[] {
  const before = order?.packages ?? [];
  const late = fromCache || readAt < (order?.bounds.checked ?? 0);
  return late ? mergePackages(now, before) : mergePackages(before, now);
}

function withYearsInParcels(packages: readonly Package[], facts: Facts): readonly Package[] {
  const settle = yearSettler(facts);
  return packages.map((parcel) => ({
    ...parcel,
    shipped: parcel.shipped && settle(parcel.shipped),
    delivered: parcel.delivered && settle(parcel.delivered),
    lastEvent: parcel.lastEvent && settle(parcel.lastEvent),
  }));
}

/** Sets or replaces what one speaker says of a fact; an older statement never replaces a newer one. */
export function withStatement<Value>(
  statements: readonly Statement<Value>[],
  statement: Statement<Value>,
): readonly Statement<Value>[] {
  const before = statements.find((each) => each.from === statement.from);
  if (before && before.readAt > statement.readAt) return statements;
  return [...statements.filter((each) => each.from !== statement.from), statement];
}

/** Takes back what one speaker said of a fact. */
export function withoutStatement<Name extends FactName>(
  facts: Facts,
  name: Name,
  from: From,
): Facts {
  const said: readonly Statement<FactValues[Name]>[] = facts[name] ?? [];
  return withFact(
    facts,
    name,
    said.filter((each) => each.from !== from),
  );
}

/** The list of returns names only the items that are sent back: it never replaces a list of all of them. */
function itemsAfter(
  order: Order | null,
  before: readonly LineItem[],
  now: readonly LineItem[],
  { page }: PageReading,
): readonly LineItem[] {
  if (page === 'returns-data') return before.length > 0 ? before : now;
  return order && !showsAllItems(order) && now.length > 0 ? now : fuller(before, now);
}

/** The newer list of line items, unless it names fewer of them: list cards may show pictures only. */
function fuller(before: readonly LineItem[], now: readonly LineItem[]): readonly LineItem[] {
  const named = (items: readonly LineItem[]) => items.filter((item) => item.title !== null).length;
  if (now.length === 0 || named(now) < named(before)) return before;
  return now;
}
