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
  const known = chosen.get(rules) ?? new Map<string | null, readonly Rule[]>();
  chosen.set(rules, known);
  const own = known.get(country) ?? chooseRules(rules, country);
  known.set(country, own);
  return own;
}

/** The same few lists are asked for with each order. */
const chosen = new WeakMap<readonly Rule[], Map<string | null, readonly Rule[]>>();

function chooseRules(rules: readonly Rule[], country: string | null): readonly Rule[] {
  return rules
    .filter(({ countries }) => !countries || country === ANYWHERE || isAmong(countries, country))
    .map((rule) =>
      rule.estimateIn && isAmong(rule.estimateIn, country) ? { ...rule, estimate: true } : rule,
    );
}

const isAmong = (countries: readonly string[], country: string | null): boolean =>
  country !== null && countries.includes(country);
