import type { Order } from '../../core/facts/order';
import { best, factValue, timeOf } from '../../core/facts/statement';
import { anchorSpan, isStillArriving } from '../../core/rules/anchor';
import type { OwnWindow } from '../../core/rules/own-windows';
import type { ZonedPolicy } from '../../core/rules/rule';
import type { Instant, Zone } from '../../core/time/moment';
import type { Span } from '../../core/time/span';
import { countryNamed, isCountry } from '../../payments/country';
import { type PaymentSaid, paymentSaid } from '../../payments/payment-said';
import type { ProofId } from '../evidence-kinds';
import { type ClaimSituation, coreSituation } from '../situation';

/** For whom, when and by which rules a claim is looked at. */
export interface ClaimContext {
  /** The shop's, in the zone in which it counts for this buyer. */
  readonly policy: ZonedPolicy;
  readonly now: Instant;
  /** The buyer's: banks and laws count in it. */
  readonly zone: Zone;
  readonly strict: boolean;
  /** Where the buyer lives by the settings, a code of ISO 3166; null where they do not say. */
  readonly country: string | null;
  readonly ownWindows?: readonly OwnWindow[];
  /** What the files of the order's evidence show; left out where nobody said. */
  readonly held?: readonly ProofId[];
}

/** What a claim is decided from. */
export interface Known extends ClaimContext {
  /** The order as if its buyer had said what is wrong, where that is one of the rules' own situations. */
  readonly order: Order;
  readonly situation: ClaimSituation;
  /** The carrier, or the shop, has it as delivered, and nothing of the order is still on its way. */
  readonly deliveredByRecords: boolean;
  /** When it was delivered; null: nobody said. */
  readonly delivered: Span | null;
  /** The latest day that was promised; null: none is known. */
  readonly promised: Span | null;
  readonly payment: PaymentSaid | null;
  /**
   * A code of ISO 3166; `elsewhere` for a country whose law is not known here; null: not said, or no country’s name.
   */
  readonly buyerIn: string | 'elsewhere' | null;
}

/** Reads off an order what a claim asks for. */
export function knownOf(original: Order, chosen: ClaimSituation, context: ClaimContext): Known {
  const situation = byRecords(original, chosen);
  const order = inSituation(original, situation, context.now);
  const country = factValue(order.facts, 'country');
  return {
    ...context,
    order,
    situation,
    deliveredByRecords: isDeliveredByRecords(original),
    delivered: deliveredSpan(order),
    promised: timeOf(order.facts, 'promisedBy'),
    payment: paymentSaid(order.facts),
    buyerIn: country === null ? context.country : countryRead(country),
  };
}

/** When it was delivered, begun where its limits count from: with the first parcel, on the first day ever named. */
function deliveredSpan(order: Order): Span | null {
  const said = timeOf(order.facts, 'delivered');
  const { known, earliest } = anchorSpan(order, 'delivered');
  return said && known && earliest !== null ? { ...said, earliest } : said;
}

/**
 * What happened, as far as the records allow it to be said: where they show a delivery that the buyer does not have,
 * "never arrived" becomes a case of its own.
 */
export const byRecords = (order: Order, chosen: ClaimSituation): ClaimSituation =>
  chosen === 'never-arrived' && isDeliveredByRecords(order) ? 'delivered-not-here' : chosen;

/** The carrier, or the shop, has all of an order as delivered. */
export const isDeliveredByRecords = (order: Order): boolean =>
  isDelivered(order) && !isStillArriving(order);

const countryRead = (text: string): Known['buyerIn'] =>
  countryNamed(text) ?? (isCountry(text) ? 'elsewhere' : null);

/** A page that only shows the order as completed says nothing of the carrier. */
function isDelivered({ facts, bounds }: Order): boolean {
  if ((facts.delivered?.length ?? 0) > 0) return true;
  return best(facts, 'status')?.value === 'delivered' || bounds.deliveredSince !== undefined;
}

/**
 * The order in a situation of the rules. Goods that came late are neither missing nor wrong: all limits of their state
 * count.
 */
function inSituation(order: Order, situation: ClaimSituation, now: Instant): Order {
  const value = situation === 'late' && isDelivered(order) ? null : coreSituation(situation);
  const { situation: _, ...others } = order.facts;
  if (value === null) return situation === 'late' ? { ...order, facts: others } : order;
  const said = { value, from: 'user', readAt: now, text: situation } as const;
  return { ...order, facts: { ...others, situation: [said] } };
}
