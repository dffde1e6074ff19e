import type { DateVocabulary } from './date-vocabulary';
import type { Token } from './token';

const ORDINAL = /^(?:st|nd|rd|th|er|ᵉʳ|e|º|ª|o|го)$/i;
const DOTS = /^[.'’`׳॰°]$/;
const COMMA = /^[,،]$/;
const DASH_OR_SLASH = /^[-/]$/;

/** Walks over what may stand between two fields of one date; null when something else stands there. */
export function neighbour(
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
      // "1er", and behind a mark "1.º", "12-го".
      const digits = /^[.-]$/.test(before?.text ?? '') ? text[index - 2] : before;
      const ordinal = digits?.kind === 'number' && ORDINAL.test(token.text);
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

/** The day that the number at `index` may be; null for a number that is none, or is part of something else. */
export const dayNumber = (text: readonly Token[], index: number | null): number | null => {
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

const isBetween = (token: Token | undefined): boolean =>
  token?.kind === 'space' || token?.kind === 'mark';

/**
 * The weekday named right before a date, over spaces and marks. One in front of a dash and right behind another date is
 * that one's: "12 Ara Cmt – 24 Ara Per".
 *
 * @param used tokens before this one belong to an earlier date
 */
export function weekdayBefore(
  text: readonly Token[],
  first: number,
  vocabulary: DateVocabulary,
  used = 0,
) {
  let index = first - 1;
  while (index > first - 5 && isBetween(text[index])) index--;
  const token = text[index];
  if (token?.kind !== 'word') return null;
  const isOfEarlier =
    used > 0 &&
    text.slice(used, index).every(isBetween) &&
    text.slice(index + 1, first).some(({ text: sign }) => /[-–—~〜]/.test(sign));
  return isOfEarlier ? null : vocabulary.weekday(token.text);
}

/** Whether the number at `index` is the day of a month named behind it, as in "4 Sep". */
export function isDayOfNextMonth(
  text: readonly Token[],
  index: number,
  vocabulary: DateVocabulary,
): boolean {
  for (let at = index + 1; at < index + 5; at++) {
    const token = text[at];
    if (!token || (token.kind === 'mark' && !DOTS.test(token.text))) return false;
    if (token.kind !== 'word') continue;
    if (vocabulary.monthAt(text, at)) return true;
    if (!vocabulary.isFiller(token.text)) return false;
  }
  return false;
}
