/** Set by the build: the folders of `_locales`, as tags. */
declare const LANGUAGES: readonly string[];

/** The tags of the languages that there are texts in. */
export const languages = (): readonly string[] => LANGUAGES;
