import { readFileSync } from 'node:fs';
import type { Words } from '../../lib/core/words';

const LOCALES = new URL('../../assets/public/_locales/', import.meta.url);

type Messages = { readonly [name: string]: { readonly message: string } };

export const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(new URL(`${language}/messages.json`, LOCALES), 'utf8'));

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
