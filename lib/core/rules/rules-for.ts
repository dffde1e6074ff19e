import type { Rule } from './rule';

/** In place of a country: what holds somewhere counts. */
export const ANYWHERE = '*';

/**
 * The rules as they hold for a buyer. Where nobody said which country that is, a rule of some countries alone is none.
 *
 * @param country a code of ISO 3166, null where nobody said, or `ANYWHERE`
 * Source: lib/core/README.md §5
 */
export function rulesFor(rules: readonly Rule[], country: string | null): readonly Rule[] {
  return rules
    .filter(({ countries }) => !countries || country === ANYWHERE || isAmong(countries, country))
    .map((rule) =>
      rule.estimateIn && isAmong(rule.estimateIn, country) ? { ...rule, estimate: true } : rule,
    );
}

const isAmong = (countries: readonly string[], country: string | null): boolean =>
  country !== null && countries.includes(country);
