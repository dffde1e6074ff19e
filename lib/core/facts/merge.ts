import { keysOf } from '../plain/entries';
import { earliest } from '../time/earliest';
import type { Instant } from '../time/moment';
import { showsAllItems } from './all-items';
import { changesAfter } from './changes';
import { withFact } from './each-fact';
import type { FactName, Facts, FactValues, From, Statement } from './fact';
import { withYears, yearSettler } from './missing-year';
import { type LineItem, type Order, orderKey, type Package, type ReadingBounds } from './order';
import { mergePackages } from './packages';
import { isEarlierVisit } from './page-visit';
import type { PageReading, SeenFact, Sighting } from './sighting';
import { best } from './statement';

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
    (known, name) => withSeen(known, name, sighting.facts[name], reading),
    order?.facts ?? {},
  );
  const told = withoutEndedReturn(facts, sighting, reading);
  const known = withYears(withoutSettledDoubt(told, sighting, reading));
  const changes = order ? changesAfter(order, known, reading) : [];
  const packages = withYearsInParcels(packagesAfter(order, sighting, reading.readAt), known);
  const { manualItems, ...before } = order ?? {
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
    ...namedParcels(order, sighting),
    ...(changes.length > 0 && { changes }),
    bounds: seenAfter(order, sighting, reading),
  };
}

function withSeen<Name extends FactName>(
  facts: Facts,
  name: Name,
  seen: SeenFact<FactValues[Name]> | undefined,
  { page, readAt }: PageReading,
): Facts {
  const said: readonly Statement<FactValues[Name]>[] = facts[name] ?? [];
  return seen ? withFact(facts, name, withStatement(said, { ...seen, from: page, readAt })) : facts;
}

/** A list of returns in which none of this order's is going on any more takes back what it said while one was. */
function withoutEndedReturn(facts: Facts, { facts: seen }: Sighting, reading: PageReading): Facts {
  const said = facts.status?.find(({ from }) => from === 'returns-data');
  const isOver = reading.page === 'returns-data' && !seen.status && said !== undefined;
  return isOver && said.readAt <= reading.readAt
    ? withoutStatement(facts, 'status', 'returns-data')
    : facts;
}

/** A page that shows a delivery, or that there was none, takes back what it had taken for one. */
function withoutSettledDoubt(
  facts: Facts,
  sighting: Sighting,
  { page, readAt }: PageReading,
): Facts {
  const doubt = facts.maybeDelivered?.find(({ from }) => from === page);
  const settles = sighting.showsUndelivered || sighting.facts.delivered !== undefined;
  return doubt && settles && !sighting.facts.maybeDelivered && doubt.readAt <= readAt
    ? withoutStatement(facts, 'maybeDelivered', page)
    : facts;
}

/** Parcels do not become fewer: one that a page leaves out later has come, or is not drawn. */
function namedParcels(order: Order | null, { parcels = 0 }: Sighting): Pick<Order, 'namedParcels'> {
  const most = Math.max(order?.namedParcels ?? 0, parcels);
  return most > 0 ? { namedParcels: most } : {};
}

/** A reading that arrives late never takes the word from a newer one. */
function packagesAfter(
  order: Order | null,
  { packages: now = [] }: Sighting,
  readAt: Instant,
): readonly Package[] {
  const before = order?.packages ?? [];
  const late = readAt < (order?.bounds.checked ?? 0);
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

/**
 * The list of returns names those items alone that are sent back: it gives way to what shows all of them, and never
 * takes its place.
 */
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

/** Where a shop states deadlines. */
const CHECKS: readonly From[] = ['detail', 'tracking', 'detail-data', 'tracking-data'];
const SHIPPED = ['awaiting-delivery', 'completed'];
const UNCOMPLETED = ['awaiting-shipment', 'awaiting-delivery', 'delivered'];

function seenAfter(order: Order | null, sighting: Sighting, reading: PageReading): ReadingBounds {
  const before = order?.bounds;
  const { readAt, page } = reading;
  if (reading.clockBehind) return before ?? { first: readAt, last: readAt };
  const { facts } = sighting;
  const status = facts.status?.value ?? 'unknown';
  const completed = status === 'completed' || facts.completed !== undefined;
  const delivered = status === 'delivered' || facts.delivered !== undefined;
  const shipped = SHIPPED.includes(status) || facts.shipped !== undefined || delivered;
  const completedSince = earlier(before?.completedSince, completed, readAt);
  const uncompleted = UNCOMPLETED.includes(status);
  const deliveredSince = earlier(before?.deliveredSince, delivered, readAt);
  const overSince = earlier(before?.overSince, sighting.showsOver === true, readAt);
  const bounds: { [Name in keyof ReadingBounds]?: Instant | undefined } = {
    checked: later(before?.checked, CHECKS.includes(page), readAt),
    shippedSince: earlier(before?.shippedSince, shipped, readAt),
    deliveredSince,
    completedSince,
    overSince,
    endSince: earlier(before?.endSince, facts.statedEnd !== undefined, readAt),
    undeliveredAsOf: lastUndone(
      deliveredSince,
      before?.undeliveredAsOf,
      sighting.showsUndelivered,
      readAt,
    ),
    statusChangedAt: later(before?.statusChangedAt, showsAnotherStatus(order, sighting), readAt),
    uncompletedAsOf: lastUndone(
      earliest([completedSince, overSince]),
      before?.uncompletedAsOf,
      uncompleted,
      readAt,
    ),
  };
  const known = Object.entries(bounds).filter(([, at]) => at !== undefined);
  return {
    ...Object.fromEntries(known),
    first: Math.min(before?.first ?? readAt, readAt),
    last: Math.max(before?.last ?? readAt, readAt),
  };
}

const earlier = (before: Instant | undefined, holds: boolean, at: Instant) =>
  holds ? Math.min(before ?? at, at) : before;
const later = (before: Instant | undefined, holds: boolean, at: Instant) =>
  holds ? Math.max(before ?? at, at) : before;
/**
 * The last reading that showed it undone: one that comes after it was seen done was of an old page, and proves nothing.
 * Neither does one of the same visit: nodes and data that contradict each other are one statement.
 */
function lastUndone(
  done: Instant | null | undefined,
  before: Instant | undefined,
  holds: boolean,
  at: Instant,
) {
  const shown = [before, holds ? at : undefined].filter((each) => each !== undefined);
  const possible = shown.filter((each) => done == null || isEarlierVisit(each, done));
  return possible.length > 0 ? Math.max(...possible) : undefined;
}

/** Another status than the newest one known: by its meaning, or by its words where nobody can read them. */
function showsAnotherStatus(order: Order | null, { facts: { status } }: Sighting): boolean {
  if (!status) return false;
  const before = order && best(order.facts, 'status');
  if (!before || before.value !== status.value) return true;
  return status.value === 'unknown' && before.text !== status.text;
}
