import type { Words } from '../core/facts/words';
import type { Source } from '../core/rules/source';
import { documentDate } from './format';

/** What a source is called, with its day: documents as they call themselves, other sources in the user's language. */
export function sourceText({ title, date, text }: Source, words: Words): string {
  const name = text ? words.say(text) : title;
  return date === null ? name : words.say('sourceDated', name, documentDate(date, words));
}
