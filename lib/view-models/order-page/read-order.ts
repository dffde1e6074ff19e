import { FACT_GROUPS } from '../../../components/order-page/fact-fields';
import {
  type FormFields,
  ID_FIELD,
  MARKETPLACE_FIELD,
  type Problems,
} from '../../../components/order-page/form-fields';
import type { FactName, Facts } from '../../core/facts/fact';
import { type Impossible, impossibleFacts } from '../../core/facts/impossible-facts';
import { MARKETPLACES, type MarketplaceId } from '../../core/facts/marketplace-id';
import type { SeenFacts } from '../../core/facts/sighting';
import { candidateZones } from '../../core/rules/counting-zone';
import type { Instant, Zone } from '../../core/time/moment';
import { shops } from '../../marketplaces/registry';
import type { ManualOrder } from '../../protocol/messages';
import type { Problem } from '../../wording/problem';
import { type FactReading, readFact } from './read-fact';
import { readOrderId } from './read-id';

/** Who types, when and where. */
export interface FormContext {
  readonly language: string;
  readonly now: Instant;
  readonly zone: Zone;
}

/** An order as typed, as far as it can be taken; and what is wrong with the rest. */
export interface OrderReading {
  /** Null while shop and id do not make one. */
  readonly order: ManualOrder | null;
  readonly problems: Problems;
}

const TYPED_NAMES: readonly FactName[] = Object.values(FACT_GROUPS).flat();

/** The fields of the form for a new order. Only what is filled in becomes a fact. */
export function readOrder(fields: FormFields, fresh: string, context: FormContext): OrderReading {
  const marketplace = shopIn(fields);
  const id = readOrderId(fields[ID_FIELD] ?? '', marketplace, fresh);
  const { facts, problems } = factsIn(fields, marketplace, context);
  if ('problem' in id) return { order: null, problems: { [ID_FIELD]: id.problem, ...problems } };
  return { order: { marketplace, id: id.id, facts }, problems };
}

/**
 * What is typed so far, to look at what follows from it: an order that has no number yet gets a stand-in. Null while
 * nothing is typed, and for a number that is none of its shop.
 */
export function orderToTry(
  fields: FormFields,
  fresh: string,
  context: FormContext,
): ManualOrder | null {
  const { order } = readOrder(fields, fresh, context);
  if (order !== null || (fields[ID_FIELD] ?? '').trim() !== '') return order;
  const marketplace = shopIn(fields);
  const { facts } = factsIn(fields, marketplace, context);
  return Object.keys(facts).length > 0 ? { marketplace, id: fresh, facts } : null;
}

const shopIn = (fields: FormFields): MarketplaceId =>
  MARKETPLACES.find((id) => id === fields[MARKETPLACE_FIELD]) ?? 'other';

function factsIn(fields: FormFields, marketplace: MarketplaceId, context: FormContext) {
  const problems: { [field: string]: Problem } = {};
  const telling = { language: context.language, zones: zonesFor(marketplace, context.zone) };
  let facts: SeenFacts = {};
  for (const name of TYPED_NAMES) {
    const reading = readFact(name, fields, telling);
    if (reading.ok) facts = { ...facts, ...reading.facts };
    else problems[reading.field] = reading.problem;
  }
  for (const impossible of impossibleFacts(facts, {}, context.now)) {
    problems[impossible.fact] = problemOf(impossible);
    const { [impossible.fact]: _, ...possible } = facts;
    facts = possible;
  }
  if (marketplace === 'other' && !facts.store && !facts.title)
    problems.store ??= { message: 'orderPageNeedsName' };
  return { facts, problems };
}

/** One fact of an order that is known, typed beside what was said of it. */
export function readOneFact(
  name: FactName,
  fields: FormFields,
  order: { readonly marketplace: MarketplaceId; readonly facts: Facts },
  context: FormContext,
): FactReading {
  const zones = zonesFor(order.marketplace, context.zone);
  const reading = readFact(name, fields, { language: context.language, zones });
  if (!reading.ok) return reading;
  if (Object.keys(reading.facts).length === 0)
    return { ok: false, field: name, problem: { message: 'orderPageNothingTyped' } };
  const [impossible] = impossibleFacts(reading.facts, order.facts, context.now);
  return impossible ? { ok: false, field: name, problem: problemOf(impossible) } : reading;
}

function zonesFor(marketplace: MarketplaceId, zone: Zone): readonly Zone[] {
  const policy = shops.find(({ id }) => id === marketplace)?.policy;
  return policy ? candidateZones(policy, zone) : [zone];
}

const problemOf = ({ code, other }: Impossible): Problem => ({
  message: `orderPageImpossible_${code.replaceAll('-', '_')}`,
  ...(other && { fact: other }),
});
