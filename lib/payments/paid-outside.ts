import type { Facts } from '../core/facts/fact';
import { factValue } from '../core/facts/statement';

const OUTSIDE =
  /\b(?:outside|off[ -]?(?:platform|site)|(?:to|with) (?:the )?(?:seller|supplier)|(?:seller|supplier)['’]?s (?:own )?(?:bank|account|paypal|iban|wallet)|not (?:through|via|on|by|with) (?:aliexpress|temu|wish|dhgate|escrow|the (?:shop|site|platform))|without escrow)\b/i;

/** Ways that mostly lead past a shop's checkout; some shops took some of them there too. */
const PERHAPS =
  /\b(?:western union|moneygram|webmoney|wire transfer|cash|bitcoin|usdt|zelle|venmo)\b|\bcrypto/i;

const paidWith = (facts: Facts): string => factValue(facts, 'paidWith')?.slice(0, 200) ?? '';

/**
 * Whether an order was paid past the shop, as its buyer says. A transfer, a money service or cash alone does not tell:
 * shops took them too.
 */
export const paidOutside = (facts: Facts): boolean => OUTSIDE.test(paidWith(facts));

/**
 * Whether the order may have been paid past the shop: such ways mostly lead past it, and nobody said that this one did.
 */
export const paidPerhapsOutside = (facts: Facts): boolean =>
  !paidOutside(facts) && PERHAPS.test(paidWith(facts));
