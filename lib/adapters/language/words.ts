import type { Words } from '../../core/facts/words';
import { wordsOf } from '../../wording/words-of';
import { extension } from '../browser';
import { browserText } from '../page/browser-text';

/** In place of what the browser would put in: the texts' own places, which are filled here. */
const PLACES = ['$1', '$2', '$3', '$4', '$5', '$6', '$7', '$8', '$9'];

/** Asks for each text once: one question to the browser takes longer than everything a row of a list says. */
function browsersTexts(): (name: string) => string {
  const known = new Map<string, string>();
  return (name) => {
    const text = known.get(name) ?? browserText(name, PLACES);
    // What is missing may be so because the extension is gone.
    if (text !== '') known.set(name, text);
    return text;
  };
}

/**
 * The tag of the browser's language where it is a kind of the texts' language ("en-GB") that the platform knows, else
 * the texts' own.
 */
export function languageLike(texts: string): string {
  try {
    const browsers = extension().i18n.getUILanguage().replace(/_/g, '-');
    const isOfTexts = browsers.startsWith(`${texts}-`);
    return (isOfTexts && Intl.DateTimeFormat.supportedLocalesOf(browsers)[0]) || texts;
  } catch {
    return texts;
  }
}

/** The texts of `_locales` in the browser's language. */
export function localeWords(): Words {
  const textOf = browsersTexts();
  return wordsOf(languageLike(textOf('noticeLanguage') || 'en'), textOf);
}
