import { dayNumber, isDayOfNextMonth, neighbour, weekdayBefore } from './date-fields';
import { type DateVocabulary, dateVocabulary } from './date-vocabulary';
import { type PrintedDay, printedYear } from './printed-day';
import { endOf, type Token, tokens } from './token';

/**
 * Every date of a text that names its month in words, in the told language or in English: "15 de julio de 2026", "Jul. 28",
 * "15 thg 7, 2026". The month must be a whole word with a day number beside it. Where the fields could be told apart in two ways
 * the date carries a problem instead of a guess.
 *
 * @param plain text that went through `plainText`
 */
export function writtenDays(plain: string, language: string): PrintedDay[] {
  const vocabulary = dateVocabulary(language);
  const text = tokens(plain);
  const found: PrintedDay[] = [];
  let used = 0;

  const add = (
    first: number,
    last: number,
    fields: { year: number | null; month: number; day: number },
    problem: string | null,
  ) => {
    const [from, to] = [text[first], text[last]];
    if (!from || !to) return;
    used = last + 1;
    found.push({
      at: from.at,
      end: endOf(to),
      ...fields,
      weekday: weekdayBefore(text, first, vocabulary),
      problem,
    });
  };

  for (let index = 0; index < text.length; index++) {
    const name = vocabulary.monthAt(text, index);
    if (!name) continue;
    const { month } = name;
    const last = index + name.length - 1;
    const backward = neighbour(text, index, -1, vocabulary, false);
    const before = backward !== null && backward >= used ? backward : null;
    const after = neighbour(text, last, 1, vocabulary, true);
    const commaFree = neighbour(text, last, 1, vocabulary, false);
    const dayBefore = dayNumber(text, before);
    const dayAfter = dayNumber(text, commaFree);
    const yearAt = (at: number | null) =>
      at === null ? null : printedYear(text[at]?.text ?? '', language);
    const yearAfter = yearAt(after);

    if (before !== null && after !== null && dayBefore !== null && yearAfter !== null) {
      add(before, after, { year: yearAfter, month, day: dayBefore }, null);
    } else if (commaFree !== null && dayAfter !== null) {
      const next = neighbour(text, commaFree, 1, vocabulary, true);
      const yearNext = yearAt(next);
      const yearBefore = yearAt(before);
      const nextMonth = isDayOfNextMonth(text, commaFree, vocabulary);
      const weekday = vocabulary.weekday(text[index]?.text ?? '');
      if (next !== null && yearNext !== null)
        add(index, next, { year: yearNext, month, day: dayAfter }, null);
      else if (before !== null && yearBefore !== null)
        add(before, commaFree, { year: yearBefore, month, day: dayAfter }, null);
      // "mar. 28 abr.": the first word is a weekday. "27 Dec 3 Jan": the second number belongs to the second month.
      else if (nextMonth && weekday !== null) continue;
      else if (dayBefore !== null || nextMonth)
        add(
          before ?? index,
          commaFree,
          { year: null, month, day: dayAfter },
          'the day could be the number before or after the month',
        );
      else if (weekday !== null && weekdayBefore(text, index, vocabulary) === null)
        add(
          index,
          commaFree,
          { year: null, month, day: dayAfter },
          'the word before the number is a month and a weekday',
        );
      else
        add(
          index,
          commaFree,
          { year: null, month, day: dayAfter },
          yearProblem(text, next, vocabulary),
        );
    } else if (before !== null && dayBefore !== null) {
      add(
        before,
        last,
        { year: null, month, day: dayBefore },
        yearProblem(text, after, vocabulary),
      );
    }
  }
  return found;
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
  return digits.length === 4 ? 'the year is out of range' : null;
}
