import type { Words } from '../../core/facts/words';
import { announceAll } from '../announcer';
import { storedSettings } from '../storage/settings';
import { followWords } from './followed-words';
import { languages } from './languages';
import { keepLanguages } from './load-texts';

interface BackgroundWords {
  readonly words: Words;
  /** Runs a task that says something once the language of the settings is known. */
  inLanguage<Result>(task: () => Promise<Result>): Promise<Result>;
}

/**
 * The words of the background. To be called at once when it starts. Whenever settings change, open pages are told: they
 * show texts, dates and colours by them.
 *
 * @param changed called once the language is known, and after each change
 */
export function backgroundWords(changed: (words: Words) => void): BackgroundWords {
  keepLanguages(languages());
  const { words, ready } = followWords(changed);
  storedSettings.onChange(() => void ready().then(announceAll).catch(console.error));
  return { words, inLanguage: (task) => ready().then(task) };
}
