import { printedYear, type RawDay } from './printed-day';

/**
 * 2026年9月4日, 9月4日, 2026년 9월 4일. The last sign may be missing in front of a dash (9月21-26日), a time (9月. 4 18:39) or the
 * end of the text; in "9月 4个" the number counts things.
 */
const YEAR_FIRST =
  /(?<!\d)(?:(\d{4}) ?[年년] ?)?(?<!\d)(\d{1,2}) ?[月월][.]? ?(\d{1,2})(?: ?[日號号일]|(?= ?[-–—~〜至])|(?=,? +\d{1,2}:\d{2}| *$))/g;

/** "9月 4, 2026" and "4 9월, 2026": the shop's English patterns with the month's name put in. */
const YEAR_LAST =
  /(?<!\d)(?:(\d{1,2})[ .]+)?(?<!\d)(\d{1,2}) ?[月월][.]?(?: ?(\d{1,2}))?(?!\d),? ?(\d{4})(?!\d| ?[年년])/g;

interface Fields {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly problem: string | null;
}

const printed = (match: RegExpExecArray, fields: Fields): RawDay => ({
  at: match.index,
  end: match.index + match[0].length,
  weekday: null,
  ...fields,
});

/**
 * Every date of a text that is printed in digits with the East Asian signs for year, month and day. They say the same
 * on a page of any language.
 *
 * @param plain text that went through `plainText`
 */
export function eastAsianDays(plain: string, language: string): RawDay[] {
  if (!/[月월]/.test(plain)) return [];
  const found: RawDay[] = [];
  for (const match of plain.matchAll(YEAR_LAST)) {
    const [, before, month, after, digits = ''] = match;
    const year = printedYear(digits, language);
    const day = before === undefined ? after : after === undefined ? before : undefined;
    if (year !== null && day !== undefined)
      found.push(printed(match, { year, month: Number(month), day: Number(day), problem: null }));
  }
  for (const match of plain.matchAll(YEAR_FIRST)) {
    const [, digits, month, day] = match;
    const year = digits === undefined ? null : printedYear(digits, language);
    // 令和8年9月4日, 民國115年9月4日: the year of another era stands in front.
    const otherEra =
      digits === undefined ? /[年년] ?$/.test(plain.slice(0, match.index)) : year === null;
    const problem = otherEra ? 'the year is not of the common era' : null;
    found.push(printed(match, { year, month: Number(month), day: Number(day), problem }));
  }
  return found.filter(({ month }) => month >= 1 && month <= 12);
}
