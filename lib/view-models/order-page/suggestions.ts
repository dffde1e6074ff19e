import type { Suggestions } from '../../../components/order-page/fact-input';
import { CARRIER_NAMES } from '../../carriers/carrier-names';
import { NUMBER_PREFIXES } from '../../carriers/number-prefixes';
import { EU_COUNTRIES, UNITED_KINGDOM } from '../../payments/country';

/**
 * What the fields suggest, in the user's language: carriers by the names that are known here, countries whose law opens
 * a route, every currency.
 */
export function suggestionsIn(language: string): Suggestions {
  const regions = new Intl.DisplayNames([language], { type: 'region' });
  const carriers = [...CARRIER_NAMES, ...NUMBER_PREFIXES].map(({ carrier }) => carrier);
  const countries = [...EU_COUNTRIES, UNITED_KINGDOM, 'US'].map((code) => regions.of(code) ?? code);
  const inOrder = new Intl.Collator(language).compare;
  return {
    carriers: [...new Set(carriers)].filter((name) => name !== 'Post').sort(inOrder),
    countries: countries.sort(inOrder),
    currencies: Intl.supportedValuesOf('currency'),
  };
}
