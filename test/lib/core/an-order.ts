import type { FactName, Facts, FactValues, From } from '../../../lib/core/facts/fact';
import { type Order, orderKey } from '../../../lib/core/facts/order';
import type { CarrierClass } from '../../../lib/core/rules/carrier-days';
import type { Policy } from '../../../lib/core/rules/rule';
import type { CalendarDay } from '../../../lib/core/time/calendar-day';
import { bareDay } from '../../../lib/core/time/span';
import type { Time } from '../../../lib/core/time/time';
import { aliExpressRules } from '../../../lib/marketplaces/aliexpress/rules/rules';

export const at = (iso: string): number => {
  const instant = Date.parse(iso);
  if (Number.isNaN(instant)) throw new Error(`not an instant: ${iso}`);
  return instant;
};
export const iso = (instant: number | null | undefined): string | null =>
  instant == null ? null : new Date(instant).toISOString().replace('.000Z', 'Z');
export const exactly = (text: string): Time => ({ kind: 'instant', at: at(text) });
export const onDay = (day: string, zone = 'America/Los_Angeles'): Time =>
  bareDay(day as CalendarDay, ['America/Los_Angeles', zone]);

/**
 * AliExpress's own rules with carrier classes by their plain names, so that the rules are tested without the name
 * reader.
 */
const CLASSES: Record<string, CarrierClass> = {
  DHL: 'courier',
  EMS: 'ems-sf',
  'China Post': 'post',
  'Premium Shipping': 'premium',
};
export const policy: Policy = {
  marketplace: 'aliexpress',
  zone: 'America/Los_Angeles',
  overAfterDays: 180,
  askAfterDays: [15, 25, 40],
  rules: aliExpressRules,
  detailUrl: (id) => `https://shop.example/order/${id}`,
  trackingUrl: (id) => `https://shop.example/tracking/${id}`,
  carrierClasses: (method) => (CLASSES[method] ? [CLASSES[method]] : []),
};

type SaidFacts = { [Name in FactName]?: FactValues[Name] };

/** Statements of these facts by one speaker at one time. */
export function said(
  facts: SaidFacts,
  from: From = 'detail',
  readAt = at('2025-12-02T00:00Z'),
): Facts {
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      [{ value, from, readAt, text: `${name}!` }],
    ]),
  );
}

export function anOrder(facts: Facts, more: Partial<Order> = {}): Order {
  const id = '8200000000000001';
  return {
    key: orderKey('aliexpress', id),
    marketplace: 'aliexpress',
    id,
    facts,
    lineItems: [],
    bounds: { first: at('2025-12-02T00:00Z'), last: at('2025-12-02T00:00Z') },
    marks: {},
    ...more,
  };
}
