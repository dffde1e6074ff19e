import type { FactName, Statement } from '../../lib/core/facts/fact';
import { recordSighting, withStatement } from '../../lib/core/facts/merge';
import { type Order, orderKey } from '../../lib/core/facts/order';
import type { PageReading, Sighting } from '../../lib/core/facts/sighting';
import type { Instant, Zone } from '../../lib/core/time/moment';
import type { UserOrder } from './user-facts';

/** An order with what the user says of it; the user's word comes after the page's. */
export function tell(
  order: Order | null,
  { marketplace, id, facts }: UserOrder,
  { now, zone }: { now: Instant; zone: Zone },
): Order {
  // What the user says to be done is seen to be done now: the same bounds as from a page that says so.
  const said: Sighting = {
    id,
    facts: Object.fromEntries(
      Object.entries(facts).flatMap(([name, [statement]]) =>
        statement ? [[name, { value: statement.value, text: statement.text }]] : [],
      ),
    ),
    lineItems: [],
    unread: [],
    showsUndelivered: false,
  };
  const reading: PageReading = {
    marketplace,
    page: 'list',
    outcome: 'orders',
    language: 'und',
    readAt: now,
    zone,
    sightings: [said],
    problems: [],
  };
  const { bounds } = recordSighting(order, said, reading);
  const told: { [Name in FactName]?: readonly Statement<unknown>[] } = { ...order?.facts };
  for (const name of Object.keys(facts) as FactName[]) {
    const [statement] = facts[name] ?? [];
    if (statement) told[name] = withStatement<unknown>(told[name] ?? [], statement);
  }
  const key = orderKey(marketplace, id);
  return {
    ...(order ?? { key, marketplace, id, lineItems: [], marks: {} }),
    facts: told as Order['facts'],
    bounds,
  };
}
