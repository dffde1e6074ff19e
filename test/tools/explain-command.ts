import { storeReading } from '../../lib/app/record/store-reading';
import { viewsOf } from '../../lib/app/views/views';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { orderKey } from '../../lib/core/facts/order';
import type { PageReading } from '../../lib/core/facts/sighting';
import { candidateZones } from '../../lib/core/rules/counting-zone';
import { learnsSince } from '../../lib/core/rules/own-windows';
import { routesOf } from '../../lib/payments/routes-of';
import { ownWindowsOf } from '../lib/app/fake-order-store';
import { claimHere } from './explain-claim';
import type { ExplainOptions } from './explain-options';
import { explainOrder } from './explain-order';
import type { FileOptions } from './explain-visits';
import { readExplained } from './explained-file';
import { ExplainedWorld } from './explained-world';
import { readLimited } from './read-limited';
import { tell } from './tell-order';
import { UnreadOfOrders } from './unread-of-orders';
import { userFacts } from './user-facts';

/**
 * What the extension makes of saved pages and responses, read one after the other into one store as visits are, and of
 * facts given by hand, at the options' moment.
 *
 * @param complain gets each problem of a file that no order owns
 * @throws WrongUsage when a file or a fact is not what it should be
 */
export async function explain(options: ExplainOptions, complain: (sentence: string) => void) {
  const { visits } = options;
  const world = new ExplainedWorld(options);
  const unread = new UnreadOfOrders();
  const outcomes: PageReading['outcome'][] = [];
  for (const visit of visits) {
    const { outcome, readings, problems } = readExplained(visit);
    outcomes.push(outcome);
    for (const reading of readings) await record(world, reading, visit);
    unread.add(readings);
    const where = visits.length > 1 ? `${visit.file}: ` : '';
    for (const { field, reason } of problems) complain(`${where}not read: ${field}: ${reason}`);
  }
  return { outcome: outcomeOf(outcomes), orders: explainTold(options, world, unread) };
}

/**
 * What the extension makes of the orders that are stored once the user has said what the facts by hand say.
 *
 * @throws WrongUsage when a fact is not what it should be
 */
export function explainTold(
  options: ExplainOptions,
  world = new ExplainedWorld(options),
  unread = new UnreadOfOrders(),
) {
  const { facts, now, zone } = options;
  world.now = now;
  const zonesOf = (shop: MarketplaceId) => candidateZones(world.policies.of(shop), zone);
  const user = facts === null ? [] : userFacts(readLimited(facts), facts, { now, zonesOf });
  for (const said of user) {
    const key = orderKey(said.marketplace, said.id);
    world.stored.set(key, tell(world.stored.get(key) ?? null, said, { now, zone }));
  }
  return explained(world, unread, options);
}

/** Records a reading as the background does when the page's script hands it over. */
async function record(world: ExplainedWorld, reading: PageReading, { now }: FileOptions) {
  world.now = now;
  const { marketplace } = reading;
  await storeReading(world, reading, { kind: 'shop-page', marketplace, inPrivate: false, tab: 1 });
}

function explained(
  world: ExplainedWorld,
  unread: UnreadOfOrders,
  { situation, strict }: ExplainOptions,
) {
  const here = { words: world.words, now: world.clock.now(), zone: world.clock.zone() };
  // All at once: orders tell of each other.
  const ownWindows = ownWindowsOf(world, learnsSince(here.now));
  return viewsOf(world, [...world.stored.values()], { ...world.chosen, ownWindows }).flatMap(
    (view) => {
      const order = world.stored.get(view.key);
      if (!order) return [];
      const { lineItems } = order;
      const routes = routesOf(order, here);
      const claim = situation && claimHere(order, situation, world, { ...here, strict });
      return explainOrder(view, { lineItems, routes, unread: unread.of(view.key), claim }, here);
    },
  );
}

/** One file that cannot be read leaves the answer without what it was asked for; facts alone are always understood. */
function outcomeOf(outcomes: readonly PageReading['outcome'][]): PageReading['outcome'] {
  const first = (wanted: PageReading['outcome']) => outcomes.find((each) => each === wanted);
  return first('unreadable') ?? first('orders') ?? outcomes.at(-1) ?? 'orders';
}
