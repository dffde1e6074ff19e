import { knownLanguage, oncePerLanguage } from './language';
import { plainText, visibleText } from './page-text';

/** The currencies that the shops charge in; the platform knows their signs and digits. */
const CURRENCIES =
  'USD EUR GBP BRL RUB UAH PLN CZK TRY KRW JPY CNY ILS AED SAR MXN CLP COP PEN ARS UYU CAD AUD NZD SGD HKD TWD MYR IDR THB VND PHP INR PKR CHF SEK NOK DKK HUF RON BGN RSD KZT GEL MAD DZD TND EGP JOD KWD BHD OMR QAR NGN KES ZAR LKR BDT'.split(
    ' ',
  );

/** Signs that shops print and the platform does not. */
const ALSO_PRINTED: Readonly<Record<string, string>> = {
  US$: 'USD',
  C$: 'CAD',
  CAD$: 'CAD',
  AU$: 'AUD',
  S$: 'SGD',
  SG$: 'SGD',
  руб: 'RUB',
  TL: 'TRY',
  грн: 'UAH',
  원: 'KRW',
  円: 'JPY',
  kr: '',
};

/** A sign as it is compared: no spaces, no closing dot. */
export const foldSign = (sign: string): string =>
  plainText(visibleText(sign)).replace(/ /g, '').replace(/\.$/, '');

const signIn = (language: string, currency: string, currencyDisplay: 'symbol' | 'narrowSymbol') =>
  foldSign(
    new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
      .formatToParts(1)
      .find(({ type }) => type === 'currency')?.value ?? '',
  );

/**
 * The currency of every sign, as the platform prints them in the told language, in English and in Arabic: `zł` → PLN,
 * `R$` → BRL, `CLP$` → CLP. Null for a sign that several currencies share, like `$`; `¥` is the yen on a Japanese page
 * and the yuan on a Chinese one.
 */
export const currencySigns = oncePerLanguage(
  (language: string): ReadonlyMap<string, string | null> => {
    const signs = new Map<string, string | null>();
    const told = knownLanguage(language) ?? 'en';
    const add = (sign: string, currency: string) => {
      const known = signs.get(sign);
      signs.set(sign, known === undefined || known === currency ? currency : null);
    };
    for (const currency of CURRENCIES) {
      for (const tag of new Set([told, 'en', 'ar'])) {
        for (const display of ['symbol', 'narrowSymbol'] as const) {
          const sign = signIn(tag, currency, display);
          if (sign !== '') add(sign, currency);
        }
      }
      signs.set(currency, currency);
      signs.set(`${currency}$`, currency);
    }
    for (const [sign, currency] of Object.entries(ALSO_PRINTED)) signs.set(sign, currency || null);
    if (/^ja\b/.test(told)) signs.set('¥', 'JPY');
    if (/^zh(?!-(?:Hant|TW|HK|MO))/.test(told)) signs.set('¥', 'CNY');
    return signs;
  },
);

const digitsKnown = new Map<string, number>();

/** How many decimals the currency is written with: 0 for yen, won and Chilean pesos, 2 for most. */
export function currencyDigits(currency: string): number {
  const known = digitsKnown.get(currency);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  digitsKnown.set(currency, digits);
  return digits;
}
