import type { FactName, Facts, Statement } from '../../../lib/core/facts/fact';
import type { MarketplaceId } from '../../../lib/core/facts/marketplace-id';
import type { Order } from '../../../lib/core/facts/order';
import { candidateZones } from '../../../lib/core/rules/counting-zone';
import { shops } from '../../../lib/marketplaces/registry';
import { NOT_SAID, plainFact } from '../../tools/plain-facts';
import { tell } from '../../tools/tell-order';

/** An order of which its buyer says this, as facts are written for `npm run explain`. */
export function orderWith(
  marketplace: MarketplaceId,
  written: Readonly<Record<string, unknown>>,
  { now, zone }: { readonly now: string; readonly zone: string },
): Order {
  const at = Date.parse(now);
  const policy = shops.find(({ id }) => id === marketplace)?.policy;
  const zones = policy ? candidateZones(policy, zone) : [zone];
  const facts: { [Name in FactName]?: readonly Statement<unknown>[] } = {};
  for (const [name, value] of Object.entries(written)) {
    const plain = plainFact(name as FactName, value, { now: at, zones });
    if (plain !== NOT_SAID)
      facts[name as FactName] = [{ value: plain, from: 'user', readAt: at, text: String(value) }];
  }
  return tell(
    null,
    { marketplace, id: '8200000000000001', facts: facts as Facts },
    { now: at, zone },
  );
}
