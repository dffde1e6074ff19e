import { knownLanguage } from '../../../reading/language';

/** `_lang=pt_BR` in a link, `"_lang":"pt_BR"` in a field, however often its quotes are escaped. */
const TOLD = /[?&"\\]_lang(?:=|%3D|\\*"\s*:\s*\\*")([a-z]{2,3}(?:[_-][A-Za-z]{2,4})?)(?![A-Za-z])/;

/** The language that a response itself says it is in; `und` where it says none that the platform knows. */
export const languageOfData = (text: string): string =>
  knownLanguage(TOLD.exec(text)?.[1] ?? '') ?? 'und';
