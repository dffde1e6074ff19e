import { baseLanguage, knownLanguage, oncePerLanguage } from './language';
import { foldWord } from './page-text';
import { type Token, tokens } from './token';

/** A language's words in dates, folded. */
interface DateWords {
  /** Month number by name; 0 where one name means two months. Names of two words are joined by a space. */
  readonly months: ReadonlyMap<string, number>;
  /** Small words between the fields, as `de` in "15 de julio de 2026". */
  readonly fillers: ReadonlySet<string>;
  /** 0 for Sunday … 6 for Saturday. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/** Countries whose month names differ so much that pages in one language print both. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-LB', 'ar-MA', 'ar-DZ', 'ar-TN', 'ar-MR'],
  de: ['de-AT'],
};

/** Abbreviations that shops print and that are neither in the platform's data nor the start of a month's name. */
const ALSO_PRINTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { mrz: 3 },
  en: { sept: 9 },
};

/** Words between the fields of a date that short formats leave out of the platform's data. */
const ALSO_BETWEEN = ['of', 'd', 'de', 'del', 'ngay', 'nam', 'พศ', 'คศ'];

const FORMATS: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { day: 'numeric', month: 'short' },
];

/** The words and numbers of a name, folded: `كانون الثاني`, `thg 7`. */
const phrase = (parts: readonly Token[]): string =>
  parts
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ kind, text }) => (kind === 'word' ? foldWord(text) : String(Number(text))))
    .join(' ');

const readDateWords = oncePerLanguage((language: string): DateWords => {
  const base = baseLanguage(language);
  const months = new Map(Object.entries(ALSO_PRINTED[base] ?? {}));
  const fillers = new Set(ALSO_BETWEEN);
  const weekdays = new Map<string, number>();

  const addMonth = (name: string, month: number) => {
    // A bare number is no name, and 7月 is read by its structure.
    if (!/\p{L}/u.test(name) || /\d\s?[月월]/.test(name)) return;
    const key = phrase(tokens(name));
    months.set(key, (months.get(key) ?? month) === month ? month : 0);
  };

  for (const tag of [language, ...(VARIANTS[base] ?? [])]) {
    for (const fields of FORMATS) {
      const format = new Intl.DateTimeFormat(tag, {
        ...fields,
        calendar: 'gregory',
        numberingSystem: 'latn',
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month++) {
        const parts = format.formatToParts(Date.UTC(2026, month - 1, 15));
        const place = parts.findIndex(({ type }) => type === 'month');
        // Hebrew writes "15 ביולי": the preposition is part of the word that a page shows.
        const prefix = /\p{L}*$/u.exec(parts[place - 1]?.value ?? '')?.[0] ?? '';
        const name = parts[place]?.value ?? '';
        addMonth(prefix + name, month);
        if (month > 1) continue;
        for (const { type, value } of parts)
          if (type === 'literal')
            for (const { kind, text } of tokens(value))
              if (kind === 'word') fillers.add(foldWord(text));
      }
    }
  }
  for (const weekday of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
    for (let day = 0; day < 7; day++)
      weekdays.set(phrase(tokens(format.format(Date.UTC(2026, 1, 1 + day)))), day);
  }
  return { months, fillers, weekdays };
});

/** The told language first, then English, which the shop mixes into pages of every language. */
const wordsOf = (language: string): DateWords[] => {
  const told = knownLanguage(language);
  return told === null || baseLanguage(told) === 'en'
    ? [readDateWords(told ?? 'en')]
    : [readDateWords(told), readDateWords('en')];
};

/**
 * The one month whose name starts with these three to five letters; only scripts with letter case abbreviate so. English is left out: the
 * platform knows all its abbreviations, and "Marc 4" is a product.
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
