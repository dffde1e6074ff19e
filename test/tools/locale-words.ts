import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Words } from '../../lib/core/facts/words';

// Not a URL: a simulated browser brings a class of its own, which readFileSync does not take.
const LOCALES = join(import.meta.dirname, '../../assets/public/_locales');

type Messages = { readonly [name: string]: { readonly message: string } };

export const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(join(LOCALES, language, 'messages.json'), 'utf8'));

/** The extension's own texts, read from the locale file instead of asked of a browser. */
export function localeWords(language = 'en'): Words {
  const messages = messagesOf(language);
  const plural = new Intl.PluralRules(language);
  const say = (name: string, ...substitutions: readonly (string | number)[]) =>
    messages[name]?.message.replace(/\$(\d)/g, (_, place) =>
      String(substitutions[place - 1] ?? ''),
    ) ?? `«${name}»`;
  return {
    language,
    say,
    count: (name, count, ...substitutions) => {
      const form = `${name}_${plural.select(count)}`;
      return say(form in messages ? form : `${name}_other`, count, ...substitutions);
    },
  };
}
