import type { Facts } from '../core/facts/fact';
import { factValue } from '../core/facts/statement';

const OUTSIDE =
  /\b(?:outside|off[ -]?(?:platform|site)|(?:direct|directly|privately) (?:to|with) (?:the )?seller)\b/i;

/**
 * Whether an order was paid past the shop, as its buyer says. A transfer, a money service or cash alone does not tell:
 * shops took them too.
 */
export function paidOutside(facts: Facts): boolean {
  return OUTSIDE.test(factValue(facts, 'paidWith')?.slice(0, 200) ?? '');
}
