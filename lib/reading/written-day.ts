import { type DateVocabulary, dateVocabulary } from './month-names';
import { type PrintedDay, printedYear } from './printed-day';
import { endOf, type Token, tokens } from './token';

const ORDINAL = /^(?:st|nd|rd|th|er|e|º|ª|o)$/i;
const DOTS = /^[.'’`׳॰°]$/;
const COMMA = /^[,،]$/;
const DASH_OR_SLASH = /^[-/]$/;

/** Walks over what may stand between two fields of one date; null when something else stands there. */
function neighbour(
  text: readonly Token[],
  from: number,
  step: 1 | -1,
  vocabulary: DateVocabulary,
  commaToo: boolean,
): number | null {
  for (let index = from + step, walked = 0; walked < 6; index += step, walked++) {
    const token = text[index];
    if (!token) return null;
    if (token.kind === 'number') return index;
    if (token.kind === 'space' || DOTS.test(token.text) || (commaToo && COMMA.test(token.text)))
      continue;
    const before = text[index - 1];
    if (token.kind === 'word') {
      const ordinal = before?.kind === 'number' && ORDINAL.test(token.text);
      if (ordinal || vocabulary.isFiller(token.text)) continue;
      return null;
    }
    // "24-Dec-2026" is one date; "27 Dec - 3 Jan" is two.
    const tight = before?.kind !== 'space' && text[index + 1]?.kind !== 'space';
    if (!(DASH_OR_SLASH.test(token.text) && tight)) return null;
  }
  return null;
}

/** Whether a number is part of a price, a time or a longer name: `4.50`, `18:39`, `x2`, `$15`. */
function belongsElsewhere(text: readonly Token[], index: number): boolean {
  const [beforeLast, before] = [text[index - 2], text[index - 1]];
  const [after, afterNext] = [text[index + 1], text[index + 2]];
  const cased = before?.kind === 'word' && before.text.toLowerCase() !== before.text.toUpperCase();
  const decimals = (mark: Token | undefined, number: Token | undefined) =>
    mark !== undefined && /^[.,:]$/.test(mark.text) && number?.kind === 'number';
  return (
    cased ||
    (before !== undefined && /\p{Sc}/u.test(before.text)) ||
    decimals(before, beforeLast) ||
    (decimals(after, afterNext) && (after?.text === ':' || afterNext?.text.length !== 4))
  );
}

const dayNumber = (text: readonly Token[], index: number | null): number | null => {
  const digits = index === null ? '' : (text[index]?.text ?? '');
  const day = Number(digits);
  return index !== null &&
    digits.length <= 2 &&
    day >= 1 &&
    day <= 31 &&
    !belongsElsewhere(text, index)
    ? day
    : null;
};

/** The weekday named right before a date, over spaces and marks. */
function weekdayBefore(text: readonly Token[], first: number, vocabulary: DateVocabulary) {
  let index = first - 1;
  while (index > first - 5 && (text[index]?.kind === 'space' || text[index]?.kind === 'mark'))
    index--;
  const token = text[index];
  return token?.kind === 'word' ? vocabulary.weekday(token.text) : null;
}

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
      const nextMonth = nextWord(text, commaFree, vocabulary);
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

/** Whether the number at `index` is followed by a month's name, as in "4 Sep". */
function nextWord(text: readonly Token[], index: number, vocabulary: DateVocabulary): boolean {
  for (let at = index + 1; at < index + 5; at++) {
    const token = text[at];
    if (!token || (token.kind === 'mark' && !DOTS.test(token.text))) return false;
    if (token.kind !== 'word') continue;
    if (vocabulary.monthAt(text, at)) return true;
    if (!vocabulary.isFiller(token.text)) return false;
  }
  return false;
}

/** Why a number that follows a date without a year stops us from resolving its year. */
function yearProblem(
  text: readonly Token[],
  next: number | null,
  vocabulary: DateVocabulary,
): string | null {
  const digits = next === null ? '' : (text[next]?.text ?? '');
  if (next === null || text[next + 1]?.text === ':' || nextWord(text, next, vocabulary))
    return null;
  if (digits.length === 2) {
    // "Sep 21-26" is a span of days; "Sep 21, 26" may be a year.
    return text[next - 1]?.text === '-' ? null : 'the year may be printed with two digits';
  }
  return digits.length === 4 ? 'the year is out of range' : null;
}
