import { type DateWords, dateWords, phrase } from './date-words';
import { baseLanguage, knownLanguage, oncePerLanguage } from './language';
import { foldWord } from './page-text';
import type { Token } from './token';

/** The told language first, then English, which the shop mixes into pages of every language. */
const wordsOf = (language: string): DateWords[] => {
  const told = knownLanguage(language);
  return told === null || baseLanguage(told) === 'en'
    ? [dateWords(told ?? 'en')]
    : [dateWords(told), dateWords('en')];
};

/**
 * The one month whose name starts with these three to five letters; only scripts with letter case abbreviate so.
 * English is left out: the platform knows all its abbreviations, and "Marc 4" is a product.
 */
function monthByStart(start: string, { months }: DateWords): number {
  if (start.length < 3 || start.length > 5 || start === start.toUpperCase()) return 0;
  const fitting = new Set<number>();
  for (const [name, month] of months) if (name.startsWith(start)) fitting.add(month);
  const [only = 0] = fitting;
  return fitting.size === 1 ? only : 0;
}

export interface DateVocabulary {
  /** The month named at `index`, and how many tokens its name takes; null where no month is named. */
  readonly monthAt: (
    text: readonly Token[],
    index: number,
  ) => { readonly month: number; readonly length: number } | null;
  readonly isFiller: (word: string) => boolean;
  /** 0 for Sunday … 6 for Saturday; null for any other word. */
  readonly weekday: (word: string) => number | null;
}

/**
 * How dates are worded in a language, from the platform's own locale data.
 *
 * @param language a BCP 47 tag (`pt_BR` is understood); for an unknown one only English is understood
 */
export const dateVocabulary = oncePerLanguage((language: string): DateVocabulary => {
  const known = wordsOf(language);
  const single = new Map<string, number>();
  const monthOf = (word: string): number => {
    const exact = known.find(({ months }) => months.has(word))?.months.get(word);
    if (exact !== undefined) return exact;
    const [told] = known;
    return told && known.length > 1 ? monthByStart(word, told) : 0;
  };
  return {
    monthAt: (text, index) => {
      if (text[index]?.kind !== 'word') return null;
      const pair = phrase(text.slice(index, index + 3));
      const two = text[index + 1]?.kind === 'space' ? known[0]?.months.get(pair) : undefined;
      if (two && pair.includes(' ')) return { month: two, length: 3 };
      const word = foldWord(text[index].text);
      const month = single.get(word) ?? monthOf(word);
      if (single.size < 500) single.set(word, month);
      return month ? { month, length: 1 } : null;
    },
    isFiller: (word) => known.some(({ fillers }) => fillers.has(foldWord(word))),
    weekday: (word) =>
      known.map(({ weekdays }) => weekdays.get(foldWord(word))).find((day) => day !== undefined) ??
      null,
  };
});
