import type { Words } from '../../core/facts/words';
import { announceAll } from '../announcer';
import { followWords } from './followed-words';
import { languages } from './languages';
import { keepLanguages } from './load-texts';

interface BackgroundWords {
  readonly words: Words;
  /** Runs a task that says something once the language of the settings is known. */
  inLanguage<Result>(task: () => Promise<Result>): Promise<Result>;
}

/**
 * The words of the background. To be called at once when it starts. When another language is chosen, open pages ask
 * for their texts again.
 *
 * @param changed called once the language is known, and after each change
 */
export function backgroundWords(changed: (words: Words) => void): BackgroundWords {
  keepLanguages(languages());
  let isFirst = true;
  const { words, ready } = followWords((spoken) => {
    changed(spoken);
    if (!isFirst) void announceAll().catch(console.error);
    isFirst = false;
  });
  return { words, inLanguage: (task) => ready().then(task) };
}
