import { textsOf } from '../../assets/locale-files';
import type { Words } from '../../lib/core/facts/words';
import { wordsOf } from '../../lib/wording/words-of';

/** The extension's own texts, read from the locale file instead of asked of a browser. */
export function localeWords(language = 'en'): Words {
  const texts = textsOf(language);
  return wordsOf(language, (name) => texts[name]);
}
