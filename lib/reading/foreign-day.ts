import { dateWords } from './date-words';
import { foldWord } from './page-text';
import type { RawDay } from './printed-day';
import { tokens } from './token';
import { writtenDays } from './written-day';

/** Languages that pages of the shops are in and that name their months in words, those with most readers first. */
const LANGUAGES = 'es de fr pt it pl nl ru tr cs uk he ar ro sv id'.split(' ');

/** A day, a month in words and a year side by side, as all of these languages write it. */
const SHAPE =
  /(?<!\d)\d{1,2}[.ºª]? ?(?:de |d[’'])?\p{L}[\p{L}\p{M}]{2,14}[.׳']*,? ?(?:del? )?\d{4}(?!\d)/u;
/** October and June or July to Croats, November and July or August to Poles and Czechs. */
const TWO_MONTHS = /(?<!\p{L})(?:lis|listopada?|lip|srp)(?!\p{L})/iu;

/**
 * The dates of a text in another language than its page says: `lang` may be missing or wrong, and pages mix languages.
 * Only whole dates count, with their year, whose month's name means one month in whatever language.
 *
 * @param plain text that went through `plainText`, in which the told language finds no date
 */
export function foreignDays(plain: string): RawDay[] {
  if (!SHAPE.test(plain) || TWO_MONTHS.test(plain)) return [];
  for (const language of LANGUAGES) {
    const { months } = dateWords(language);
    const isNamed = ({ at, end, year }: RawDay) => {
      const date = plain.slice(at, end);
      const words = tokens(date).filter(({ kind }) => kind === 'word');
      // No starts of names: "Marc" is one.
      return (
        year !== null && SHAPE.test(date) && words.some(({ text }) => months.has(foldWord(text)))
      );
    };
    const found = writtenDays(plain, language).filter(isNamed);
    if (found.length > 0) return found;
  }
  return [];
}
