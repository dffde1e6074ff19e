import type { FormFields, Problems } from '../../../components/order-page/form-fields';
import { ASKED_WITH, CLAIM_EVENTS, type ClaimEvent } from '../../claims/events';
import type { FactName, Facts } from '../../core/facts/fact';
import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { OrderKey } from '../../core/facts/order';
import type { SeenFacts } from '../../core/facts/sighting';
import type { Background } from '../../protocol/messages';
import type { Problem } from '../../wording/problem';
import { type FormContext, readOneFact } from '../order-page/read-order';

/** The order that something happened to. */
interface EventOrder {
  readonly key: OrderKey;
  readonly marketplace: MarketplaceId;
  readonly facts: Facts;
}

/**
 * Stores what happened in a claim, its day and what was said with it, all of it or nothing.
 *
 * @returns what is wrong with what was typed; empty where it is stored
 */
export async function sayEvent(
  event: ClaimEvent,
  fields: FormFields,
  order: EventOrder,
  world: Background<'correctFact'> & { readonly context: () => FormContext },
): Promise<Problems> {
  const day = CLAIM_EVENTS[event];
  const others = (ASKED_WITH[event] ?? []).filter((name) => (fields[name] ?? '').trim() !== '');
  const problems: { [field: string]: Problem } = {};
  let facts: SeenFacts = {};
  for (const name of [day, ...others] satisfies readonly FactName[]) {
    const reading = readOneFact(name, fields, order, world.context());
    if (reading.ok) facts = { ...facts, ...reading.facts };
    else problems[reading.field] = reading.problem;
  }
  if (Object.keys(problems).length > 0) return problems;
  try {
    await world.correctFact({ key: order.key, facts });
    return {};
  } catch {
    return { [day]: { message: 'actionFailed' } };
  }
}
