import { knownLanguage } from './language';
import { type ReadResult, read, unread } from './result';

/** Digits in front of the decimals; what is longer is no amount, and is not stored. */
const LONGEST = 12;

/** The sign that the language puts in front of decimals. */
function decimalSign(language: string): string | null {
  const known = knownLanguage(language);
  if (known === null) return null;
  const parts = new Intl.NumberFormat(known, { numberingSystem: 'latn' }).formatToParts(1.5);
  return parts.find(({ type }) => type === 'decimal')?.value ?? null;
}

const joined = (whole: string, fraction: string): ReadResult<string> => {
  const digits = whole.replace(/^0+(?=\d)/, '');
  return digits.length > LONGEST
    ? unread('the amount has too many digits')
    : read(fraction === '' ? digits : `${digits}.${fraction}`);
};

/** Groups of three, or of two before the last three as in India. */
const GROUPED = /^\d{1,3}(?:(?:,\d{3})+|(?:,\d{2})*,\d{3})$/;

/**
 * A printed number as decimal text with a point. Two different signs: the last one starts the decimals. One sign,
 * several times: groups. One sign once: three digits behind it are a group, because no price in a currency of two
 * decimals or none has three; in a currency of three decimals (Kuwait, Tunisia) the language's own decimal sign
 * decides. Any other count of digits is decimals, and must not exceed the currency's, or two where two signs show that
 * they are decimals.
 *
 * @param printed digits with `.` `,` `'` `’` `٬` `٫` or spaces between them
 * @param digits the decimals of the currency; null where the sign leaves several currencies open, all of at most two
 * @example readAmount('1.234,56', 2, 'de') // 1234.56
 */
export function readAmount(
  printed: string,
  digits: number | null,
  language: string,
): ReadResult<string> {
  const most = digits ?? 2;
  const signs = printed.replace(/\d/g, '');
  const last = signs.at(-1);
  if (last === undefined) return joined(printed, '');
  const [head = '', tail = ''] = [
    printed.slice(0, printed.lastIndexOf(last)),
    printed.slice(printed.lastIndexOf(last) + 1),
  ];
  const several = signs.length > 1;
  const mixed = several && signs[0] !== last;
  const ownDecimal = last === '٫' || (most > 2 && last === decimalSign(language));
  const groupSign = last === ' ' || last === "'" || last === '’' || last === '٬';
  const isDecimal = mixed
    ? !groupSign && signs.indexOf(last) === signs.length - 1
    : !several && !groupSign && (tail.length !== 3 || ownDecimal);
  const whole = isDecimal ? head : printed;
  const grouped = whole.replace(/[^\d]/g, ',');
  if (new Set(whole.replace(/\d/g, '')).size > 1)
    return unread('the digits are not grouped as a number');
  if (grouped.includes(',') && !GROUPED.test(grouped))
    return unread('the digits are not grouped as a number');
  if (!isDecimal && grouped.startsWith('0'))
    return unread('the digits are not grouped as a number');
  if (isDecimal && tail.length > (mixed ? Math.max(most, 2) : most))
    return unread('more decimals than the currency has');
  return joined(grouped.replace(/,/g, ''), isDecimal ? tail : '');
}
