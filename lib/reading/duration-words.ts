import { knownLanguage, oncePerLanguage } from './language';
import { plainText, visibleText } from './page-text';

const UNITS = { day: 'd', hour: 'h', minute: 'm', second: 's' } as const;
/** Numbers that need each form of a noun in the languages of the shops. */
const COUNTS = [1, 2, 5, 11, 1.5];

/** The platform's own words for days, hours, minutes and seconds in a language, each with its English letter. */
const unitWords = oncePerLanguage((language: string): ReadonlyMap<string, string> => {
  const words = new Map<string, string>();
  const known = knownLanguage(language);
  if (known === null) return words;
  for (const [unit, letter] of Object.entries(UNITS))
    for (const unitDisplay of ['long', 'short'] as const) {
      const format = new Intl.NumberFormat(known, { style: 'unit', unit, unitDisplay });
      for (const count of COUNTS)
        for (const { type, value } of format.formatToParts(count))
          if (type === 'unit') words.set(value.trim().toLowerCase().replace(/\.$/, ''), letter);
    }
  return words;
});

/** Where words are not parted by spaces, a unit is the start of what follows its number. */
const UNSPACED = /^[\p{Script=Han}\p{Script=Hangul}]/u;
const COUNTED = /(\d{1,5}) ?(\p{L}[\p{L}\p{M}]{0,20})\.?/gu;

/**
 * A text whose counted days, hours, minutes and seconds are written as in English, for `readDuration`; everything else
 * in it stays as it is.
 *
 * @example inEnglishUnits('Noch 5 Tage 3 Stunden', 'de') // Noch 5 d  3 h
 */
export function inEnglishUnits(text: string, language: string): string {
  const words = unitWords(language);
  const letterOf = (word: string): string | undefined => {
    const exact = words.get(word);
    if (exact !== undefined) return exact;
    const starts = [...words].filter(
      ([unit]) => word.startsWith(unit) && (unit.length > 3 || UNSPACED.test(word)),
    );
    return starts.sort(([one], [two]) => two.length - one.length)[0]?.[1];
  };
  return plainText(visibleText(text))
    .toLowerCase()
    .replace(COUNTED, (counted, count: string, word: string) => {
      const letter = letterOf(word);
      return letter === undefined ? counted : `${count} ${letter} `;
    });
}
