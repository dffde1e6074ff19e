import { candidateZones } from '../../lib/core/counting-zone';
import { recordSighting } from '../../lib/core/merge';
import { type MarketplaceId, type Order, type OrderKey, orderKey } from '../../lib/core/order';
import type { Policy } from '../../lib/core/rule';
import type { Unread } from '../../lib/core/sighting';
import { viewOrder } from '../../lib/core/view';
import { shops } from '../../lib/marketplaces/registry';
import { routesOf } from '../../lib/payments/routes-of';
import type { ExplainOptions } from './explain-options';
import { explainOrder } from './explain-order';
import { readExplained } from './explained-file';
import { localeWords } from './locale-words';
import { readLimited } from './read-limited';
import { tell } from './tell-order';
import { userFacts } from './user-facts';
import { WrongUsage } from './wrong-usage';

function policyOf(id: MarketplaceId): Policy {
  const found = shops.find((each) => each.id === id);
  if (!found) throw new WrongUsage(`${id} has no rules.`);
  return found.policy;
}

/**
 * What the extension makes of a saved page or response, and of facts given by hand, at the options' moment.
 *
 * @param complain gets each problem of the file that no order owns
 * @throws WrongUsage when a file or a fact is not what it should be
 */
export function explain(options: ExplainOptions, complain: (sentence: string) => void) {
  const { now, zone, strict } = options;
  const telling = {
    now,
    zonesOf: (marketplace: MarketplaceId) => candidateZones(policyOf(marketplace), zone),
  };
  const user = options.facts ? userFacts(readLimited(options.facts), options.facts, telling) : [];
  const file = options.file ? readExplained(options, options.file) : null;

  const orders = new Map<OrderKey, Order>();
  const unread = new Map<OrderKey, readonly Unread[]>();
  for (const reading of file?.readings ?? []) {
    for (const sighting of reading.sightings) {
      const key = orderKey(reading.marketplace, sighting.id);
      orders.set(key, recordSighting(orders.get(key) ?? null, sighting, reading));
      unread.set(key, [...(unread.get(key) ?? []), ...sighting.unread]);
    }
  }
  for (const said of user) {
    const key = orderKey(said.marketplace, said.id);
    orders.set(key, tell(orders.get(key) ?? null, said, { now, zone }));
  }
  for (const { field, reason } of file?.problems ?? []) {
    complain(`not read: ${field}: ${reason}`);
  }
  const words = localeWords();
  return {
    outcome: file?.outcome ?? 'orders',
    orders: [...orders.values()].map((order) =>
      explainOrder(
        viewOrder(order, policyOf(order.marketplace), { now, zone, strict }),
        routesOf(order, { now, zone }),
        unread.get(order.key) ?? [],
        { words, now, zone },
      ),
    ),
  };
}
