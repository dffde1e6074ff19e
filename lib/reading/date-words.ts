import { baseLanguage, oncePerLanguage } from './language';
import { foldWord } from './page-text';
import { type Token, tokens } from './token';

/** A language's words in dates, folded. */
export interface DateWords {
  /** Month number by name; 0 where one name means two months. Names of two words are joined by a space. */
  readonly months: ReadonlyMap<string, number>;
  /** Small words between the fields, as `de` in "15 de julio de 2026". */
  readonly fillers: ReadonlySet<string>;
  /** 0 for Sunday … 6 for Saturday. */
  readonly weekdays: ReadonlyMap<string, number>;
}

/**
 * Countries whose month names differ so much that pages in one language print both, beside the language's own: en-GB
 * has no "Sep".
 */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['ar-EG', 'ar-SY', 'ar-LB', 'ar-MA', 'ar-DZ', 'ar-TN', 'ar-MR'],
  de: ['de-AT'],
};

/** Abbreviations that shops print and that are neither in the platform's data nor the start of a month's name. */
const ALSO_PRINTED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  de: { mrz: 3, maerz: 3, feber: 2 },
  en: { sept: 9 },
  es: { set: 9, setiembre: 9 },
  he: { מרס: 3, במרס: 3 },
  id: { agt: 8 },
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
export const phrase = (parts: readonly Token[]): string =>
  parts
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ kind, text }) => (kind === 'word' ? foldWord(text) : String(Number(text))))
    .join(' ');

/**
 * A language's words in dates, from the platform's own locale data; the language must be one that `knownLanguage` gave.
 */
export const dateWords = oncePerLanguage((language: string): DateWords => {
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

  for (const tag of [language, base, ...(VARIANTS[base] ?? [])]) {
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
        const prefix = /(?<!\p{L})\p{L}*$/u.exec(parts[place - 1]?.value ?? '')?.[0] ?? '';
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
