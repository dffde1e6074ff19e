import type { Money } from '../core/facts/fact';
import type { Words } from '../core/facts/words';
import type { Sum, Sums } from '../core/views/order-view';
import { directionOf } from './direction';

const MOST_FORMATTERS = 200;

/** ISO 4217 codes are three capital letters; anything else is a sign that a page printed. */
const CODE = /^[A-Z]{3}$/;

const formatters = new Map<string, Intl.NumberFormat>();

// Making a formatter costs more than a hundred uses of it; pages can name no more currencies than this keeps.
function formatter(language: string, currency: string): Intl.NumberFormat {
  const key = `${language} ${currency}`;
  const known =
    formatters.get(key) ?? new Intl.NumberFormat(language, { style: 'currency', currency });
  if (formatters.size < MOST_FORMATTERS) formatters.set(key, known);
  return known;
}

function amountText(amount: string, currency: string | null, language: string): string | null {
  if (currency === null || !CODE.test(currency)) return null;
  if (!/^-?\d{1,15}(\.\d{1,6})?$/.test(amount)) return null;
  // Text, not a number: Intl reads decimal text exactly. TypeScript wants to hear that it is one.
  return withWholeSign(
    formatter(language, currency).formatToParts(amount as `${number}`),
    language,
  );
}

/** A sign of letters and more, "US$", falls apart in a text from right to left, "$US", unless it is isolated. */
function withWholeSign(parts: readonly Intl.NumberFormatPart[], language: string): string {
  const isRightToLeft = directionOf(language) === 'rtl';
  return parts
    .map(({ type, value }) =>
      isRightToLeft && type === 'currency' && /\w\p{Sc}/u.test(value)
        ? `\u2068${value}\u2069`
        : value,
    )
    .join('');
}

/** An order's money in the user's own format; the page's own text where the currency is not known. */
export function moneyText(money: Money, words: Words): string {
  return amountText(money.amount, money.currency, words.language) ?? money.text;
}

/**
 * An amount as a person types it in a language, so that a field reads it back as the same amount: "12.345" dinars are
 * more than twelve thousand to a German.
 *
 * @param amount decimal text with a point
 */
export function typedAmount(amount: string, { language }: Pick<Words, 'language'>): string {
  const parts = new Intl.NumberFormat(language, { numberingSystem: 'latn' }).formatToParts(1.5);
  return amount.replace('.', parts.find(({ type }) => type === 'decimal')?.value ?? '.');
}

/**
 * One currency's sum: "$84.20"; where only a sign is known, sign and amount as they are: letters stand apart from
 * digits, signs do not.
 */
export function sumText({ amount, currency }: Sum, words: Words): string {
  const known = amountText(amount, currency, words.language);
  return known ?? currency + (/\p{L}$/u.test(currency) ? ' ' : '') + amount;
}

/**
 * Sums for a sentence: "$84.20 and €19.90". Currencies are never added up. A sum whose currency is not known says so
 * beside others, and orders without a known amount are counted: "$84.20 (amounts of 2 orders not known)". Never empty:
 * no known amount is not the same as no money.
 */
export function sumsText({ known, unknown }: Sums, words: Words): string {
  if (known.length === 0) return words.say('figureNoAmount');
  const texts = known.map((sum) => {
    const text = sumText(sum, words);
    return known.length > 1 && !CODE.test(sum.currency) ? words.say('sumUnnamed', text) : text;
  });
  const all = new Intl.ListFormat(words.language, { type: 'conjunction' }).format(texts);
  return unknown > 0 ? words.count('sumLeavesOut', unknown, all) : all;
}

/** The money of what closes: "$84.20 at risk". */
export const atRiskText = (sums: Sums, words: Words): string =>
  sums.known.length > 0 ? words.say('sumAtRisk', sumsText(sums, words)) : sumsText(sums, words);

/** An amount at the edge of a plot, rounded: "€1.2K". */
export function roughSumText(amount: number, currency: string, { language }: Words): string {
  const short = { notation: 'compact', maximumFractionDigits: 1 } as const;
  return CODE.test(currency)
    ? withWholeSign(
        new Intl.NumberFormat(language, { ...short, style: 'currency', currency }).formatToParts(
          amount,
        ),
        language,
      )
    : new Intl.NumberFormat(language, short).format(amount);
}
