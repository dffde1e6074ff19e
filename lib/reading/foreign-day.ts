import { oncePerLanguage } from './language';
import { foldWord } from './page-text';
import type { RawDay } from './printed-day';
import { tokens } from './token';
import { writtenDays } from './written-day';

/** Languages that pages of the shops are in and that name their months in words, those with most readers first. */
const LANGUAGES = 'es de fr pt it pl nl ru tr cs uk he ar ro sv id'.split(' ');

/** A day, a month in words and a year side by side, as all of these languages write it. */
const SHAPE =
  /(?<!\d)\d{1,2}[.ºª]? ?(?:de |d[’'])?\p{L}[\p{L}\p{M}]{2,14}[.׳']{0,2},? ?(?:del? )?20\d{2}(?!\d)/iu;
/** October and June or July to Croats, November and July or August to Poles and Czechs. */
const TWO_MONTHS = /(?<!\p{L})(?:lis|listopada?|lip|srp)(?!\p{L})/iu;

/** The names of a language's months, in full and short, as its dates print them: far fewer words than `dateWords`. */
const monthsIn = oncePerLanguage((language: string): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const month of ['long', 'short'] as const) {
    const options = { day: 'numeric', month, year: 'numeric', timeZone: 'UTC' } as const;
    const format = new Intl.DateTimeFormat(language, options);
    for (let at = 0; at < 12; at++)
      for (const word of wordsIn(format.format(Date.UTC(2026, at, 15)))) names.add(word);
  }
  return names;
});

/** The folded words of three letters and more: those between the fields of a date are shorter. */
const wordsIn = (text: string): string[] =>
  tokens(text).flatMap(({ kind, text: word }) =>
    kind === 'word' && word.length > 2 ? foldWord(word) : [],
  );

/**
 * The dates of a text in another language than its page says: `lang` may be missing or wrong, and pages mix languages.
 * Only whole dates count, with their year, whose month's name means one month in whatever language.
 *
 * @param plain text that went through `plainText`, in which the told language finds no date
 */
export function foreignDays(plain: string): RawDay[] {
  if (!SHAPE.test(plain) || TWO_MONTHS.test(plain)) return [];
  const words = wordsIn(plain);
  for (const language of LANGUAGES) {
    const months = monthsIn(language);
    if (!words.some((word) => months.has(word))) continue;
    const found = writtenDays(plain, language).filter(({ at, end, year }) => {
      const date = plain.slice(at, end);
      // No starts of names: "Marc" is one.
      return year !== null && SHAPE.test(date) && wordsIn(date).some((word) => months.has(word));
    });
    if (found.length > 0) return found;
  }
  return [];
}
