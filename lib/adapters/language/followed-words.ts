import type { Words } from '../../core/facts/words';
import { wordsOf } from '../../wording/words-of';
import { storedSettings } from '../storage/settings';
import { loadTexts } from './load-texts';
import { languageLike, localeWords } from './words';

/** The words in the language of the settings, else the browser's, whatever becomes of the settings. */
export interface FollowedWords {
  /** Always says what the language in use has. */
  readonly words: Words;
  /** Until then it is the browser's language; never rejects. Changes with the settings. */
  ready(): Promise<void>;
}

/** The texts of a language; null: the browser's. A language that cannot be loaded is the browser's too. */
async function wordsIn(tag: string | null): Promise<Words> {
  if (tag === null) return localeWords();
  try {
    const texts = await loadTexts(tag);
    return wordsOf(languageLike(tag), (name) => texts[name]);
  } catch (error) {
    console.error(`ClaimClock: the language ${tag} cannot be loaded`, error);
    return localeWords();
  }
}

/** The language of the settings; what it was before where they cannot be read. */
const chosenLanguage = (before: string | null): Promise<string | null> =>
  storedSettings.read().then(
    ({ language }) => language,
    (error) => {
      console.error('ClaimClock: the language of the settings cannot be read', error);
      return before;
    },
  );

/**
 * Follows the language of the settings for as long as this page or worker lives.
 *
 * @param changed called once the language is known, and after each change
 */
export function followWords(changed: (words: Words) => void = () => {}): FollowedWords {
  let current = localeWords();
  let tag: string | null = null;
  let isKnown = false;
  const follow = async () => {
    const language = await chosenLanguage(tag);
    if (isKnown && language === tag) return;
    if (language !== tag) current = await wordsIn(language);
    tag = language;
    isKnown = true;
    changed(current);
  };
  let ready = follow();
  // One after the other: of two changes the later one counts, however long a language takes to load.
  storedSettings.onChange(() => {
    ready = ready.then(follow);
  });
  return {
    words: {
      get language() {
        return current.language;
      },
      say: (...parts) => current.say(...parts),
      count: (...parts) => current.count(...parts),
    },
    ready: () => ready,
  };
}
