import * as v from 'valibot';
import type { FactName, Facts, Statement } from '../../lib/core/facts/fact';
import { MARKETPLACES, type MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { Instant, Zone } from '../../lib/core/time/moment';
import { factValues } from '../../lib/protocol/fact-schemas';
import { expectedOf, NOT_SAID, plainFact } from './plain-facts';
import { WrongUsage } from './wrong-usage';

/** One order of FACTS.json: what the user says of it. */
export interface UserOrder {
  readonly marketplace: MarketplaceId;
  readonly id: string;
  readonly facts: Facts;
}

/** When the user says it, and the zones a bare day may have been written in, by marketplace. */
export interface Telling {
  readonly now: Instant;
  readonly zonesOf: (marketplace: MarketplaceId) => readonly Zone[];
}

const FILE = v.strictObject({
  orders: v.array(
    v.strictObject({
      marketplace: v.picklist(MARKETPLACES),
      id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
      facts: v.record(v.string(), v.unknown()),
    }),
  ),
});

const FACT_NAMES = Object.keys(factValues) as FactName[];

/** Every fact that FACTS.json may have, in a line for each form that is expected. */
export const factsListed = (): string =>
  [...new Set(FACT_NAMES.map(expectedOf))]
    .map((form) => `- ${form}: ${FACT_NAMES.filter((name) => expectedOf(name) === form).join(' ')}`)
    .join('\n');

const isFactName = (name: string): name is FactName => Object.hasOwn(factValues, name);

function factsOf(
  { marketplace, id, facts }: v.InferOutput<typeof FILE>['orders'][number],
  { now, zonesOf }: Telling,
): Facts {
  const told: { [Name in FactName]?: readonly Statement<unknown>[] } = {};
  for (const [name, written] of Object.entries(facts)) {
    if (!isFactName(name)) {
      throw new WrongUsage(
        `Order ${id}: “${name}” is no fact. The facts are ${FACT_NAMES.join(', ')}.`,
      );
    }
    const value = plainFact(name, written, { now, zones: zonesOf(marketplace) });
    if (value === NOT_SAID) continue;
    if (!v.safeParse(factValues[name], value).success) {
      const shown = JSON.stringify(written).slice(0, 80);
      throw new WrongUsage(`Order ${id}: ${name} is ${expectedOf(name)}, not ${shown}.`);
    }
    const text = typeof written === 'string' ? written : JSON.stringify(written);
    told[name] = [{ value, from: 'user', readAt: now, text }];
  }
  return told as Facts;
}

/**
 * Reads FACTS.json: `{ "orders": [{ "marketplace", "id", "facts": { name: value } }] }`.
 *
 * @throws WrongUsage which names the order, the fact and what is expected of it
 */
export function userFacts(json: string, file: string, telling: Telling): UserOrder[] {
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (failure) {
    throw new WrongUsage(`${file} is no JSON: ${failure instanceof Error ? failure.message : ''}`);
  }
  const parsed = v.safeParse(FILE, data);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    throw new WrongUsage(`${file}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  }
  return parsed.output.orders.map((order) => ({
    marketplace: order.marketplace,
    id: order.id,
    facts: factsOf(order, telling),
  }));
}
