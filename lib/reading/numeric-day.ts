import { baseLanguage, knownLanguage, oncePerLanguage } from './language';
import { type PrintedDay, printedYear } from './printed-day';

/** 2026-09-04, 2026/09/04, 2026. 9. 4., 04.09.2026, 4/9/2026: three numbers with one and the same sign between them. */
const THREE_NUMBERS = /(?<!\d[.,/:-]?)(\d{1,4})([-/.]) ?(\d{1,2})\2 ?(\d{1,4})(?!\d|[-/.,]\d)/g;

/** 2026年9月4日, 9月4日, 2026년 9월 4일; the last sign may be missing in front of a dash, as in 9月21-26日. */
const EAST_ASIAN =
  /(?<!\d)(?:(\d{4}) ?[年년] ?)?(?<!\d)(\d{1,2}) ?[月월] ?(\d{1,2})(?: ?[日號号일]|(?= ?[-–—~〜至]))/g;

/**
 * In which order the language writes the fields of a numeric date. Null where the tag does not settle it: English without a region
 * writes both, and an unknown tag says nothing.
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

type Fields = Pick<PrintedDay, 'year' | 'month' | 'day' | 'problem'>;

function dayFirstOrMonthFirst(
  first: number,
  second: number,
  year: number,
  language: string,
): Fields {
  const order = fieldOrder(language);
  const dayFirst = first > 12 || (second <= 12 && (order === 'dmy' || first === second));
  const certain = first > 12 || second > 12 || first === second || order !== 'other';
  return {
    year,
    month: dayFirst ? second : first,
    day: dayFirst ? first : second,
    problem: certain
      ? null
      : 'day and month could be swapped: the language does not settle their order',
  };
}

function fieldsOf(
  [, first = '', , second = '', third = '']: RegExpExecArray,
  language: string,
): Fields | null {
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const leadingYear = printedYear(first, language);
  if (leadingYear !== null && third.length <= 2)
    return { year: leadingYear, month: b, day: c, problem: null };
  const trailingYear = printedYear(third, language);
  if (trailingYear !== null && first.length <= 2)
    return dayFirstOrMonthFirst(a, b, trailingYear, language);
  return null;
}

/**
 * Every date of a text that is printed in digits alone, or in digits with the East Asian signs for year, month and day.
 * Two-digit years are not read.
 *
 * @param plain text that went through `plainText`
 */
export function numericDays(plain: string, language: string): PrintedDay[] {
  const found: PrintedDay[] = [];
  for (const match of plain.matchAll(THREE_NUMBERS)) {
    const fields = fieldsOf(match, language);
    if (!fields || fields.month < 1 || fields.month > 12) continue;
    found.push({ at: match.index, end: match.index + match[0].length, weekday: null, ...fields });
  }
  for (const match of plain.matchAll(EAST_ASIAN)) {
    const year = match[1] ? printedYear(match[1], language) : null;
    const [month, day] = [Number(match[2]), Number(match[3])];
    if (month < 1 || month > 12) continue;
    // 令和8年9月4日, 民國115年9月4日: the year of another era stands in front.
    const otherEra = match[1] ? year === null : /[年년] ?$/.test(plain.slice(0, match.index));
    found.push({
      at: match.index,
      end: match.index + match[0].length,
      year,
      month,
      day,
      weekday: null,
      problem: otherEra ? 'the year is not of the common era' : null,
    });
  }
  return found;
}
