import type { Facts } from '../core/facts/fact';
import { factValue } from '../core/facts/statement';

/** The member states of the European Union, as ISO 3166 codes. */
export const EU_COUNTRIES: readonly string[] =
  'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ');
export const UNITED_KINGDOM = 'GB';
const UNITED_STATES = 'US';
/** Countries for which a shop's own policy differs: the rest of the European Economic Area, Türkiye, Korea. */
const BY_POLICY = ['IS', 'LI', 'NO', 'TR', 'KR'];

/** Names that the platform does not give, in lower case. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ['uk', 'GB'],
  ['great britain', 'GB'],
  ['england', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['northern ireland', 'GB'],
  ['el', 'GR'],
  ['czech republic', 'CZ'],
  ['the netherlands', 'NL'],
  ['holland', 'NL'],
  ['turkey', 'TR'],
  ['korea', 'KR'],
  ['republic of korea', 'KR'],
  ['korea, republic of', 'KR'],
  ['대한민국', 'KR'],
  ['usa', 'US'],
  ['u.s.', 'US'],
  ['u.s.a.', 'US'],
  ['united states of america', 'US'],
];

/** The languages of these countries and of the shops' pages. */
const LANGUAGES =
  'en de fr es it pt nl pl cs sk sl hr hu ro bg el da sv fi et lv lt mt ga ru uk tr ar he ja ko zh'.split(
    ' ',
  );

/** Case and accents aside: pages leave both out. */
const plain = (name: string): string =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();

let known: ReadonlyMap<string, string> | null = null;

/** Built once, when first asked for: nine hundred names that no page needs. */
function namesOfCountries(): ReadonlyMap<string, string> {
  const codes = [...EU_COUNTRIES, UNITED_KINGDOM, UNITED_STATES, ...BY_POLICY];
  const translated = LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return codes.map((code) => [plain(names.of(code) ?? code), code] as const);
  });
  return new Map([
    ...codes.map((code) => [plain(code), code] as const),
    ...OTHER_NAMES,
    ...translated,
  ]);
}

const LONGEST = 100;

/**
 * The country that a text names, of those that make a difference here: the European Economic Area's, the United
 * Kingdom, the United States, Türkiye and Korea. By its code, or by its name in a language of the shops.
 *
 * @param text 100 characters count
 * @returns an ISO 3166 code; null for every other country and for anything that is no country's name alone
 * @example countryNamed('Deutschland') // 'DE'
 */
export function countryNamed(text: string): string | null {
  known ??= namesOfCountries();
  return known.get(plain(text.slice(0, LONGEST))) ?? null;
}

/** Codes of the platform that stand for no single country. */
const NO_COUNTRY = ['EU', 'EZ', 'QO', 'UN', 'XA', 'XB', 'ZZ'];
/** The languages of the extension: 280 names in each. */
const OWN_LANGUAGES = 'en de fr es it pt pl ru ar ko'.split(' ');

let everyCountry: ReadonlySet<string> | null = null;

/** Every country that the platform can name, by its code and in these languages. Built once, when first asked for. */
function everyName(): ReadonlySet<string> {
  const namesIn = (language: string, style: 'long' | 'short') =>
    new Intl.DisplayNames([language], { type: 'region', fallback: 'none', style });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const english = namesIn('en', 'short');
  const codes = letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !NO_COUNTRY.includes(code) && english.of(code) !== undefined);
  const names = [english, ...OWN_LANGUAGES.map((language) => namesIn(language, 'long'))];
  return new Set(
    [...codes, ...names.flatMap((of) => codes.flatMap((code) => of.of(code) ?? []))].map(plain),
  );
}

/**
 * Whether a text is the name of a country, or its code, and nothing besides: of anything else nobody can tell whose law
 * holds ("Berlin, Germany").
 *
 * @param text 100 characters count
 */
export function isCountry(text: string): boolean {
  if (countryNamed(text) !== null) return true;
  everyCountry ??= everyName();
  return everyCountry.has(plain(text.slice(0, LONGEST)));
}

/** The same, of those alone whose law opens a route: the European Union's, the United Kingdom and the United States. */
export function countryOf(text: string): string | null {
  const named = countryNamed(text);
  return named !== null && BY_POLICY.includes(named) ? null : named;
}

/** Whether the buyer of an order is said to live in Scotland, whose law gives five years where England's gives six. */
export const isInScotland = (facts: Facts): boolean =>
  /scotland/i.test((factValue(facts, 'country') ?? '').slice(0, LONGEST));
