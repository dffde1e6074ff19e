import type { Money } from '../core/facts/fact';
import { readAmount } from './amount';
import { currencyDigits, currencySigns, foldSign } from './currency-signs';
import { plainText, visibleText } from './page-text';
import { type ReadResult, read, unread } from './result';

const LONGEST = 400;
/** The longest sign with a space in it, as in "US $" or "ر.س.". */
const LONGEST_SIGN = 6;
const NUMBER = /\d+(?:[.,'’٬٫]\d+| \d{3}(?!\d))*/g;

interface Sign {
  readonly currency: string | null;
  readonly length: number;
}

const isLetter = (sign: string | undefined): boolean => sign !== undefined && /\p{L}/u.test(sign);
const isUpper = (sign: string): boolean => sign !== sign.toLowerCase();

/**
 * Whether two neighbouring characters belong to different words; glued labels ("TotalUS $25.09") show it by their case.
 */
const apart = (left: string | undefined, right: string | undefined): boolean =>
  !(left && right && isLetter(left) && isLetter(right)) || (!isUpper(left) && isUpper(right));

type Signs = ReadonlyMap<string, string | null>;

/** The longest currency sign at the end of `text`. */
function signBefore(text: string, signs: Signs): Sign | null {
  for (let length = Math.min(LONGEST_SIGN, text.length); length > 0; length--) {
    const printed = text.slice(-length);
    const currency = signs.get(foldSign(printed));
    if (currency === undefined || printed.startsWith(' ')) continue;
    if (apart(text.at(-length - 1), printed[0])) return { currency, length };
  }
  return null;
}

/** The longest currency sign at the start of `text`. */
function signAfter(text: string, signs: Signs): Sign | null {
  for (let length = Math.min(LONGEST_SIGN, text.length); length > 0; length--) {
    const printed = text.slice(0, length);
    const currency = signs.get(foldSign(printed));
    if (currency === undefined || printed.endsWith(' ')) continue;
    if (apart(printed.at(-1), text[length])) return { currency, length };
  }
  return null;
}

interface Candidate {
  readonly printed: string;
  readonly at: number;
  readonly end: number;
  readonly currency: string | null;
  readonly yen: boolean;
}

function candidates(plain: string, signs: Signs): (Candidate | 'contradicting' | 'negative')[] {
  const found: (Candidate | 'contradicting' | 'negative')[] = [];
  let used = 0;
  for (const match of plain.matchAll(NUMBER)) {
    const [printed] = match;
    const end = match.index + printed.length;
    const before = signBefore(plain.slice(used, match.index), signs);
    const after = signAfter(plain.slice(end, end + LONGEST_SIGN + 1), signs);
    // In "$5 $7" the second sign belongs to the second number.
    const own = after && before && /^.{0,3}\d/.test(plain.slice(end + after.length)) ? null : after;
    if (!before && !own) continue;
    const at = match.index - (before?.length ?? 0);
    used = end + (own?.length ?? 0);
    const named = [before?.currency, own?.currency].filter(
      (currency) => typeof currency === 'string',
    );
    if (/[-−]$/.test(plain.slice(0, at)) || /[-−]$/.test(plain.slice(0, match.index)))
      found.push('negative');
    else if (new Set(named).size > 1) found.push('contradicting');
    else
      found.push({
        printed,
        at,
        end: used,
        currency: named[0] ?? null,
        yen: plain.slice(at, used).includes('¥'),
      });
  }
  return found;
}

/**
 * The one amount of money of a short text, glued labels allowed: "Total:US $25.09", "7,96€", "₩11,110", "CLP$12.990". A
 * number counts only with a currency sign beside it; none, or two of them, are unread. The sign gives the currency
 * where only one has it; a bare "$" or "kr" leaves it null. `¥` is read by the page's language, or as yuan where it has
 * decimals, because the yen has none.
 *
 * @param text at most 400 characters
 * @returns the amount as decimal text, grouping removed, decimals as printed
 */
export function readMoney(text: string, { language }: { language: string }): ReadResult<Money> {
  if (text.length > LONGEST) return unread('the text is too long for one amount');
  const visible = visibleText(text);
  const plain = plainText(visible);
  const found = candidates(plain, currencySigns(language));
  const [only] = found;
  if (only === undefined) return unread('no amount with a currency sign in the text');
  if (found.length > 1) return unread('several amounts in the text');
  if (only === 'negative') return unread('the amount is negative');
  if (only === 'contradicting') return unread('the signs around the amount name two currencies');
  const isOpen = only.currency === null || only.currency === 'JPY';
  const mayBeYuan = only.yen && isOpen && !/JPY|円/.test(plain);
  const digits = mayBeYuan || only.currency === null ? null : currencyDigits(only.currency);
  const amount = readAmount(only.printed, digits, language);
  if (!amount.ok) return amount;
  const currency = mayBeYuan && amount.value.includes('.') ? 'CNY' : only.currency;
  return read({ amount: amount.value, currency, text: visible.slice(only.at, only.end).trim() });
}
