import { candidateZones } from '../../lib/core/counting-zone';
import { recordSighting } from '../../lib/core/merge';
import { type MarketplaceId, type Order, type OrderKey, orderKey } from '../../lib/core/order';
import type { Policy } from '../../lib/core/rule';
import type { PageReading, Unread } from '../../lib/core/sighting';
import { viewOrder } from '../../lib/core/view';
import type { Marketplace } from '../../lib/marketplaces/marketplace';
import { marketplaceAt, marketplaces, policies } from '../../lib/marketplaces/registry';
import { withAmounts } from '../../lib/marketplaces/with-amounts';
import { routesOf } from '../../lib/payments/routes-of';
import type { ExplainOptions } from './explain-options';
import { explainOrder } from './explain-order';
import { localeWords } from './locale-words';
import { readLimited } from './read-limited';
import { openSavedPage } from './saved-page';
import { tell } from './tell-order';
import { userFacts } from './user-facts';
import { WrongUsage } from './wrong-usage';

function policyOf(id: MarketplaceId): Policy {
  const found = policies.find((each) => each.id === id);
  if (!found) throw new WrongUsage(`${id} has no rules.`);
  return found.policy;
}

/** The marketplace of an address: by its order pages, else by its host, because a page may have been led to a login or captcha. */
function marketplaceFor(url: URL): Marketplace {
  const hostOf = (pattern: string) => new URL(pattern.replace('*.', '').replace('*', '')).hostname;
  const byHost = marketplaces.find(({ site }) =>
    site.shoppingPages.some((pattern) => `.${url.hostname}`.endsWith(`.${hostOf(pattern)}`)),
  );
  const found = marketplaceAt(url) ?? byHost;
  if (!found) throw new WrongUsage(`${url.href} is no page of a marketplace that is read.`);
  return found;
}

function readFile(options: ExplainOptions, file: string): PageReading {
  const { page, url } = openSavedPage(file, options.url, options.language);
  const context = { url, now: options.now, zone: options.zone };
  return withAmounts(marketplaceFor(url).readPage(page, context));
}

/**
 * What the extension makes of a saved page, and of facts given by hand, at the options' moment.
 *
 * @param complain gets each problem of the page that no order owns
 * @throws WrongUsage when a file or a fact is not what it should be
 */
export function explain(options: ExplainOptions, complain: (sentence: string) => void) {
  const { now, zone, strict } = options;
  const telling = {
    now,
    zonesOf: (marketplace: MarketplaceId) => candidateZones(policyOf(marketplace), zone),
  };
  const user = options.facts ? userFacts(readLimited(options.facts), options.facts, telling) : [];
  const reading = options.file ? readFile(options, options.file) : null;

  const orders = new Map<OrderKey, Order>();
  const unread = new Map<OrderKey, readonly Unread[]>();
  for (const sighting of reading?.sightings ?? []) {
    const order = reading && recordSighting(null, sighting, reading);
    if (!order) continue;
    orders.set(order.key, order);
    unread.set(order.key, sighting.unread);
  }
  for (const said of user) {
    const key = orderKey(said.marketplace, said.id);
    orders.set(key, tell(orders.get(key) ?? null, said, { now, zone }));
  }
  for (const { field, reason } of reading?.problems ?? []) {
    complain(`not read: ${field}: ${reason}`);
  }
  const words = localeWords();
  return {
    outcome: reading?.outcome ?? 'orders',
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
