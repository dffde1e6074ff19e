import { dayNumber, isDayOfNextMonth, neighbour, weekdayBefore } from './date-fields';
import { type DateVocabulary, dateVocabulary } from './date-vocabulary';
import { printedYear, type RawDay } from './printed-day';
import { endOf, type Token, tokens } from './token';

/** A date found around a month's name: its first and last token, and its fields. */
interface Around {
  readonly first: number;
  readonly last: number;
  readonly year: number | null;
  readonly day: number;
  readonly problem: string | null;
}

/**
 * The date that the numbers beside a month's name make with it; null when they make none.
 *
 * @param index the first token of the month's name, `last` its last one
 * @param used tokens before this one belong to an earlier date
 */
function around(
  text: readonly Token[],
  [index, last]: readonly [number, number],
  used: number,
  vocabulary: DateVocabulary,
  language: string,
): Around | null {
  const backward = neighbour(text, index, -1, vocabulary, false);
  const before = backward !== null && backward >= used ? backward : null;
  const after = neighbour(text, last, 1, vocabulary, false);
  const afterComma = neighbour(text, last, 1, vocabulary, true);
  const dayBefore = dayNumber(text, before);
  const dayAfter = dayNumber(text, after);
  const yearAt = (at: number | null) =>
    at === null ? null : printedYear(text[at]?.text ?? '', language);

  const yearBehind = yearAt(afterComma);
  if (before !== null && dayBefore !== null && afterComma !== null && yearBehind !== null)
    return { first: before, last: afterComma, year: yearBehind, day: dayBefore, problem: null };
  if (after === null || dayAfter === null) {
    if (before === null || dayBefore === null) return null;
    const ahead = neighbour(text, before, -1, vocabulary, false);
    // "2026. gada 17. janvāris"
    const yearAhead = ahead !== null && ahead >= used ? yearAt(ahead) : null;
    return {
      first: yearAhead === null ? before : (ahead ?? before),
      last,
      year: yearAhead,
      day: dayBefore,
      problem: yearAhead === null ? yearProblem(text, afterComma, vocabulary) : null,
    };
  }

  const next = neighbour(text, after, 1, vocabulary, true);
  const yearNext = yearAt(next);
  if (next !== null && yearNext !== null)
    return { first: index, last: next, year: yearNext, day: dayAfter, problem: null };
  const yearBefore = yearAt(before);
  if (before !== null && yearBefore !== null)
    return { first: before, last: after, year: yearBefore, day: dayAfter, problem: null };

  const monthFollows = isDayOfNextMonth(text, after, vocabulary);
  const alsoWeekday = vocabulary.weekday(text[index]?.text ?? '') !== null;
  // "mar. 28 abr.": the first word is a weekday, the number belongs to the second.
  if (monthFollows && alsoWeekday) return null;
  const noYear = { first: index, last: after, year: null, day: dayAfter };
  // "28 Dec 24", "27 Dec 3 Jan"
  if (dayBefore !== null || monthFollows)
    return {
      ...noYear,
      first: before ?? index,
      problem: 'the day could be the number before or after the month',
    };
  const isWeekday = alsoWeekday || isTuesdayElsewhere(text, index, after);
  if (isWeekday && weekdayBefore(text, index, vocabulary) === null)
    return { ...noYear, problem: 'the word before the number is a month and a weekday' };
  return { ...noYear, problem: yearProblem(text, next, vocabulary) };
}

/**
 * Every date of a text that names its month in words, in the told language or in English: "15 de julio de 2026", "Jul.
 * 28", "15 thg 7, 2026". The month must be a whole word with a day number beside it. Where the fields could be told
 * apart in two ways the date carries a problem instead of a guess.
 *
 * @param plain text that went through `plainText`
 */
export function writtenDays(plain: string, language: string): RawDay[] {
  const vocabulary = dateVocabulary(language);
  const text = tokens(plain);
  const found: RawDay[] = [];
  let used = 0;
  for (let index = 0; index < text.length; index++) {
    const name = vocabulary.monthAt(text, index);
    if (!name) continue;
    const date = around(text, [index, index + name.length - 1], used, vocabulary, language);
    const [from, to] = [text[date?.first ?? -1], text[date?.last ?? -1]];
    if (!date || !from || !to) continue;
    const { year, day, problem } = date;
    const weekday = weekdayBefore(text, date.first, vocabulary, used);
    used = date.last + 1;
    found.push({ at: from.at, end: endOf(to), year, month: name.month, day, weekday, problem });
  }
  return found;
}

/**
 * "mar 13 gennaio" and "mar. 13 janv." are a Tuesday to Italians and the French, and pages say a wrong language: a
 * month that nobody knows may stand behind the number.
 */
function isTuesdayElsewhere(text: readonly Token[], index: number, after: number): boolean {
  if (text[index]?.text.toLowerCase() !== 'mar') return false;
  const behind = text
    .slice(after + 1, after + 4)
    .find(({ kind, text: sign }) => kind !== 'space' && sign !== '.');
  return behind?.kind === 'word' && behind.text.length > 2;
}

/** Why a number that follows a date without a year stops us from resolving its year. */
function yearProblem(
  text: readonly Token[],
  next: number | null,
  vocabulary: DateVocabulary,
): string | null {
  const digits = next === null ? '' : (text[next]?.text ?? '');
  if (next === null || text[next + 1]?.text === ':' || isDayOfNextMonth(text, next, vocabulary))
    return null;
  if (digits.length === 2) {
    // "Sep 21-26" is a span of days; "Sep 21, 26" may be a year.
    return text[next - 1]?.text === '-' ? null : 'the year may be printed with two digits';
  }
  // "November 24, 114 Minguo"
  if (digits.length === 3) return 'the year is not of the common era';
  return digits.length === 4 ? 'the year is out of range' : null;
}
