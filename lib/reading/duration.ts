import { baseLanguage, knownLanguage, oncePerLanguage } from './language';
import { foldWord, plainText, visibleText } from './page-text';
import { type ReadResult, read, unread } from './result';
import { type Token, tokens } from './token';

export interface Duration {
  readonly milliseconds: number;
  /** Nothing below the day is printed: up to a day more may remain, or less (rules.md §2.6). */
  readonly wholeDaysOnly: boolean;
}

const LENGTHS = { day: 86_400_000, hour: 3_600_000, minute: 60_000, second: 1000 } as const;
type Unit = keyof typeof LENGTHS;
const UNITS: readonly Unit[] = ['day', 'hour', 'minute', 'second'];

/** No shop counts down from more. */
const MOST_DAYS = 400;
/** Counts that between them show every plural form of the languages the shops speak. */
const COUNTS = [1, 2, 3, 5, 11, 21, 100, 1.5];

/** Short forms that shops print and the platform does not. */
const ALSO_PRINTED: Readonly<Record<string, Unit>> = {
  дн: 'day',
  std: 'hour',
  hrs: 'hour',
  hr: 'hour',
  mins: 'minute',
  secs: 'second',
};

/** Every form of the unit words in the told language and in English; null where one word means two units. */
const unitWords = oncePerLanguage((language: string): ReadonlyMap<string, Unit | null> => {
  const words = new Map<string, Unit | null>(Object.entries(ALSO_PRINTED));
  const told = knownLanguage(language);
  const languages = told === null || baseLanguage(told) === 'en' ? ['en'] : [told, 'en'];
  for (const tag of languages)
    for (const unit of UNITS)
      for (const unitDisplay of ['long', 'short', 'narrow'] as const) {
        const format = new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay });
        for (const count of COUNTS) {
          const name = format.formatToParts(count).find(({ type }) => type === 'unit')?.value ?? '';
          const word = foldWord(name).trim();
          // The told language wins over English.
          if (tag !== languages[0] && words.has(word)) continue;
          words.set(word, (words.get(word) ?? unit) === unit ? unit : null);
        }
      }
  return words;
});

/** The unit named right behind a number, and how many tokens its word takes with the space in front. */
function unitAfter(text: readonly Token[], index: number, words: ReadonlyMap<string, Unit | null>) {
  const skip = text[index + 1]?.kind === 'space' ? 2 : 1;
  const word = text[index + skip];
  const unit = word?.kind === 'word' ? words.get(foldWord(word.text)) : null;
  return unit ? { unit, length: skip + 1 } : null;
}

/** `H:MM:SS`, or `H:MM` behind days: its milliseconds. */
function clock(digits: string, behindDays: boolean): number | null {
  const match = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/.exec(digits);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)];
  // Alone, "04:12" may be hours or minutes.
  if ((match[3] === undefined && !behindDays) || minutes > 59 || seconds > 59) return null;
  if (behindDays && hours > 23) return null;
  return hours * LENGTHS.hour + minutes * LENGTHS.minute + seconds * LENGTHS.second;
}

/**
 * The time that a countdown says is left: "5 days 3 hours left", "3 d 04:12:33", "23:59:59", "2 Tage 3 Std.", "55 дн". Every number of the text must
 * belong to it, units from large to small, each once; anything else is unread.
 *
 * @param text at most 200 characters
 */
export function readDuration(
  text: string,
  { language }: { language: string },
): ReadResult<Duration> {
  if (text.length > 200) return unread('the text is too long for a countdown');
  const plain = plainText(visibleText(text));
  const clocks: string[] = [];
  // A clock is one number here; its place is taken by its index.
  const withClocks = plain.replace(
    /(?<![\d:])\d{1,3}(?::\d{2}){1,2}(?![\d:])/g,
    (digits) => ` #${clocks.push(digits) - 1} `,
  );
  const parts = tokens(withClocks);
  const words = unitWords(language);
  let milliseconds = 0;
  let smallest = -1;
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (part?.kind !== 'number') continue;
    if (/[.,-]/.test(parts[index - 1]?.text ?? '') && parts[index - 2]?.kind === 'number')
      return unread('a number of the text is no whole number');
    const isClock = parts[index - 1]?.text === '#';
    const time = isClock ? clock(clocks[Number(part.text)] ?? '', smallest === 0) : null;
    const named = isClock ? null : unitAfter(parts, index, words);
    if (time !== null && smallest < 1) {
      milliseconds += time;
      smallest = 3;
    } else if (named && UNITS.indexOf(named.unit) > smallest && part.text.length <= 5) {
      milliseconds += Number(part.text) * LENGTHS[named.unit];
      smallest = UNITS.indexOf(named.unit);
    } else return unread('a number of the text is no part of a countdown');
  }
  if (smallest < 0) return unread('no countdown in the text');
  if (milliseconds > MOST_DAYS * LENGTHS.day) return unread('the countdown is too long');
  return read({ milliseconds, wholeDaysOnly: smallest === 0 });
}
