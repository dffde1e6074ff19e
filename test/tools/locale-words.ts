import { textsOf } from '../../assets/locale-files';
import type { Words } from '../../lib/core/facts/words';
import { wordsOf } from '../../lib/wording/words-of';

const known = new Map<string, Words>();

/** The extension's own texts, read from the locale file, once, instead of asked of a browser. */
export function localeWords(language = 'en'): Words {
  const before = known.get(language);
  if (before) return before;
  const texts = textsOf(language);
  const words = wordsOf(language, (name) => texts[name]);
  known.set(language, words);
  return words;
}
