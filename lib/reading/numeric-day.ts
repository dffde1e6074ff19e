import { hasEnglishWord, hasWord } from './english-words';
import { baseLanguage, knownLanguage, oncePerLanguage } from './language';
import { printedYear, type RawDay } from './printed-day';

/** 2026-09-04, 2026/09/04, 2026. 9. 4., 04.09.2026, 4/9/2026: three numbers with one and the same sign between them. */
const THREE_NUMBERS = /(?<!\d[.,/:-]?)(\d{1,4})([-/.]) ?(\d{1,2})\2 ?(\d{1,4})(?!\d|[-/.,]\d)/g;

/**
 * In which order the language writes the fields of a numeric date. `other` where the tag does not settle it: English
 * without a region writes both, and an unknown tag says nothing.
 */
const fieldOrder = oncePerLanguage((language: string): 'dmy' | 'mdy' | 'other' => {
  const known = knownLanguage(language);
  if (
    known === null ||
    (baseLanguage(known) === 'en' && new Intl.Locale(known).region === undefined)
  )
    return 'other';
  const parts = new Intl.DateTimeFormat(known, {
    calendar: 'gregory',
    timeZone: 'UTC',
  }).formatToParts(0);
  const order = parts
    .map(({ type }) => ({ day: 'd', month: 'm', year: 'y' })[String(type)] ?? '')
    .join('');
  return order === 'dmy' || order === 'mdy' ? order : 'other';
});

/**
 * Whether the words beside the days are of another language than the told one: pages say a wrong language and mix two,
 * and Americans write the month first. A text without words contradicts nothing.
 */
function isOtherLanguage(plain: string, language: string): boolean {
  const english = hasEnglishWord(plain);
  return baseLanguage(knownLanguage(language) ?? '') === 'en'
    ? !english && hasWord(plain)
    : english;
}

type Fields = Pick<RawDay, 'year' | 'month' | 'day' | 'problem'>;

function dayFirstOrMonthFirst(
  first: number,
  second: number,
  year: number,
  sign: string,
  order: 'dmy' | 'mdy' | 'other',
): Fields {
  const dayFirst = first > 12 || (second <= 12 && (order === 'dmy' || first === second));
  // Nobody writes the month first with dots: on such a page they are foreign.
  const certain =
    first > 12 ||
    second > 12 ||
    first === second ||
    order === 'dmy' ||
    (order === 'mdy' && sign !== '.');
  return {
    year,
    month: dayFirst ? second : first,
    day: dayFirst ? first : second,
    problem: certain ? null : 'day and month could be swapped',
  };
}

function fieldsOf(
  [, first = '', sign = '', second = '', third = '']: RegExpExecArray,
  language: string,
  order: 'dmy' | 'mdy' | 'other',
): Fields | null {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const leadingYear = printedYear(first, language);
  if (leadingYear !== null && third.length <= 2)
    return { year: leadingYear, month: b, day: c, problem: null };
  const trailingYear = printedYear(third, language);
  if (trailingYear !== null && first.length <= 2)
    return dayFirstOrMonthFirst(a, b, trailingYear, sign, order);
  return null;
}

/**
 * Every date of a text that is printed in digits alone. Two-digit years are not read.
 *
 * @param plain text that went through `plainText`
 */
export function numericDays(plain: string, language: string): RawDay[] {
  const found: RawDay[] = [];
  const matches = [...plain.matchAll(THREE_NUMBERS)];
  if (matches.length === 0) return found;
  const told = fieldOrder(language);
  const contradicted = isOtherLanguage(plain, language) ? 'other' : told;
  for (const match of matches) {
    // Nobody writes the month first with dots: what is day first stays so.
    const fields = fieldsOf(match, language, match[2] === '.' ? told : contradicted);
    if (!fields || fields.month < 1 || fields.month > 12) continue;
    found.push({ at: match.index, end: match.index + match[0].length, weekday: null, ...fields });
  }
  return found;
}
