import type { Order } from '../core/facts/order';
import { factValue } from '../core/facts/statement';
import { countryNamed } from './country';

/**
 * Where the buyer of an order lives, for the shops' own policies: what was said of the order, else the settings.
 *
 * @returns a code of ISO 3166; null where nobody said, and for words that name no country whose policy makes a
 *   difference here
 */
export function buyerCountry({ facts }: Order, inSettings: string | null): string | null {
  const said = factValue(facts, 'country');
  return said === null ? inSettings : countryNamed(said);
}
