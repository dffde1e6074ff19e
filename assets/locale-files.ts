import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PSEUDO_LANGUAGES, pseudoTexts } from './pseudo-languages';

/** The texts of one language as browsers want them: a folder of `_locales` with one file. */
const LOCALES = join(import.meta.dirname, 'public/_locales');

export interface Message {
  readonly message: string;
  readonly description?: string;
  /** What stands in the places `$1` … `$9`, in order; English only. */
  readonly placeholders?: {
    readonly [name: string]: { readonly content: string; readonly example: string };
  };
}
export interface Messages {
  readonly [name: string]: Message;
}

/** The tags of all languages, "en", "de", "pt-BR", in the order of their folders. */
export const languageTags = (): string[] =>
  readdirSync(LOCALES, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name.replace('_', '-') : [],
  );

/** The file of a language; throws where there is none. */
export const messagesOf = (tag: string): Messages =>
  JSON.parse(readFileSync(join(LOCALES, tag.replace('-', '_'), 'messages.json'), 'utf8'));

/**
 * Every text of a language by its name; one that is not translated yet stays English, as in the browsers. A
 * pseudo-language is made of the English texts.
 */
export function textsOf(tag: string): { [name: string]: string } {
  if (PSEUDO_LANGUAGES.includes(tag)) return pseudoTexts(textsOf('en'), tag);
  const messages = { ...messagesOf('en'), ...messagesOf(tag) };
  return Object.fromEntries(Object.entries(messages).map(([name, { message }]) => [name, message]));
}

/**
 * The script from which a language is loaded where it is not the browser's own. As text in a text, because browsers
 * read that faster than an object of a thousand lines.
 */
export const languageScript = (tag: string, texts: { readonly [name: string]: string }): string =>
  `(globalThis.claimclockTexts??={})[${JSON.stringify(tag)}]=JSON.parse(${JSON.stringify(JSON.stringify(texts))});`;

/** The languages of a build: those of the folders; the pseudo-languages too where they are asked for. */
export const builtLanguages = (): string[] => [
  ...languageTags(),
  ...(process.env.CLAIMCLOCK_PSEUDO ? PSEUDO_LANGUAGES : []),
];

/** The scripts of all languages, for the build. */
export const languageFiles = (): { relativeDest: string; contents: string }[] =>
  builtLanguages().map((tag) => ({
    relativeDest: `languages/${tag}.js`,
    contents: languageScript(tag, textsOf(tag)),
  }));
